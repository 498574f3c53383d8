create table app_user (
    id                      uuid primary key,
    version                 integer not null,
    username                varchar(64) not null unique,
    display_name            varchar(200) not null,
    password_hash           varchar(200) not null,
    role                    varchar(16) not null,
    language                varchar(2),
    may_publish_unreviewed  boolean not null,
    created_at              timestamp(6) with time zone not null,
    deactivated_at          timestamp(6) with time zone
);
