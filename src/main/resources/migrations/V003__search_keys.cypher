// names as they are searched: words and keys, written by the application, which needs no analyzer but blanks
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (name:Name) ON EACH [name.folded, name.fine, name.coarse, name.of_kind] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
DROP INDEX names IF EXISTS;
