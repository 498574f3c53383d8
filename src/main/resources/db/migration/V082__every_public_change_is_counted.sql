create table public_version (
    id          integer primary key,
    number      bigint not null,
    changed_at  timestamp(6) with time zone not null
);
insert into public_version (id, number, changed_at) values (1, 0, current_timestamp);
