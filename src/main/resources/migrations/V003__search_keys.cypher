// names as they are searched: words and keys, written by the application, which needs no analyzer but blanks
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (name:Name) ON EACH [name.folded, name.fine, name.coarse, name.of_kind] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
DROP INDEX names IF EXISTS;
// names with the same keys, kind by kind
CREATE INDEX name_of_kind IF NOT EXISTS FOR (name:Name) ON (name.of_kind, name.keys);
// titles and summaries, each by the rules of its language
CREATE FULLTEXT INDEX texts_ar IF NOT EXISTS FOR (text:Meeting|Program|Topic|Source|Statement|Agreement) ON EACH [text.name_ar, text.title_ar, text.summary_ar] OPTIONS { indexConfig: { `fulltext.analyzer`: 'arabic' } };
CREATE FULLTEXT INDEX texts_fr IF NOT EXISTS FOR (text:Meeting|Program|Topic|Source|Statement|Agreement) ON EACH [text.name_fr, text.title_fr, text.summary_fr] OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
CREATE FULLTEXT INDEX texts_en IF NOT EXISTS FOR (text:Meeting|Program|Topic|Source|Statement|Agreement) ON EACH [text.name_en, text.title_en, text.summary_en] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
