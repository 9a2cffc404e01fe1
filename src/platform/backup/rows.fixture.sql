-- A few fictional rows in every table, with the values that copying might spoil. Written as the owner of the database.

insert into network (id, slug, kind, name, brand, mission, imprint, host_name) overriding system value values
	(1, 'it-verbund-sued', 'alliance', 'IT-Verbund Süd', '#0d5f5b', '{"de": "Ein Atlas für alle"}', '{}', null),
	(2, 'it-forum-schwarzwald', 'network', 'IT-Forum Schwarzwald e. V.', '#7a3b12', '{"de": "Zeile eins\nZeile zwei", "en": "Line one"}',
		'{"de": "Am Rathaus 1"}', 'atlas.schwarzwald.example');
select setval(pg_get_serial_sequence('network', 'id'), 2);
insert into network_district values (2, 'DE136'), (2, 'DE137');
insert into alliance_network (alliance_id, network_id, during) values (1, 2, '[2019-03-01,)');
insert into subject (id, network_id, kind) values (10, 2, 'organisation'), (11, 2, 'person'), (12, 2, 'organisation');
insert into identity (id, kind, slug) values (100, 'organisation', 'tannenberg-software'), (101, 'person', 'mara-tannenberg'),
	(102, 'organisation', 'rheinau-werke');
insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind, legal_form, employees, founded, summary, languages,
	scopes, confirmed_on) values
	(10, 2, 100, 'organisation', E'Tannenberg „Software“ & Söhne\tGmbH', 'tannenberg software sohne gmbh', 'company', 'GmbH', 42, 1998,
		'{"de": "Backslash \\ und \"Anführung\" – 🌲"}', '{de,en}', '{"employees": "public"}', '2025-11-30'),
	(12, 2, 102, 'organisation', '\N', 'n', 'other', '', null, null, '{}', '{}', '{}', null);
insert into party (id, network_id, identity_id, kind, name, name_key, given_name, family_name, born_on) values
	(11, 2, 101, 'person', 'Mara Tannenberg', 'mara tannenberg', 'Mara', 'Tannenberg', '1971-02-28');
update identity set leading_party_id = 10 where id = 100;
insert into identity_redirect values ('tannenberg', 100);
insert into listing (network_id, party_id, scope, during) values (2, 10, 'public', '[2020-01-01,)'), (2, 11, 'members', '[2020-01-01,2021-01-01)');
insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at, withdrawn_at) values
	(2, 11, 'publication', 'public', '2025-1', 'form', '2025-01-01 12:00:00.123456+01', null),
	(2, 11, 'mailing', 'members', '2024-1', 'paper', '2024-01-01 00:00+00', '2024-06-01 00:00+00');
insert into opt_out (network_id, party_id, kind, source) values (2, 11, 'phone', 'call');
insert into address (network_id, party_id, kind, street, postcode, place, district_code, latitude, longitude, scope, during) values
	(2, 10, 'visiting', 'Im Tann 7', '78120', 'Furtwangen', 'DE136', 48.0511, 8.2068, 'public', '(,)');
insert into channel (network_id, party_id, kind, value, value_key, scope) values
	(2, 10, 'mail', 'post@tannenberg.example', 'post@tannenberg.example', 'public');
insert into party_function (network_id, person_id, organisation_id, kind, during) values (2, 11, 10, 'managing-director', '[1998-05-01,)');
insert into external_id (network_id, source, kind, value, party_id) values (2, 'liste-2024', 'member', 'M-0007', 10);
insert into tag (network_id, name) values (2, 'Gründungsmitglied');
insert into tagging (network_id, tag_id, subject_id) select 2, id, 10 from tag;
insert into document (id, network_id, subject_id, title, kind, dated_on, opened) values (1, 2, 10, 'Satzung', 'statute', '1998-05-01', true);
insert into document_version (network_id, document_id, subject_id, number, hash, size, media_type, file_name) values
	(2, 1, 10, 1, '8277259f7c50214d4ac0e00d8ce3ae7a601ff42c59c208ffb8e038e93c22fee4', 7, 'text/plain', 'Satzung.txt');
