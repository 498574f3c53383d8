create table second_factor (
    id            uuid primary key,
    account_id    uuid not null unique references app_user,
    secret        varchar(64) not null,
    begun_at      timestamp(6) with time zone not null,
    confirmed_at  timestamp(6) with time zone,
    last_step     bigint not null
);

create table recovery_code (
    id          uuid primary key,
    account_id  uuid not null references app_user,
    code_hash   varchar(64) not null,
    used_at     timestamp(6) with time zone
);
create index recovery_code_by_account on recovery_code (account_id);

-- The password was right; the code is still to come.
create table half_sign_in (
    id          uuid primary key,
    account_id  uuid not null references app_user,
    token_hash  varchar(64) not null unique,
    expires_at  timestamp(6) with time zone not null
);
create index half_sign_in_by_account on half_sign_in (account_id);

alter table newsroom add column second_factor_for varchar(16);
