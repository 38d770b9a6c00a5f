-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- Where each part of the metadata was found, and the section of the publication. Of older versions nobody knows.

ALTER TABLE version ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE version ADD COLUMN origins TEXT NOT NULL DEFAULT '{}'; -- JSON object: field → origin
