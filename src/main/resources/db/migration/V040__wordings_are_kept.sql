create table rewording (
    id           uuid primary key,
    claim_id     uuid not null references claim,
    text         text not null,
    claimant     varchar(500),
    modality     varchar(16) not null,
    reworded_by_id uuid not null references app_user,
    reworded_at  timestamp(6) with time zone not null
);
create index rewording_claim on rewording (claim_id);
