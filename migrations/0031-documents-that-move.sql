-- When two records become one, documents move to the remaining one, and their versions with them.
alter table document_version drop constraint document_version_network_id_subject_id_document_id_fkey;
alter table document_version add foreign key (network_id, subject_id, document_id) references document (network_id, subject_id, id)
	on delete cascade on update cascade;
