create table sign_off (
    id            uuid primary key,
    revision_id   uuid not null references article_revision,
    note          varchar(2000),
    not_checked   text,
    sentences     integer not null,
    done          integer not null,
    signed_by_id  uuid not null references app_user,
    signed_at     timestamp(6) with time zone not null
);
create index sign_off_revision on sign_off (revision_id);