insert into picture (network_id, subject_id, kind, width, height, hashes) values (2, 10, 'logo', 960, 480, array_fill('8277259f7c50214d4ac0e00d8ce3ae7a601ff42c59c208ffb8e038e93c22fee4'::text, array[3]));
insert into note (network_id, subject_id, body, author_name) values (2, 10, E'Erste Zeile\r\nZweite\tZeile \\. Ende\n\\.\n', 'Jana Roth');

insert into membership_type (network_id, slug, label) values (2, 'firma', '{"de": "Firmenmitglied", "en": "Company"}');
insert into membership (network_id, party_id, type_id, number, during) select 2, 10, id, '7', '[2001-07-01,)' from membership_type;
insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on) select 2, id, 10, '2026-01-15', '2026-12-31' from membership;
insert into membership_suspension (network_id, membership_id, party_id, during, reason) select 2, id, 10, '[2010-01-01,2010-07-01)', 'Umzug' from membership;

insert into competence_scheme (uri, label, digest) values ('https://schemes.example/it', '{"de": "IT"}', repeat('0', 64));
insert into competence (id, scheme_id, uri, slug, labels, alternatives, broader_id, field_id, path) overriding system value values
	(2, (select id from competence_scheme), 'https://schemes.example/it/orchestration', 'orchestrierung', '{"de": "Orchestrierung"}',
		'{"de": ["Behälter \"steuern\""], "en": []}', null, null, '{}'),
	(1, (select id from competence_scheme), 'https://schemes.example/it/cloud', 'cloud', '{"de": "Cloud", "en": "Cloud"}', '{"de": [], "en": []}',
		null, null, '{1}');
update competence set field_id = 1;
update competence set broader_id = 1, path = '{1,2}' where id = 2;
select setval(pg_get_serial_sequence('competence', 'id'), 2);
insert into competence_related values (1, 2);
insert into reference_scheme (id, name, digest) overriding system value values (1, 'esco', repeat('1', 64));
insert into reference_concept (id, scheme_id, uri, labels) overriding system value values
	(1, 1, 'https://schemes.example/esco/cloud', '{"en": "cloud technologies"}'), (2, 1, 'https://schemes.example/esco/ict', '{"de": "IKT"}');
insert into reference_broader values (1, 2);
insert into competence_mapping values (1, 1, 'close');
insert into reference_mapping values (1, 'https://schemes.example/esco/cloud', 'https://schemes.example/words/cloud', 'exact');
insert into claim (network_id, party_id, competence_id, level, basis, fresh_until, evidence) values
	(2, 10, 2, 3, 'certificate', '2027-01-01', '{"de": "Zertifikat von 2025"}');
insert into claim_confirmation (network_id, claim_id, partner, mail_domain, asked_name, expires_at)
	select 2, id, 'Quellgrund', 'quellgrund.example', 'Jana Keil', '2026-12-01' from claim;
insert into claim_reminder (network_id, party_id, claims) select 2, 10, array[id] from claim;
insert into claim_weekly (network_id, off_at, off_name) values (2, '2026-01-01', 'Jana Keil');
insert into claim_suggestion (network_id, party_id, competence_id, source, passage) values (2, 10, 1, 'website', 'Wir bauen Wolken.');
insert into search_field values (0, 1);
insert into search_label (label, competence_id, preferred, words) values ('cloud', 1, true, 1);

insert into import (network_id, file_name, file_path, format, state, rows_total, rows_done, outcome) values
	(2, 'Mitglieder 2025.xlsx', 'imports/1.xlsx', 'xlsx', 'done', 2, 2, '{"created": 2}');
insert into import_problem (network_id, import_id, row_number, severity, code, cells)
	select 2, id, 3, 'error', 'imports.date-unreadable', '["Tannenberg", "31.02.2020"]' from import;
