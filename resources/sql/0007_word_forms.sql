-- SPDX-FileCopyrightText: Galley contributors
-- SPDX-License-Identifier: Apache-2.0
-- The words of the articles, folded as in article_index, by the keys that forms of one word share ("en:elect"). Only languages with
-- rules for forms are in it. It grows with the vocabulary, not with the articles.
CREATE TABLE word_form (
    key TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (key, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_form_by_form ON word_form (form);

-- Which version of the tokenizer made article_index. While a new index is made beside it, as article_index_next, there are also
-- 'index.next' (its last article) and 'index.next.tokenizer'; 'index.rebuild' says that it is to be made anew.
INSERT OR IGNORE INTO setting (name, value) VALUES ('index.tokenizer', 1);
