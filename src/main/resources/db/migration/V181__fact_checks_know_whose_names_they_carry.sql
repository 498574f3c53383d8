-- The names in a fact-check are copies of that day; by these accounts they are found again when somebody is forgotten.
alter table fact_check add column checker_account_id uuid references app_user;
alter table fact_check add column reviewer_account_id uuid references app_user;
update fact_check set checker_account_id = (
    select v.checker_id from verdict v where v.claim_id = fact_check.claim_id and v.at <= fact_check.published_at
    order by v.at desc, v.id desc fetch first 1 rows only);
update fact_check set reviewer_account_id = (
    select r.reviewer_id from review r where r.claim_id = fact_check.claim_id and r.revision = fact_check.revision
    and r.decision = 'APPROVE' order by r.decided_at, r.id fetch first 1 rows only)
where reviewer is not null;
