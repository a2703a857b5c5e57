-- Images and attachments. The bytes of an id never change: what is changed gets another id.
create table media (
  id varchar(120) primary key,
  type varchar(40) not null,
  bytes bytea not null,
  size bigint not null,
  width integer,
  height integer,
  sha256 varchar(64) not null,
  uploaded_by varchar(200) not null,
  uploaded_at timestamp with time zone not null
);
create index media_sha256 on media (sha256);
