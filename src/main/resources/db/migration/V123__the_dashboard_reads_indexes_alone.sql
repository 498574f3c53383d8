-- What is counted stands in the index that finds it, so that no claim has to be read to be counted.
drop index claim_published_at;
create index claim_published on claim (published_at, created_at);
create index claim_status_assignee on claim (status, assignee_id);
create index claim_article_status on claim (article_id, status);
drop index review_decided_at;
create index review_decided on review (decided_at, differs, claim_id);

-- Nearly every fact-check is the newest of its claim; what is asked of the newest has to be in the index too.
drop index fact_check_recheck_on;
create index fact_check_recheck on fact_check (superseded_at, recheck_on);
create index fact_check_reviewer on fact_check (superseded_at, reviewer);
