-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- Indexes that hold all that the arrays of the search are made of, so that loading them reads no text.

DROP INDEX mention_by_entity;
CREATE INDEX mention_by_entity ON mention (entity_id, version_id) WHERE entity_id IS NOT NULL;
DROP INDEX event_mention_by_type;
CREATE INDEX event_mention_by_type ON event_mention (type, version_id);
-- Few articles have no time of publication.
CREATE INDEX version_undated ON version (id) WHERE published_at IS NULL;
