-- Full-text search (FTS5) over what sections and notes say; accents and capitals do not matter. The texts themselves
-- stand in the tables of these only.

CREATE VIRTUAL TABLE section_search USING fts5 (
  title, text, content = 'section', content_rowid = 'section_id', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE note_search USING fts5 (
  text, content = 'note', content_rowid = 'note_id', tokenize = 'unicode61 remove_diacritics 2');
