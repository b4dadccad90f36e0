-- What an index knows of letters. Things that a letter names by an id ("s7", "c12") have it as `id`, as in the letter's
-- JSON; keys are named after their tables, so that `JOIN document USING (document_id)` joins.

CREATE TABLE document (
  document_id INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE,
  title TEXT,
  date TEXT, -- '2025-06-13'
  reference TEXT,
  ministry TEXT,
  fingerprint TEXT NOT NULL -- another one where what the index knows of the letter is another
);

CREATE TABLE section (
  section_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,
  number TEXT, -- '2.1'
  title TEXT,
  bookmark TEXT,
  text TEXT, -- null where the letter came from an index, which has none
  UNIQUE (document_id, id)
);

CREATE TABLE note (
  note_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,
  section_id INTEGER REFERENCES section ON DELETE CASCADE,
  text TEXT, -- likewise
  UNIQUE (document_id, id)
);

CREATE TABLE citation (
  citation_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL, -- 'kamerstuk', 'wet', 'ecli', 'eu', ...
  identifier TEXT, -- 'kst-29628-1230'; null where the letter says too little
  url TEXT,
  dossier TEXT, -- '29628'
  section_id INTEGER REFERENCES section ON DELETE CASCADE,
  note_id INTEGER REFERENCES note ON DELETE CASCADE,
  text TEXT NOT NULL,
  UNIQUE (document_id, id)
);

CREATE TABLE motion (
  motion_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,
  key TEXT NOT NULL, -- 'brief.docx#m1', as in records
  section_id INTEGER REFERENCES section ON DELETE CASCADE,
  status TEXT NOT NULL, -- 'afgedaan', 'in_uitvoering', 'open', ...
  disposal TEXT, -- the sentence that says so
  promised_by TEXT,
  request TEXT,
  text TEXT NOT NULL,
  UNIQUE (document_id, id)
);

CREATE TABLE motion_paper (
  motion_id INTEGER NOT NULL REFERENCES motion ON DELETE CASCADE,
  identifier TEXT NOT NULL,
  PRIMARY KEY (motion_id, identifier)
) WITHOUT ROWID;

CREATE TABLE motion_member (
  motion_id INTEGER NOT NULL REFERENCES motion ON DELETE CASCADE,
  position INTEGER NOT NULL, -- from 1
  member TEXT NOT NULL,
  PRIMARY KEY (motion_id, position)
) WITHOUT ROWID;

CREATE TABLE commitment (
  commitment_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  id TEXT NOT NULL,
  key TEXT NOT NULL, -- 'brief.docx#p1', as in records
  section_id INTEGER REFERENCES section ON DELETE CASCADE,
  kind TEXT NOT NULL, -- 'answered' or 'new'
  number TEXT, -- 'TZ202412-156'
  made_on TEXT,
  made_in TEXT,
  status TEXT NOT NULL,
  disposal TEXT,
  promised_by TEXT,
  text TEXT NOT NULL,
  UNIQUE (document_id, id)
);

CREATE TABLE commitment_member (
  commitment_id INTEGER NOT NULL REFERENCES commitment ON DELETE CASCADE,
  position INTEGER NOT NULL,
  member TEXT NOT NULL, -- to whom it was made
  PRIMARY KEY (commitment_id, position)
) WITHOUT ROWID;

CREATE TABLE title (
  identifier TEXT PRIMARY KEY,
  title TEXT,
  date TEXT
) WITHOUT ROWID;

-- What letters cite, each once.
CREATE VIEW entry AS
SELECT kind, identifier, min(url) AS url, min(dossier) AS dossier, title.title, title.date,
  count(*) AS count, count(DISTINCT document_id) AS letters
FROM citation LEFT JOIN title USING (identifier)
WHERE identifier IS NOT NULL
GROUP BY identifier, kind;

-- Where it is cited: "which letters cite this law?"
CREATE VIEW cited_by AS
SELECT citation.identifier, citation.kind, document.date, document.file, section.number AS section_number,
  section.title AS section, note.id AS footnote, citation.text
FROM citation JOIN document USING (document_id) LEFT JOIN section USING (section_id) LEFT JOIN note USING (note_id)
WHERE citation.identifier IS NOT NULL;

-- By what each motion is known: its papers, or where it has none its key.
CREATE VIEW motion_name AS
SELECT motion_id, identifier FROM motion_paper
UNION ALL
SELECT motion_id, key FROM motion WHERE motion_id NOT IN (SELECT motion_id FROM motion_paper);

-- "What has happened to kst-29628-1230?"
CREATE VIEW motion_history AS
SELECT motion_name.identifier, document.date, document.file, motion.status, motion.disposal, motion.promised_by,
  motion.request, (SELECT group_concat(member, ', ') FROM (SELECT member FROM motion_member
    WHERE motion_member.motion_id = motion.motion_id ORDER BY position)) AS members,
  section.title AS section, motion_id
FROM motion_name JOIN motion USING (motion_id) JOIN document USING (document_id) LEFT JOIN section USING (section_id);