insert into import_row (network_id, source, row_hash, party_id) values (2, 'liste-2024', 'abc', 10);
insert into import_mapping (network_id, headers_hash, mapping) values (2, 'hash', '{"columns": {}}');
insert into duplicate_pair (network_id, party_id, other_id, probability, reasons) values (2, 10, 12, 0.1, '["name"]');
insert into identity_verdict (network_id, party_id, identity_id, verdict, author_name) values (2, 10, (select min(id) from identity), 'other', 'Jana Roth');
insert into duplicate_denial (network_id, party_id, other_id, author_name) values (2, 10, 12, 'Jana Roth');
insert into party_likeness (id, network_id, kind, keys, traits) values (10, 2, 'organisation', '{1,-2}', '{"kind": "organisation"}');
insert into likeness_count (network_id, kind, key, count) values (2, 'organisation', null, 60), (2, 'organisation', -2, 41);
insert into party_merge (network_id, party_id, merged_id, merged_name, merged_slug) values (2, 10, 99, 'Tannenberg alt', 'tannenberg-alt');
insert into saved_view (network_id, account_id, name, query) values (2, 'account-1', 'Meine Sicht', 'q=cloud&sort=name');

insert into auth."user" (id, name, email, email_verified) values ('account-1', 'Jana Roth', 'jana.roth@schwarzwald.example', true);
insert into auth.account (id, user_id, provider_id, account_id, password) values ('credential-1', 'account-1', 'credential', 'account-1', 'hash');
insert into auth.session (id, user_id, token, expires_at) values ('session-1', 'account-1', 'token', 'infinity');
insert into auth.verification (id, identifier, value, expires_at) values ('verification-1', 'hash', '{}', '2026-01-01 00:00+00');
insert into auth.two_factor (id, user_id, secret, backup_codes) values ('two-factor-1', 'account-1', 'encrypted', 'encrypted');
insert into auth.rate_limit values ('hash', 3, '2026-01-01 00:00+00');
insert into network_role (network_id, key, name, permissions) values (2, 'own-praktikum', '{"de": "Praktikum"}', '{office.read,parties.manage}');
insert into role_grant (account_id, network_id, role, during) values ('account-1', 2, 'office', '[2024-01-01,)');
insert into role_grant (account_id, network_id, role, during) values ('account-1', 2, 'own-praktikum', '[2024-01-01,2025-01-01)');
insert into account_person (account_id, network_id, person_id) values ('account-1', 2, 11);
insert into invitation (network_id, mail, role, expires_at) values (2, 'board@schwarzwald.example', 'board', '2026-01-01 00:00+00');
insert into mail_request (kind, mail, locale) values ('invitation', 'board@schwarzwald.example', 'de');
insert into shown_mail (recipient, subject, body, html) values ('board@schwarzwald.example', 'Einladung', 'Text', '<p>Text</p>');
insert into instance_fact values ('example', '{"kept": true}');

insert into journal (id, network_id, action, actor_kind, actor_name, subject_id, facts) values (7, 2, 'parties.rename', 'account', 'Jana Roth', 10, '{"changed": ["name"]}');
select setval(pg_get_serial_sequence('journal', 'id'), 7);
insert into revision (network_id, journal_id, table_name, row_id, subject_id, before) values (2, 7, 'party', 10, 10, '{"name": "Tannenberg"}');

insert into custom_field (network_id, key, label, type, settings, organisations, persons) values (2, 'parkplatz', '{"de": "Parkplatz"}', 'number', '{"max": 9}', true, false);
update membership set custom = '{"klasse": "ermäßigt", "seit": 3}' where network_id = 2;
insert into segment (network_id, name, kind, tree) values (2, 'Ohne „Kontakt“', 'organisation', '{"all": []}');
insert into search_alert (network_id, mail, locale, question, number) values (2, 'neu@tannenberg.example', 'de', 'q=Cloud', 'zufall');
insert into atlas_news (identity_id, competence_id, since) select min(id), null, '2026-02-01' from identity;
insert into atlas_earlier (identity_id, since, tsv) select min(id), '2026-02-01', 'wolke' from identity;
insert into kept_list (network_id, name, note, slugs, author_name) values (2, 'Für die „Messe“', 'Halle 3', '{tannenberg,gibt-es-nicht}', 'Katrin');
insert into statute_rule (network_id, valid_from, notice_count, notice_unit, ends_with, source) values (2, '2001-01-01', 3, 'months', 'year', '§ 5 Abs. 2');
insert into membership_end (network_id, membership_id, party_id, reason, note, decided_on, decided_by)
	select 2, id, 10, 'exclusion', E'Zeile eins\nZeile zwei', '2026-02-01', 'Vorstand' from membership;
