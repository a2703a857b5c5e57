-- The addresses that public pages lead to, and how they answered when they were last asked.
create sequence link_seq start with 50 increment by 50;
create table link (
  id bigint primary key,
  address varchar(2000) not null unique,
  next_at timestamp with time zone not null,
  asked_at timestamp with time zone,
  outcome varchar(40),
  status integer not null,
  failures integer not null,
  failing_since timestamp with time zone
);
create index link_next_at on link (next_at);
