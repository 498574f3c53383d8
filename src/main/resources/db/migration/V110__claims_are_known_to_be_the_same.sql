create table claim_match (
    id             uuid primary key,
    one_id         uuid not null references claim,
    other_id       uuid not null references claim,
    is_same        boolean not null,
    decided_by_id  uuid not null references app_user,
    decided_at     timestamp(6) with time zone not null,
    unique (one_id, other_id)
);
create index claim_match_other on claim_match (other_id);
