create table notification (
    id            uuid primary key,
    recipient_id  uuid not null references app_user,
    occasion      varchar(32) not null,
    claim_id      uuid not null references claim,
    thing         uuid,
    actor_id      uuid references app_user,
    entry         bigint not null,
    at            timestamp(6) with time zone not null,
    read_at       timestamp(6) with time zone,
    unique (recipient_id, entry)
);
create index notification_page on notification (recipient_id, read_at, id);
create index notification_claim on notification (claim_id, occasion);
create index notification_entry on notification (entry);
create index notification_read on notification (read_at);
