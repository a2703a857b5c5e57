create table draft (
  edition_id bigint primary key references edition (id),
  title varchar(400) not null,
  summary varchar(2000) not null,
  keywords text not null,
  body text not null,
  minor boolean not null,
  origin varchar(20) not null,
  translated_from integer,
  author varchar(200) not null,
  updated_at timestamp with time zone not null,
  version integer not null
);

create table facts_draft (
  document_id bigint primary key references document (id),
  yaml text not null,
  author varchar(200) not null,
  updated_at timestamp with time zone not null,
  version integer not null
);

-- What the content folder was when it was last taken in.
create table imported_file (
  path varchar(400) primary key,
  hash varchar(64) not null,
  number integer not null
);
