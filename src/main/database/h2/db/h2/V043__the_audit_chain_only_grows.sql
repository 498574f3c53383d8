create trigger audit_entry_only_grows before update, delete on audit_entry for each row call 'org.faktenspur.audit.AppendOnly';
