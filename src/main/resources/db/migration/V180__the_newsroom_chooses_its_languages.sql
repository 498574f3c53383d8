-- What readers are answered in, and whether they may have the other language instead.
alter table newsroom add column first_language varchar(2) default 'DE' not null;
alter table newsroom add column both_languages boolean default true not null;
