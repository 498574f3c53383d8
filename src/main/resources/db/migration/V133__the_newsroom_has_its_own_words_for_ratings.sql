create table rating_word (
    id        uuid primary key,
    rating    varchar(20) not null,
    language  varchar(2) not null,
    word      varchar(60) not null,
    unique (rating, language)
);
