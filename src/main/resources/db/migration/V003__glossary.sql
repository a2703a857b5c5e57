create table term (
  id varchar(200) primary key,
  topic varchar(200) not null,
  yaml text not null
);
