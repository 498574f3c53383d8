-- Limits for readers are for all nodes together: each node grants its share.
create table living_node (
    id          uuid primary key,
    seen_at     timestamp(6) with time zone not null
);
