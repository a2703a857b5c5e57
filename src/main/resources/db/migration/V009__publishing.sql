-- Whether the last day of a document has passed and everybody was told.
alter table document add column expired boolean default false not null;

-- A language in which a document was expected when it was published in the source language first.
create table placeholder (
  document_id bigint not null references document (id),
  language varchar(2) not null,
  since timestamp with time zone not null,
  expected_at timestamp with time zone,
  primary key (document_id, language)
);
create index facts_revision_due on facts_revision (status, scheduled_for);
