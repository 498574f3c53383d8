create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit chain is append-only';
end
$$;
create trigger audit_entry_only_grows before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
