create table invitation (
    id          uuid primary key,
    account_id  uuid not null references app_user,
    token_hash  varchar(64) not null unique,
    invited_by  uuid not null references app_user,
    created_at  timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone
);
create index invitation_by_account on invitation (account_id);
