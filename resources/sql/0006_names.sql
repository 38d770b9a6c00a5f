-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- What search compares, each text once: who wrote, for which agency, and what mentions say. `words` is galley_words() of it.

CREATE TABLE article_name (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,              -- 0 byline, 1 agency
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE version_name (
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES article_name (id),
    PRIMARY KEY (version_id, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_name_by_name ON version_name (name_id);

CREATE TABLE mention_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX mention_text_by_words ON mention_text (words);

ALTER TABLE mention ADD COLUMN text_id INTEGER REFERENCES mention_text (id);

CREATE TEMP TABLE name_of_version AS
    SELECT v.id AS version_id, 0 AS kind, j.value AS name FROM version v, json_each(v.authors) j WHERE json_valid(v.authors)
    UNION SELECT id, 0, byline FROM version WHERE byline <> '' AND authors IN ('', '[]')
    UNION SELECT v.id, 1, j.value FROM version v, json_each(v.credit_agencies) j WHERE json_valid(v.credit_agencies);
INSERT OR IGNORE INTO article_name (kind, name, words)
    SELECT kind, name, galley_words(name) FROM (SELECT DISTINCT kind, name FROM name_of_version) WHERE galley_words(name) <> '';
INSERT OR IGNORE INTO version_name (version_id, name_id)
    SELECT o.version_id, n.id FROM name_of_version o JOIN article_name n ON n.kind = o.kind AND n.name = o.name;
DROP TABLE name_of_version;

CREATE TEMP TABLE text_of_mention AS
    SELECT m.id AS mention_id, CASE WHEN m.fragments IS NULL THEN substr(t.text, m.begin_at + 1, m.end_at - m.begin_at)
        ELSE (SELECT group_concat(substr(t.text, json_extract(f.value, '$[0]') + 1, json_extract(f.value, '$[1]') - json_extract(f.value, '$[0]')), ' ')
              FROM json_each(m.fragments) f) END AS text
    FROM (SELECT id, galley_unpack_or_null(page_text) AS text FROM version WHERE id IN (SELECT version_id FROM mention)) t
    JOIN mention m ON m.version_id = t.id;
INSERT OR IGNORE INTO mention_text (text, words) SELECT text, galley_words(text) FROM (SELECT DISTINCT text FROM text_of_mention WHERE text IS NOT NULL);
UPDATE mention SET text_id = n.id FROM text_of_mention o JOIN mention_text n ON n.text = o.text WHERE o.mention_id = mention.id;
DROP TABLE text_of_mention;

CREATE INDEX mention_by_text ON mention (text_id) WHERE text_id IS NOT NULL;
CREATE INDEX entity_by_wikidata ON entity (wikidata) WHERE wikidata <> '';
-- From a list of versions, which is what filters on annotations and names give, to their articles.
CREATE INDEX article_by_version ON article (version_id);
CREATE INDEX article_by_import ON article (added_at);
