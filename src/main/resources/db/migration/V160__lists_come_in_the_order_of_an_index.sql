-- A list that begins with what an index begins with costs the same in a newsroom of any size. H2 reads an index forwards only.
drop index claim_status;
drop index claim_status_since;
create index claim_newest on claim (status, id desc);
create index claim_waiting on claim (status, status_since, id);
create index claim_worth on claim (status, check_worthiness desc, id desc);
create index claim_known on claim (article_id, published_at);
drop index claim_flag_flag;
create index claim_flag_flag on claim_flag (flag, claim_id desc);
create index contribution_contributor on contribution (contributor_id, claim_id);

drop index fact_check_latest;
drop index fact_check_recheck_on;
create index fact_check_newest on fact_check (superseded_at, id desc);
create index fact_check_rated on fact_check (superseded_at, rating, id desc);
create index fact_check_to_recheck on fact_check (superseded_at, recheck_on);
create index fact_check_unreviewed on fact_check (reviewer, superseded_at, published_at);
create index correction_newest on correction (at desc, id desc);
drop index retraction_confirmed_at;
create index retraction_newest on retraction (confirmed_at desc, id desc);

create index article_newest on article (id desc);
create index source_newest on source (id desc);
