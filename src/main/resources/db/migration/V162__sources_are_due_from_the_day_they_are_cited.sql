update source set link_due_at = created_at where link_due_at is null;
alter table source alter column link_due_at set not null;
drop index source_link_due_at;
create index source_link_due_at on source (link_due_at, id);
