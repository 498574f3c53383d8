create table source (
    id             uuid primary key,
    url            varchar(2000),
    title          varchar(1000) not null,
    publisher      varchar(300),
    created_at     timestamp(6) with time zone not null,
    created_by_id  uuid not null references app_user
);
create index source_url on source (url);

create table evidence (
    id               uuid primary key,
    claim_id         uuid not null references claim,
    source_id        uuid not null references source,
    kind             varchar(16) not null,
    stance           varchar(16),
    quote            text,
    note             text,
    confidential     boolean not null,
    withheld_reason  varchar(1000),
    added_by_id      uuid not null references app_user,
    added_at         timestamp(6) with time zone not null,
    removed_at       timestamp(6) with time zone
);
create index evidence_claim on evidence (claim_id);
create index evidence_source on evidence (source_id);

create table right_of_reply (
    id                 uuid primary key,
    claim_id           uuid not null references claim,
    contacted          varchar(300),
    channel            varchar(300),
    asked_at           timestamp(6) with time zone,
    deadline           timestamp(6) with time zone,
    answer             text,
    no_contact_reason  varchar(2000),
    logged_by_id       uuid not null references app_user,
    logged_at          timestamp(6) with time zone not null
);
create index right_of_reply_claim on right_of_reply (claim_id);

create table verdict (
    id                    uuid primary key,
    claim_id              uuid not null references claim,
    rating                varchar(20) not null,
    summary               varchar(1000) not null,
    rationale             text not null,
    valid_as_of           date not null,
    recheck_on            date,
    single_source_waiver  varchar(2000),
    checker_id            uuid not null references app_user,
    at                    timestamp(6) with time zone not null,
    superseded_at         timestamp(6) with time zone
);
create index verdict_claim on verdict (claim_id);

create table review (
    id            uuid primary key,
    claim_id      uuid not null references claim,
    reviewer_id   uuid not null references app_user,
    revision      varchar(64) not null,
    blind_rating  varchar(20) not null,
    rated_at      timestamp(6) with time zone not null,
    differs       boolean not null,
    decision      varchar(20),
    comment       text,
    decided_at    timestamp(6) with time zone,
    unique (claim_id, reviewer_id, revision)
);
