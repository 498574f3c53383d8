-- Sealed, a secret is longer; those that lie here as they are get sealed when the program starts.
alter table second_factor alter column secret set data type varchar(200);
