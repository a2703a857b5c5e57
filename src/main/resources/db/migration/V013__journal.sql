-- Each entry of the Timeline has a number without gaps, and a hash of itself and the hash before: one that is changed or taken
-- away shows. Entries from before have a number and no hash.
alter table timeline_entry add column number bigint;
alter table timeline_entry add column hash varchar(64) default '' not null;
update timeline_entry set number = (select count(*) from timeline_entry before where before.id <= timeline_entry.id);
alter table timeline_entry alter column number set not null;
alter table timeline_entry add constraint timeline_entry_number unique (number);

create table timeline_head (
  id integer primary key,
  number bigint not null,
  hash varchar(64) not null
);
insert into timeline_head (id, number, hash) select 1, count(*), '' from timeline_entry;
