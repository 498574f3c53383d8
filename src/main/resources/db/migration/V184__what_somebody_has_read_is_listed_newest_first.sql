-- Beside notification_page, which has the new ones in their order: there the read ones stand in the order in which they were read.
create index notification_newest on notification (recipient_id, id);
