-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- An article that comes in without an address is looked for by its text; the others are found by version_by_url.
CREATE INDEX version_by_text ON version (text_sha256) WHERE url = '';
