alter table fact_check add column changed_at timestamp(6) with time zone;
update fact_check set changed_at = published_at;
update fact_check set changed_at = (select r.confirmed_at from retraction r where r.claim_id = fact_check.claim_id)
where superseded_at is null
  and claim_id in (select r.claim_id from retraction r where r.confirmed_at is not null);
alter table fact_check alter column changed_at set not null;
create index fact_check_changed on fact_check (superseded_at, changed_at desc, id);
