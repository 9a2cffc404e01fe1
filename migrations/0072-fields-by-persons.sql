-- People correct fields of the office in their own record, too, where the office says so.
do $$
declare
	former text;
begin
	select conname into strict former from pg_constraint
	where conrelid = 'custom_field'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%member_edits%';
	execute format('alter table custom_field drop constraint %I', former);
end $$;
alter table custom_field add constraint custom_field_member_edits check (not member_edits or ((organisations or persons) and scope <> 'office'));
comment on column custom_field.member_edits is 'Those who represent an organisation may correct its value themselves, persons that of their own record.';
comment on column profile_approval.parts is 'Names of parts, fields of the office as custom.<key>, parts of the record of a person as person.<part> or person.custom.<key>.';
