-- What was found in a piece of a new version's text, until all of it is split and the claims can move.
create table found_claims (
    id            uuid primary key,
    revision_id   uuid not null references article_revision,
    begins        integer not null,
    claims        text not null
);
create index found_claims_revision on found_claims (revision_id, begins);
