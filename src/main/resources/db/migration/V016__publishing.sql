-- A draft's version is counted by what it belongs to, so that no version comes twice after a draft was submitted or discarded.
alter table edition add column draft_version integer default 0 not null;
update edition set draft_version = coalesce((select version from draft where draft.edition_id = edition.id), 0);
alter table draft drop column version;

alter table document add column facts_draft_version integer default 0 not null;
update document set facts_draft_version = coalesce((select version from facts_draft where facts_draft.document_id = document.id), 0);
alter table facts_draft drop column version;
