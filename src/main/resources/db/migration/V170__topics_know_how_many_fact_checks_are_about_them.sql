-- Readers' list of topics would otherwise count everything that was ever published, after every publication.
alter table topic add column checks bigint default 0 not null;
update topic set checks = (
    select count(*) from claim_about a join claim c on c.id = a.claim_id
    where a.topic_id = topic.id and c.published_at is not null and c.status <> 'RETRACTED');
