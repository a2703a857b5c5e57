-- Changes take their number from the one row of change_counter, in commit order.
create table change_counter (
  id integer primary key,
  latest bigint not null
);
insert into change_counter (id, latest) values (1, 0);

create table change_log (
  number bigint primary key,
  document_id bigint,
  at timestamp with time zone not null
);

create sequence timeline_entry_seq start with 50 increment by 50;
create table timeline_entry (
  id bigint primary key,
  happened_at timestamp with time zone not null,
  actor varchar(200) not null,
  act varchar(60) not null,
  subject varchar(300) not null,
  revision integer,
  reason varchar(4000)
);
create index timeline_entry_subject on timeline_entry (subject, happened_at);
