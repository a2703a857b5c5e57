-- Every content file that was ever taken in, not only as it was last: none is taken twice.
create table taken_file (
  path varchar(400) not null,
  hash varchar(64) not null,
  number integer not null,
  primary key (path, hash)
);
insert into taken_file (path, hash, number) select path, hash, number from imported_file;
drop table imported_file;
alter table taken_file rename to imported_file;
