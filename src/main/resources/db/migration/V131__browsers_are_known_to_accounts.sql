-- A browser that an account signed in with before is not held up by strangers who guess.
create table known_browser (
    id          uuid primary key,
    account_id  uuid not null references app_user,
    token_hash  varchar(64) not null unique,
    expires_at  timestamp(6) with time zone not null
);
create index known_browser_by_account on known_browser (account_id);

alter table failed_sign_in add column known boolean default false not null;
create index failed_sign_in_at on failed_sign_in (at);