-- What ends it: nobody has anything left to do. The HTML page tells these the same (page/words.js).
CREATE VIEW closing_status (status) AS
VALUES ('afgedaan'), ('niet_uitgevoerd'), ('ingetrokken'), ('verworpen'), ('vervallen');

-- What has become of each: what the last letter says that does more than mention it. While it is open, the last promise
-- holds, whichever letter made it. It asks for what the first letter says that does. Its movers are those that most
-- letters give that name its paper by itself (papers named together have all their movers together), else most letters.
CREATE VIEW motion_now AS
SELECT identifier, status, since, date, mentions, file, disposal,
  CASE WHEN status NOT IN (SELECT status FROM closing_status) THEN last_promise END AS promised_by,
  first_request AS request, movers AS members, motion_id
FROM (
  SELECT *, min(date) OVER each AS since, count(*) OVER each AS mentions,
    first_value(promised_by) OVER (PARTITION BY identifier
      ORDER BY promised_by IS NULL, date DESC, file DESC, motion_id DESC) AS last_promise,
    first_value(request) OVER (PARTITION BY identifier ORDER BY request IS NULL, date, file, motion_id) AS first_request,
    first_value(members) OVER (PARTITION BY identifier
      ORDER BY members IS NULL, is_named_with_others, times DESC, length(CAST(members AS BLOB)), members) AS movers,
    row_number() OVER (PARTITION BY identifier
      ORDER BY status = 'vermeld', date DESC, file DESC, motion_id DESC) AS rank
  FROM (
    SELECT *, count(*) OVER (PARTITION BY identifier, members, is_named_with_others) AS times
    FROM (
      SELECT *, (SELECT count(*) FROM (SELECT 1 FROM motion_paper AS paper WHERE paper.motion_id = history.motion_id
        LIMIT 2)) > 1 AS is_named_with_others
      FROM motion_history AS history))
  WINDOW each AS (PARTITION BY identifier))
WHERE rank = 1;

-- Which are still open, since when, and promised for when.
CREATE VIEW open_motion AS
SELECT * FROM motion_now WHERE status <> 'vermeld' AND status NOT IN (SELECT status FROM closing_status);

-- "Which papers does nobody dispose of?" Motions that no letter has ever closed, those only mentioned among them.
CREATE VIEW undisposed_motion AS
SELECT * FROM motion_now WHERE identifier NOT IN (
  SELECT identifier FROM motion_history WHERE status IN (SELECT status FROM closing_status));

CREATE VIEW commitment_name AS
SELECT commitment_id, number FROM commitment WHERE number IS NOT NULL
UNION ALL
SELECT commitment_id, key FROM commitment WHERE number IS NULL;

CREATE VIEW commitment_history AS
SELECT commitment_name.number, document.date, document.file, commitment.kind, commitment.status, commitment.disposal,
  commitment.promised_by, commitment.made_on, commitment.made_in,
  (SELECT group_concat(member, ', ') FROM (SELECT member FROM commitment_member
    WHERE commitment_member.commitment_id = commitment.commitment_id ORDER BY position)) AS made_to,
  section.title AS section, commitment.text, commitment_id
FROM commitment_name JOIN commitment USING (commitment_id) JOIN document USING (document_id)
  LEFT JOIN section USING (section_id);

-- When, where and to whom it was made, and which one it is, the first letter says that dates it, best with the year
-- ('--04-16' has none); else the first that names members, or the first of all.
CREATE VIEW commitment_now AS
SELECT number, status, coalesce(iif(origin_on LIKE '--%', NULL, origin_on), first_date) AS since, date, mentions, file,
  disposal, CASE WHEN status NOT IN (SELECT status FROM closing_status) THEN last_promise END AS promised_by,
  origin_on AS made_on, origin_in AS made_in, origin_to AS made_to, origin_text AS text, commitment_id
FROM (
  SELECT *, count(*) OVER each AS mentions, min(date) OVER each AS first_date,
    first_value(made_on) OVER origin AS origin_on, first_value(made_in) OVER origin AS origin_in,
    first_value(made_to) OVER origin AS origin_to, first_value(text) OVER origin AS origin_text,
    first_value(promised_by) OVER (PARTITION BY number
      ORDER BY promised_by IS NULL, date DESC, file DESC, commitment_id DESC) AS last_promise,
    row_number() OVER (PARTITION BY number
      ORDER BY status = 'vermeld', date DESC, file DESC, commitment_id DESC) AS rank
  FROM commitment_history
  WINDOW each AS (PARTITION BY number),
    origin AS (PARTITION BY number ORDER BY made_on IS NULL OR made_on LIKE '--%', made_on IS NULL, made_to IS NULL,
      date, file, commitment_id))
WHERE rank = 1;

-- "Which commitments are still open, since when, promised for when?"
CREATE VIEW open_commitment AS
SELECT * FROM commitment_now WHERE status <> 'vermeld' AND status NOT IN (SELECT status FROM closing_status);

CREATE VIEW dossier AS
SELECT dossier, count(DISTINCT identifier) AS papers, count(*) AS count, count(DISTINCT document_id) AS letters,
  min(document.date) AS first, max(document.date) AS last
FROM citation JOIN document USING (document_id)
WHERE dossier IS NOT NULL
GROUP BY dossier;
