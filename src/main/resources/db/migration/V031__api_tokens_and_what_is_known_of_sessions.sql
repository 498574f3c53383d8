create table api_token (
    id            uuid primary key,
    owner_id      uuid not null references app_user,
    name          varchar(80) not null,
    token_hash    varchar(64) not null unique,
    scope         varchar(8) not null,
    created_at    timestamp(6) with time zone not null,
    expires_at    timestamp(6) with time zone,
    last_used_at  timestamp(6) with time zone,
    revoked_at    timestamp(6) with time zone
);
create index api_token_by_owner on api_token (owner_id);

alter table user_session add column browser varchar(200);
alter table user_session add column last_seen_at timestamp(6) with time zone;
