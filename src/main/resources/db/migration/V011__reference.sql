-- Where an entry stands in its file of the content folder, from 0; null for what the desk has added, which comes last.
alter table reference add column place integer;
alter table term add column place integer;

-- What was taken before this is taken once more, to learn its order.
delete from imported_file where path like 'site/%' or path like 'glossary/%';
