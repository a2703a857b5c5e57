-- What stands on every page while an emergency notice is live.
create sequence banner_seq start with 50 increment by 50;
create table banner (
  id bigint primary key,
  -- of the form from which it was released, so that a form that is sent twice releases once
  form varchar(60) not null unique,
  document_id bigint not null references document (id),
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  all_clear_id bigint references document (id),
  released_by varchar(200) not null,
  confirmed_by varchar(200),
  over boolean not null
);
create index banner_until on banner (until_at);

-- A template that a publisher has suspended is not for a duty officer alone.
alter table template add column suspended_by varchar(200);
