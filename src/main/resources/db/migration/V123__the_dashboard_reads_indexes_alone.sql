-- What is counted stands in the index that finds it, so that no claim has to be read to be counted.
drop index claim_published_at;
create index claim_published on claim (published_at, created_at);
create index claim_status_assignee on claim (status, assignee_id);
create index claim_article_status on claim (article_id, status);
drop index review_decided_at;
create index review_decided on review (decided_at, differs, claim_id);
