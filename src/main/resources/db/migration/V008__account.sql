create table account (
  name varchar(60) primary key,
  person varchar(200) not null,
  password varchar(400),
  second_factor varchar(80),
  last_step bigint not null,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  version integer not null
);

create table account_grant (
  account varchar(60) not null references account (name),
  code varchar(60) not null,
  primary key (account, code)
);

-- What is kept of a code, a link or a cookie is its hash.
create table recovery_code (
  account varchar(60) not null references account (name),
  hash varchar(64) not null,
  primary key (account, hash)
);

create table sign_in (
  hash varchar(64) primary key,
  account varchar(60) not null references account (name),
  whole boolean not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null
);
create index sign_in_account on sign_in (account);

create table invitation (
  hash varchar(64) primary key,
  account varchar(60),
  made_by varchar(60) not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone
);

-- Browsers from which somebody has signed in before; and failures, of which each kind is counted apart.
create table known_browser (
  hash varchar(64) primary key,
  account varchar(60) not null references account (name),
  seen_at timestamp with time zone not null
);

create table failed_sign_in (
  place varchar(64) primary key,
  failures integer not null,
  first_at timestamp with time zone not null
);
