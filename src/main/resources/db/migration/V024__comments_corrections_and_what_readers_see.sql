create table comment (
    id              uuid primary key,
    claim_id        uuid not null references claim,
    parent_id       uuid references comment,
    author_id       uuid not null references app_user,
    text            text not null,
    blocking        boolean not null,
    created_at      timestamp(6) with time zone not null,
    resolved_at     timestamp(6) with time zone,
    resolved_by_id  uuid references app_user,
    disagreement_id uuid references review
);
create index comment_claim on comment (claim_id);

create table correction (
    id               uuid primary key,
    claim_id         uuid not null references claim,
    class            varchar(16) not null,
    from_rating      varchar(20) not null,
    to_rating        varchar(20) not null,
    reason           varchar(2000) not null,
    at               timestamp(6) with time zone not null,
    corrected_by_id  uuid not null references app_user
);
create index correction_claim on correction (claim_id);

create table retraction (
    id               uuid primary key,
    claim_id         uuid not null references claim unique,
    reason           varchar(2000) not null,
    proposed_by_id   uuid not null references app_user,
    proposed_at      timestamp(6) with time zone not null,
    confirmed_by_id  uuid references app_user,
    confirmed_at     timestamp(6) with time zone
);

create table fact_check (
    id                    uuid primary key,
    claim_id              uuid not null references claim,
    number                integer not null,
    superseded_at         timestamp(6) with time zone,
    published_at          timestamp(6) with time zone not null,
    published_by_id       uuid not null references app_user,
    revision              varchar(64) not null,
    language              varchar(2) not null,
    text                  text not null,
    claimant              varchar(500),
    modality              varchar(16) not null,
    quote                 text not null,
    spans                 text not null,
    rating                varchar(20) not null,
    summary               varchar(1000) not null,
    rationale             text not null,
    valid_as_of           date not null,
    recheck_on            date,
    single_source_waiver  varchar(2000),
    checker               varchar(200) not null,
    reviewer              varchar(200),
    same_blind_rating     boolean not null,
    evidence              text not null,
    replies               text not null,
    unique (claim_id, number)
);
create index fact_check_latest on fact_check (superseded_at, published_at);
