-- Most articles are done, and the list of those that are not must not walk past them.
alter table article add column signed_revision integer;
update article set signed_revision = (
    select max(r.number) from sign_off s join article_revision r on r.id = s.revision_id where r.article_id = article.id);
alter table article add column shelf varchar(16);
update article set shelf = case when archived_at is not null then 'ARCHIVED' when signed_revision = revision then 'DONE' else 'IN_WORK' end;
alter table article alter column shelf set not null;
drop index article_deadline;
create index article_shelf on article (shelf, deadline, id desc);
