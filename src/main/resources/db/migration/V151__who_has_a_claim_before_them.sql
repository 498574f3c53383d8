create table presence (
    line_id     uuid primary key,
    account_id  uuid not null references app_user,
    claim_id    uuid not null references claim,
    seen_at     timestamp(6) with time zone not null
);
create index presence_claim on presence (claim_id);
create index presence_seen on presence (seen_at);
