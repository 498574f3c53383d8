-- The queue of one assignee reads each status by check-worthiness. Without an index for both, PostgreSQL went through all open claims,
-- which are nobody's.
create index claim_of_assignee on claim (assignee_id, status, check_worthiness desc, id desc);
drop index claim_assignee;
