create table drift (
    id           uuid primary key,
    revision_id  uuid not null references article_revision,
    claim_id     uuid not null references claim,
    fate         varchar(16) not null,
    unique (revision_id, claim_id)
);
