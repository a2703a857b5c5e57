create sequence document_seq start with 50 increment by 50;
create sequence facts_revision_seq start with 50 increment by 50;
create sequence edition_seq start with 50 increment by 50;
create sequence revision_seq start with 50 increment by 50;
create sequence confirmation_seq start with 50 increment by 50;
create sequence consent_seq start with 50 increment by 50;

create table document (
  id bigint primary key,
  kind varchar(40) not null,
  slug varchar(120) not null,
  source_language varchar(2) not null,
  published_facts_id bigint,
  last_facts_number integer not null,
  -- a copy of what lists narrow and sort by, kept beside the published facts
  category varchar(40),
  sort_key varchar(200) not null,
  valid_until date,
  unique (kind, slug)
);
create index document_list on document (kind, sort_key, slug);

create table document_audience (
  document_id bigint not null references document (id),
  audience varchar(40) not null,
  primary key (document_id, audience)
);

create table facts_revision (
  id bigint primary key,
  document_id bigint not null references document (id),
  number integer not null,
  yaml text not null,
  status varchar(20) not null,
  author varchar(200) not null,
  reviewer varchar(200),
  publisher varchar(200),
  created_at timestamp with time zone not null,
  scheduled_for timestamp with time zone,
  published_at timestamp with time zone,
  for_public_release boolean not null,
  reason varchar(4000),
  unique (document_id, number)
);
alter table document add foreign key (published_facts_id) references facts_revision (id);

create table edition (
  id bigint primary key,
  document_id bigint not null references document (id),
  language varchar(2) not null,
  published_revision_id bigint,
  last_number integer not null,
  major_number integer not null,
  unique (document_id, language)
);

create table revision (
  id bigint primary key,
  edition_id bigint not null references edition (id),
  number integer not null,
  title varchar(400) not null,
  summary varchar(2000) not null,
  keywords text not null,
  body text not null,
  minor boolean not null,
  origin varchar(20) not null,
  translated_from integer,
  confirmed_for integer,
  facts_number integer not null,
  status varchar(20) not null,
  author varchar(200) not null,
  reviewer varchar(200),
  publisher varchar(200),
  created_at timestamp with time zone not null,
  scheduled_for timestamp with time zone,
  published_at timestamp with time zone,
  for_public_release boolean not null,
  reason varchar(4000),
  unique (edition_id, number)
);
alter table edition add foreign key (published_revision_id) references revision (id);
create index revision_due on revision (status, scheduled_for);

create table confirmation (
  id bigint primary key,
  revision_id bigint not null references revision (id),
  source_revision_id bigint not null references revision (id),
  actor varchar(200) not null,
  confirmed_at timestamp with time zone not null
);

create table consent (
  id bigint primary key,
  document_id bigint not null references document (id),
  person varchar(200) not null,
  scope varchar(1000) not null,
  evidence varchar(1000) not null,
  given_on date not null,
  withdrawn_on date
);

-- How often a document was read per language and day; nothing about who read it.
create table reading (
  document_id bigint not null references document (id),
  language varchar(2) not null,
  read_on date not null,
  reads bigint not null,
  primary key (document_id, language, read_on)
);
