create table topic (
    id          uuid primary key,
    name        varchar(80) not null,
    folded      varchar(250) not null unique,
    slug        varchar(80) not null unique,
    created_at  timestamp(6) with time zone not null
);

create table topic_address (
    slug      varchar(80) primary key,
    topic_id  uuid not null references topic
);
create index topic_address_topic on topic_address (topic_id);

create table article_topic (
    id          uuid primary key,
    article_id  uuid not null references article,
    topic_id    uuid not null references topic,
    unique (article_id, topic_id)
);
create index article_topic_topic on article_topic (topic_id, article_id);

create table claim_topic (
    id        uuid primary key,
    claim_id  uuid not null references claim,
    topic_id  uuid not null references topic,
    unique (claim_id, topic_id)
);
create index claim_topic_topic on claim_topic (topic_id, claim_id);

-- A claim has the topics of its article until it is given its own.
create view claim_about (claim_id, topic_id, inherited) as
select claim_id, topic_id, false from claim_topic
union all
select c.id, t.topic_id, true from claim c join article_topic t on t.article_id = c.article_id
where not exists (select 1 from claim_topic o where o.claim_id = c.id);
