-- Hashes of names and addresses, kept for as long as they slow a guesser down.
create table failed_sign_in (
    id            uuid primary key,
    account_hash  varchar(64) not null,
    address_hash  varchar(64) not null,
    at            timestamp(6) with time zone not null
);
create index failed_sign_in_by_account on failed_sign_in (account_hash, at);
create index failed_sign_in_by_address on failed_sign_in (address_hash, at);
