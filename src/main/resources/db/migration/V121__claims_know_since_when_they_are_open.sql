-- When somebody first took a claim in, so that the dashboard need not read the audit chain.
alter table claim add column opened_at timestamp(6) with time zone;
update claim set opened_at = (select min(e.at) from audit_entry e
    where e.subject = 'claim' and e.subject_id = claim.id and e.verb in ('accept', 'reopen'));

-- What the dashboard counts is found by its time, never by reading everything there is.
create index claim_created_at on claim (created_at);
create index claim_opened_at on claim (opened_at);
create index claim_published_at on claim (published_at);
create index claim_status_since on claim (status, status_since);
create index claim_flag_flag on claim_flag (flag, claim_id);
create index review_decided_at on review (decided_at, claim_id);
create index correction_at on correction (at, claim_id);
create index retraction_confirmed_at on retraction (confirmed_at);
create index fact_check_recheck_on on fact_check (recheck_on);
create index article_imported_at on article (imported_at);
create index article_responsible on article (responsible_id);
create index right_of_reply_deadline on right_of_reply (deadline);
