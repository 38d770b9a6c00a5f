-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- What an editor set by hand outlives another reading of the page, so it must be known as the editor's.

-- The newest extractor that tried to read the source again and could not, or must not; 0 for none.
ALTER TABLE version ADD COLUMN tried_extractor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;        -- 1: the editor said that the page looks right

-- What was set before is told by the journal: 15 is a headline that was set, 16 a page that was confirmed.
UPDATE version SET origins = json_set(origins, '$.headline', 'editor') WHERE id IN (
    SELECT a.version_id FROM edit e, json_each(e.articles) j JOIN article a ON a.id = j.value WHERE e.undone = 0 AND e.kind = 15);
UPDATE article SET confirmed = 1 WHERE id IN (
    SELECT j.value FROM edit e, json_each(e.articles) j WHERE e.undone = 0 AND e.kind = 16);
