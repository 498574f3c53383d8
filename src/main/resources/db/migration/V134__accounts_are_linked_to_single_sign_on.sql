-- Issuer and subject of the identity provider; null for those who sign in with a password.
alter table app_user add column external_id varchar(500) unique;
