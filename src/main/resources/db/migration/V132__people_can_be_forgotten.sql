-- "Former member 3": the account stays, for others' work refers to it; who it was is gone.
alter table app_user add column former_number integer unique;

-- Hashes of names that nobody is given again, for old comments mention them.
create table retired_name (
    name_hash  varchar(64) primary key
);
