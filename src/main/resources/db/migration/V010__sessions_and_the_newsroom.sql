create table user_session (
    id          uuid primary key,
    owner_id    uuid not null references app_user,
    token_hash  varchar(64) not null unique,
    created_at  timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null
);
create index user_session_owner on user_session (owner_id);

create table newsroom (
    id    integer primary key,
    name  varchar(200) not null
);
