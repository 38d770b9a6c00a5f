-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- What was learned about the sites that pages come from: docs/extraction.md, "Site memory".

ALTER TABLE block ADD COLUMN place INTEGER;                          -- where on its site's pages it stands, a hash; NULL when unknown
ALTER TABLE block ADD COLUMN site_role INTEGER REFERENCES role (id); -- the site memory's, which wins over the extractor's
ALTER TABLE block ADD COLUMN seen_on INTEGER;                        -- with a site_role: on how many other pages; NULL when a rule decided

CREATE TABLE memory_site (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,              -- 0 host of the URL, 1 name of the site, 2 folder that it was imported from
    name TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

ALTER TABLE version ADD COLUMN memory_site_id INTEGER REFERENCES memory_site (id);
CREATE INDEX version_by_memory_site ON version (memory_site_id) WHERE memory_site_id IS NOT NULL;

-- A text at a place, and on how many articles of the site. The first two in which it was content are named, to be corrected later.
CREATE TABLE memory_sighting (
    site_id INTEGER NOT NULL REFERENCES memory_site (id),
    mark INTEGER NOT NULL,              -- hash of place and text
    pages INTEGER NOT NULL,
    role INTEGER NOT NULL,              -- the extractor's; furniture when it was so once
    last_version INTEGER NOT NULL,
    first_version INTEGER,
    second_version INTEGER,
    PRIMARY KEY (site_id, mark)
) STRICT, WITHOUT ROWID;

-- What an editor decided. The row with pattern '' and place 0 says that repeated text is left alone on the site.
CREATE TABLE memory_rule (
    site_id INTEGER NOT NULL REFERENCES memory_site (id),
    pattern TEXT NOT NULL,              -- of the page's URL
    place INTEGER NOT NULL,
    text INTEGER NOT NULL,              -- hash of the text; 0: whatever stands there
    shown INTEGER NOT NULL,             -- 1 content, 0 furniture
    example TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    pages INTEGER NOT NULL DEFAULT 0,   -- on how many it has decided since
    enabled INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (site_id, pattern, place, text)
) STRICT, WITHOUT ROWID;