insert into membership_payer (network_id, party_id, payer_id, during) values (2, 10, 12, '[2020-01-01,)');
insert into relationship (network_id, kind, from_id, to_id, note) values (2, 'subsidiary-of', 10, 12, 'seit der Gründung');
insert into subject (id, network_id, kind) values (13, 2, 'interaction'), (14, 2, 'application');
insert into interaction (id, network_id, kind, happened_on, body, needs, moment, source, source_id) values
	(13, 2, 'call', '2026-01-15', E'Rückruf\t„bald“ \\.', '{"Hilfe bei \"KI\"",Räume}', '2026-01-15 09:30:00.5+01', 'civicrm', '17');
insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment) values (2, 13, 10, 'call', '2026-01-15', '2026-01-15 09:30:00.5+01');
insert into interaction_account (network_id, interaction_id, account_id, name) values (2, 13, 'account-1', 'Jana Roth');
insert into interaction_competence (network_id, interaction_id, competence_id) values (2, 13, 1);
insert into task (network_id, subject_id, party_id, title, due_on, form_key) values (2, 13, 10, 'Zurückrufen', '2026-02-01', '00000000-0000-4000-8000-000000000001');
insert into application_form (network_id, fields, welcome) values (2, '{"phone": "required"}', '{"de": "Willkommen"}');
insert into application (id, network_id, kind, name, mail, locale, answers, consent_text, submission, status_hash) values
	(14, 2, 'organisation', 'Rheinau & Töchter', 'post@rheinau.example', 'de', '{"employees": "12"}', 'Einverstanden', 'submission', 'hash');
insert into application_person (network_id, application_id, position, family_name, functions) values (2, 14, 1, 'Rheinau', '{main-contact}');
insert into application_step (network_id, application_id, kind, actor_kind, at) values (2, 14, 'submitted', 'visitor', '2026-01-20 10:00:00.123456+01');
insert into colleague_request (network_id, organisation_id, account_id, mail, family_name, locale) values (2, 10, 'account-1', 'neu@tannenberg.example', 'Neu', 'de');
insert into profile_approval (network_id, parts) values (2, '{summary,custom.anlage}');
insert into profile_proposal (network_id, party_id, part, before, after, author_account, author_name, decided_at, decided_name, decided_journal, accepted, reason) values
	(2, 10, 'summary', '{"summary-de": "Alt"}', E'{"summary-de": "Neu\\n„so“"}', 'account-1', 'Jana Roth', '2026-02-01 10:00:00.5+01', 'Katrin Sailer', 1, false, E'Werbung\tnicht');
insert into mail_text (network_id, kind, locale, subject, body, closing) values (2, 'welcome', 'de', 'Willkommen', E'Guten Tag,\n\nTeil zwei', 'Bis bald');
insert into seeing_as (network_id, account_id, person_id, started_at, ended_at) values (2, 'account-1', 11, '2026-01-01 08:00+00', '2026-01-01 08:05+00');
insert into auth.passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up) values ('passkey-1', 'account-1', 'key', 'credential', 9007199254740991, 'singleDevice', true);
insert into profile_entry (id, network_id, party_id, kind, title, body, starts_on, place, mail, valid_until, form_key) overriding system value values
	(5, 2, 10, 'job', '{"de": "Fachkraft (m/w/d)"}', '{"de": "Zeile eins\nZeile zwei"}', '2026-09-01', 'Überlingen', 'jobs@tannenberg.example', '2026-12-31', '00000000-0000-4000-8000-000000000002');
insert into profile_entry (id, network_id, party_id, kind, title, posted_on, valid_until) overriding system value values (6, 2, 10, 'announcement', '{"de": "Wir ziehen um"}', '2026-03-01', '2027-03-01');
insert into profile_entry_competence (network_id, party_id, entry_id, competence_id) values (2, 10, 5, 1);
insert into market_position (network_id, party_id, active_in, partners_in, value_chain) values (2, 10, '{home,DE,001}', '{FR}', '{development}');
