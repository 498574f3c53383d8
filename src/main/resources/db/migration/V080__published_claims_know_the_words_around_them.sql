alter table fact_check add column passages text default '[]' not null;
