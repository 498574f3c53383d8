create table audit_head (
    id      integer primary key,
    number  bigint not null,
    hash    varchar(64) not null
);
insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
    number         bigint primary key,
    at             timestamp(6) with time zone not null,
    actor_id       uuid references app_user,
    verb           varchar(64) not null,
    subject        varchar(32) not null,
    subject_id     uuid not null,
    data           text not null,
    previous_hash  varchar(64) not null,
    hash           varchar(64) not null
);
create index audit_entry_subject on audit_entry (subject, subject_id, number);
