-- What was typed and not found, counted by day and language of the reader; nothing says who typed it.
create table failed_search (
  counted_on date not null,
  language varchar(2) not null,
  words varchar(60) not null,
  nothing bigint not null,
  elsewhere bigint not null,
  reworded bigint not null,
  primary key (counted_on, language, words)
);
