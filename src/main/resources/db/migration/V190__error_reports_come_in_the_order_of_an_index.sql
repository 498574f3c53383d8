drop index error_report_state;
create index error_report_state on error_report (state, id desc);
create index error_report_newest on error_report (id desc);
