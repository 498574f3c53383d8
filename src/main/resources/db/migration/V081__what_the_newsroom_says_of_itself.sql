create table policy (
    id          uuid primary key,
    topic       varchar(20) not null,
    language    varchar(2) not null,
    number      integer not null,
    text        text not null,
    written_at  timestamp(6) with time zone not null,
    written_by_id uuid not null references app_user,
    unique (topic, language, number)
);
