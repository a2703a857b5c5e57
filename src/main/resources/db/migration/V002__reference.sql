create table reference (
  kind varchar(40) not null,
  name varchar(200) not null,
  yaml text not null,
  primary key (kind, name)
);
