-- The filter by words asks for these beside what the search index names: it holds the others only.
create index source_visible_to on source (visible_to, id);
