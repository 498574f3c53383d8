create table saved_view (
    id           uuid primary key,
    owner_id     uuid not null references app_user,
    name         varchar(80) not null,
    query        varchar(2000) not null,
    opens_first  boolean not null,
    saved_at     timestamp(6) with time zone not null,
    unique (owner_id, name)
);
