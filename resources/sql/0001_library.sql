-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- The first schema. Times are ms since the epoch, UTC. Spans are half-open code-point offsets into version.page_text, so that
-- substr(galley_unpack(page_text), begin_at + 1, end_at - begin_at) is the text of a mention.
-- docs/database.md explains the tables. Primary-key columns stand first (SQLite 3.40 checks WITHOUT ROWID tables wrongly otherwise).

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- zstd dictionaries; a compressed frame names the one that it needs.
CREATE TABLE dictionary (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_content INTEGER NOT NULL
) STRICT;

CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- What came in, byte for byte (bytes is a zstd frame).
CREATE TABLE source_document (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    byte_count INTEGER NOT NULL,
    url TEXT NOT NULL,
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    fetched_at INTEGER,
    imported_at INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Narrow on purpose: lists, counts and filters read only this table.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL,
    published_at INTEGER NOT NULL,      -- of the source, else of the import
    added_at INTEGER NOT NULL,
    language TEXT NOT NULL,             -- BCP 47, '' when unknown
    language_origin INTEGER NOT NULL,
    site_id INTEGER REFERENCES site (id),
    state INTEGER NOT NULL DEFAULT 0,   -- 0 unread, 1 in progress, 2 done
    starred INTEGER NOT NULL DEFAULT 0,
    doubtful INTEGER NOT NULL DEFAULT 0,
    mention_count INTEGER NOT NULL DEFAULT 0,
    event_count INTEGER NOT NULL DEFAULT 0,
    reading_position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX article_by_time ON article (published_at DESC, id DESC);
CREATE INDEX article_by_language ON article (language);
CREATE INDEX article_by_site ON article (site_id);
CREATE INDEX article_unread ON article (state) WHERE state <> 2;
CREATE INDEX article_starred ON article (starred) WHERE starred = 1;
CREATE INDEX article_doubtful ON article (doubtful) WHERE doubtful = 1;

-- One state of an article; page_text (a zstd frame) never changes.
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    source_document_id INTEGER REFERENCES source_document (id),
    extractor INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    byline TEXT NOT NULL,
    authors TEXT NOT NULL,              -- JSON array of names
    dateline TEXT NOT NULL,
    credit TEXT NOT NULL,
    credit_initials TEXT NOT NULL,      -- JSON array
    credit_agencies TEXT NOT NULL,      -- JSON array
    url TEXT NOT NULL,
    published_at INTEGER,
    modified_at INTEGER,
    text_sha256 BLOB NOT NULL,          -- of the page text as UTF-8
    page_text BLOB NOT NULL,
    UNIQUE (article_id, number)
) STRICT;
CREATE INDEX version_by_url ON version (url) WHERE url <> '';
CREATE INDEX version_by_source ON version (source_document_id);

CREATE TABLE block (
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    role INTEGER NOT NULL REFERENCES role (id),
    editor_role INTEGER REFERENCES role (id),
    confidence REAL NOT NULL,
    PRIMARY KEY (version_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotator (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO annotator (id, name) VALUES (1, 'editor');

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    subtype TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    wikidata TEXT NOT NULL DEFAULT '',
    folded_name TEXT NOT NULL           -- galley_fold(name)
) STRICT;
CREATE INDEX entity_by_name ON entity (folded_name);

CREATE TABLE entity_alias (
    entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    folded_name TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (entity_id, folded_name)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_alias_by_name ON entity_alias (folded_name);

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    fragments TEXT,                     -- JSON [[begin,end],…] when there are several, else NULL
    type TEXT NOT NULL,
    subtype TEXT NOT NULL DEFAULT '',
    level INTEGER NOT NULL DEFAULT 0,   -- 0 name, 1 nominal, 2 pronoun
    entity_id INTEGER REFERENCES entity (id) ON DELETE SET NULL,
    norm TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mention_by_version ON mention (version_id, begin_at);
CREATE INDEX mention_by_entity ON mention (entity_id) WHERE entity_id IS NOT NULL;

-- One happening that event mentions of many articles point to.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE event_mention (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    annotator_id INTEGER NOT NULL REFERENCES annotator (id),
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type TEXT NOT NULL,
    realis INTEGER NOT NULL DEFAULT 0,    -- 0 actual, 1 planned, 2 possible, 3 generic
    tense INTEGER NOT NULL DEFAULT 0,     -- 0 unspecified, 1 past, 2 present, 3 future
    negated INTEGER NOT NULL DEFAULT 0,
    certainty INTEGER NOT NULL DEFAULT 0, -- 0 confirmed, 1 claimed, 2 disputed
    event_id INTEGER REFERENCES event (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX event_mention_by_version ON event_mention (version_id, begin_at);
CREATE INDEX event_mention_by_type ON event_mention (type);
CREATE INDEX event_mention_by_event ON event_mention (event_id) WHERE event_id IS NOT NULL;

-- Exactly one of the two fillers is set.
CREATE TABLE argument (
    id INTEGER PRIMARY KEY,
    event_mention_id INTEGER NOT NULL REFERENCES event_mention (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    mention_id INTEGER REFERENCES mention (id) ON DELETE CASCADE,
    filler_event_id INTEGER REFERENCES event_mention (id) ON DELETE CASCADE,
    certainty INTEGER NOT NULL DEFAULT 0,
    CHECK ((mention_id IS NULL) <> (filler_event_id IS NULL))
) STRICT;
CREATE INDEX argument_by_event ON argument (event_mention_id);
CREATE INDEX argument_by_mention ON argument (mention_id) WHERE mention_id IS NOT NULL;
CREATE INDEX argument_by_filler_event ON argument (filler_event_id) WHERE filler_event_id IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version_id INTEGER REFERENCES version (id) ON DELETE CASCADE, -- NULL: about the whole article
    begin_at INTEGER,
    end_at INTEGER,
    created_at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_article ON note (article_id);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE collection_article (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (collection_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_article_by_article ON collection_article (article_id);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
) STRICT;

-- The editor's changes, newest last, each with what SQLite's session extension recorded of it.
CREATE TABLE edit (
    id INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    articles TEXT NOT NULL,             -- JSON array of ids
    undone INTEGER NOT NULL DEFAULT 0,
    changeset BLOB NOT NULL
) STRICT;

-- Contentless: the text lives in version.page_text and is not kept twice. rowid = article.id. Filled explicitly.
CREATE VIRTUAL TABLE article_index USING fts5 (headline, body, content = '', tokenize = 'galley');
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216);
