-- On which day an editor last found that what is published still stands.
alter table claim add column upheld_on date;
