create table article (
    id                      uuid primary key,
    version                 integer not null,
    kind                    varchar(16) not null,
    title                   varchar(1000) not null,
    publisher               varchar(300),
    author                  varchar(300),
    source_url              varchar(2000),
    published_on            date,
    language                varchar(2) not null,
    deadline                timestamp(6) with time zone,
    revision                integer not null,
    imported_at             timestamp(6) with time zone not null,
    imported_by_id          uuid not null references app_user,
    full_text_published_at  timestamp(6) with time zone,
    archived_at             timestamp(6) with time zone
);

create table article_revision (
    id             uuid primary key,
    article_id     uuid not null references article,
    number         integer not null,
    text           text not null,
    sha256         varchar(64) not null,
    created_at     timestamp(6) with time zone not null,
    created_by_id  uuid not null references app_user,
    unique (article_id, number)
);

create table passage (
    id               uuid primary key,
    revision_id      uuid not null references article_revision,
    idx              integer not null,
    begins           integer not null,
    ends             integer not null,
    kind             varchar(16) not null,
    outcome          varchar(16) not null,
    no_claim_reason  varchar(16),
    marked_by_id     uuid references app_user,
    marked_at        timestamp(6) with time zone,
    unique (revision_id, idx)
);
