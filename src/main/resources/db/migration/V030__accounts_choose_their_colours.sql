alter table app_user add column theme varchar(5);
