-- Approved texts with slots, for notices in a hurry: each as its content files say, in canonical YAML.
create table template (
  slug varchar(200) not null primary key,
  yaml text not null
);
