alter table article add column priority varchar(16) default 'NORMAL' not null;
alter table article add column responsible_id uuid references app_user;
create index article_deadline on article (deadline, id);
