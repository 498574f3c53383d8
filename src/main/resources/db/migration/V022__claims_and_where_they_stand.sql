create table claim (
    id                uuid primary key,
    version           integer not null,
    article_id        uuid not null references article,
    status            varchar(20) not null,
    status_since      timestamp(6) with time zone not null,
    text              text not null,
    claimant          varchar(500),
    language          varchar(2) not null,
    modality          varchar(16) not null,
    check_worthiness  double precision not null,
    reasons           text not null,
    edits             text not null,
    needs_context     boolean not null,
    added_by_hand     boolean not null,
    position          integer not null,
    changes           integer not null,
    assignee_id       uuid references app_user,
    dismissed_as      varchar(20),
    merged_into_id    uuid references claim,
    created_at        timestamp(6) with time zone not null,
    published_at      timestamp(6) with time zone
);
create index claim_article on claim (article_id, position);
create index claim_status on claim (status, id);
create index claim_assignee on claim (assignee_id, status);

create table anchor (
    id           uuid primary key,
    claim_id     uuid not null references claim,
    revision_id  uuid not null references article_revision,
    passage_id   uuid not null references passage,
    ordinal      integer not null,
    context      boolean not null,
    begins       integer not null,
    ends         integer not null,
    quote        text not null,
    prefix       varchar(64) not null,
    suffix       varchar(64) not null
);
create index anchor_claim on anchor (claim_id);
create index anchor_passage on anchor (passage_id);
create index anchor_revision on anchor (revision_id, begins);

create table claim_flag (
    id        uuid primary key,
    claim_id  uuid not null references claim,
    flag      varchar(16) not null,
    since     timestamp(6) with time zone not null,
    unique (claim_id, flag)
);

create table contribution (
    id              uuid primary key,
    claim_id        uuid not null references claim,
    contributor_id  uuid not null references app_user,
    first_at        timestamp(6) with time zone not null,
    unique (claim_id, contributor_id)
);
