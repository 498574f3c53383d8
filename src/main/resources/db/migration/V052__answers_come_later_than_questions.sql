alter table right_of_reply add column answered_at timestamp(6) with time zone;
update right_of_reply set answered_at = logged_at where answer is not null;
