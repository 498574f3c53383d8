alter table source add column address varchar(2000);
alter table source add column agency varchar(300);
update source set address = url;
create index source_address on source (address);

create table snapshot (
    id              uuid primary key,
    source_id       uuid not null references source,
    sha256          varchar(64) not null,
    media_type      varchar(100) not null,
    size_in_bytes   bigint not null,
    original_url    varchar(2000),
    text            text,
    captured_at     timestamp(6) with time zone not null,
    captured_by_id  uuid not null references app_user
);
create index snapshot_source on snapshot (source_id);
-- In pieces, because both databases keep these as plain bytes and a reader never needs the whole file in memory.
create table snapshot_piece (
    id           uuid primary key,
    snapshot_id  uuid not null references snapshot,
    number       integer not null,
    bytes        bytea not null,
    unique (snapshot_id, number)
);

alter table evidence add column snapshot_id uuid references snapshot;
alter table evidence add column passage varchar(16);
