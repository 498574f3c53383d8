-- PERSON or ORGANIZATION; null where nobody has said it.
alter table claim add column claimant_kind varchar(20);
alter table rewording add column claimant_kind varchar(20);
alter table fact_check add column claimant_kind varchar(20);
