-- What is confidential can be for editors or administrators only; everything else is for the whole desk.
alter table evidence add column visible_to varchar(16) not null default 'CHECKER';
-- A source is as open as the most open evidence that leans on it.
alter table source add column visible_to varchar(16) not null default 'CHECKER';
