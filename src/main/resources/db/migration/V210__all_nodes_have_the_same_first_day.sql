create table set_up_code (
    id    integer primary key check (id = 1),
    code  varchar(40) not null
);
