alter table anchor add column merged_from_id uuid references claim;
