-- Members change more of their own record: name, legal form, register number, addresses; persons theirs. Who an organisation is at law
-- waits for the office, unless its network says otherwise; those that have chosen before could not have chosen these.

update profile_approval set parts = parts || array['name', 'legal_form', 'register_number'];

comment on table profile_approval is 'The parts of a profile whose changes the office of a network wants to see first. Without a row: name, legal form, register number.';
comment on column profile_approval.parts is 'Names of parts, fields of the office as custom.<key>, parts of the record of a person as person.<part>.';
