-- A change of a record that nothing is compared by (a description, the year of its founding, its version) leaves what it is compared by
-- alone: making that anew was half of the work of saving.

create function forget_likeness_of_party() returns trigger
	language plpgsql security definer set search_path = public as $$
begin
	delete from party_likeness l using before_rows b join changed_rows c using (id)
	where l.id = c.id
		and row(b.name, b.legal_form, b.register_number, b.vat_id, b.given_name, b.family_name, b.salutation, b.born_on)
			is distinct from row(c.name, c.legal_form, c.register_number, c.vat_id, c.given_name, c.family_name, c.salutation, c.born_on);
	-- Persons are compared by the names of their organisations, too.
	delete from party_likeness l using before_rows b join changed_rows c using (id) join party_function f on f.organisation_id = c.id
	where b.kind = 'organisation' and b.name <> c.name and l.id = f.person_id;
	return null;
end $$;

drop trigger unlike_update on party;
drop trigger unlike_staff on party;
drop function forget_likeness_of_staff();
create trigger unlike_update after update on party referencing old table as before_rows new table as changed_rows
	for each statement execute function forget_likeness_of_party();
