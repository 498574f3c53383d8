create table answered_once (
    id            uuid primary key,
    account_id    uuid not null references app_user,
    sent_as       varchar(255) not null,
    request_hash  varchar(64) not null,
    status        integer,
    headers       text,
    body          text,
    at            timestamp(6) with time zone not null,
    unique (account_id, sent_as)
);
create index answered_once_at on answered_once (at);
