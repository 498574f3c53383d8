create table mailbox (
    owner_id       uuid primary key references app_user,
    address        varchar(254),
    confirmed_at   timestamp(6) with time zone,
    confirm_by     timestamp(6) with time zone,
    confirmation_sent boolean not null,
    stopped_at     timestamp(6) with time zone,
    secret         varchar(64) not null,
    choices        text not null,
    digest_hour    integer not null,
    digested_on    date,
    leased_until   timestamp(6) with time zone,
    attempts       integer not null,
    not_before     timestamp(6) with time zone
);

alter table notification add column mail varchar(16);
create index notification_mail on notification (mail, recipient_id);
