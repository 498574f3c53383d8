create table error_report (
    id             uuid primary key,
    claim_id       uuid not null references claim,
    fact_check_id  uuid not null references fact_check,
    text           text not null,
    contact        varchar(300),
    received_at    timestamp(6) with time zone not null,
    state          varchar(16) not null,
    note           varchar(2000),
    handled_at     timestamp(6) with time zone,
    handled_by_id  uuid references app_user
);
create index error_report_claim on error_report (claim_id);
create index error_report_state on error_report (state);
