create table splitting (
    id             uuid primary key,
    revision_id    uuid not null unique references article_revision,
    state          varchar(16) not null,
    length         integer not null,
    position       integer not null,
    sentences      integer not null,
    claimed_by     varchar(36),
    claimed_until  timestamp(6) with time zone
);
create index splitting_waiting on splitting (state, position);
