alter table comment add column edited_at timestamp(6) with time zone;
create index comment_parent on comment (parent_id);

create table comment_version (
    id           uuid primary key,
    comment_id   uuid not null references comment,
    text         text not null,
    replaced_at  timestamp(6) with time zone not null
);
create index comment_version_comment on comment_version (comment_id);

create table mention (
    id            uuid primary key,
    comment_id    uuid not null references comment,
    mentioned_id  uuid not null references app_user,
    at            timestamp(6) with time zone not null,
    unique (comment_id, mentioned_id)
);
create index mention_mentioned on mention (mentioned_id);
