#!/usr/bin/env python3
# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests catalogues.py on small catalogues: each fault is reported, and nothing else is."""
import sys
import unittest

sys.dont_write_bytecode = True
import catalogues  # noqa: E402


def catalogue(message, context="galley::List"):
    return f"<TS version='2.1' language='de_DE'><context><name>{context}</name>{message}</context></TS>"


def plain(source, translation, state=""):
    return f"<message><source>{source}</source><translation{state}>{translation}</translation></message>"


def plural(source, *forms):
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f"<message numerus='yes'><source>{source}</source><translation>{inner}</translation></message>"


class Catalogues(unittest.TestCase):
    def faults(self, message, plurals=2, finished=True, context="galley::List"):
        return list(catalogues.faults(catalogue(message, context), plurals, finished))

    def assertFault(self, found, words):
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_a_good_catalogue_has_no_fault(self):
        self.assertEqual(self.faults(plain("%1 of %2", "%2: %1") + plural("%n articles", "%n Artikel", "%n Artikel")), [])

    def test_a_finished_language_has_nothing_unfinished(self):
        unfinished = plain("Open", "", " type='unfinished'")
        self.assertFault(self.faults(unfinished), "not translated")
        self.assertEqual(self.faults(unfinished, finished=False), [])

    def test_an_empty_translation_is_not_finished(self):
        self.assertFault(self.faults(plain("Open", "")), "not translated")
        self.assertFault(self.faults(plain("Open", ""), finished=False), "said to be finished")

    def test_a_lost_marker_is_found(self):
        self.assertFault(self.faults(plain("%1 of %2", "%1")), "markers")

    def test_a_marker_too_many_is_found(self):
        self.assertFault(self.faults(plain("%1", "%1 %2")), "markers")

    def test_a_number_may_be_shown_the_languages_own_way(self):
        self.assertEqual(self.faults(plain("%1 words", "%L1 Wörter")), [])

    def test_a_lost_tag_is_found(self):
        self.assertFault(self.faults(plain("&lt;b&gt;%1&lt;/b&gt;", "%1")), "markers")

    def test_a_missing_plural_form_is_found(self):
        self.assertFault(self.faults(plural("%n articles", "%n"), plurals=2), "plural forms")

    def test_the_first_form_may_do_without_its_number(self):
        self.assertEqual(self.faults(plural("%n articles", "ein Artikel", "%n Artikel")), [])

    def test_the_last_form_may_not(self):
        self.assertFault(self.faults(plural("%n articles", "%n Artikel", "viele Artikel")), "plural form 2")

    def test_a_plural_form_keeps_its_other_markers(self):
        self.assertFault(self.faults(plural("%n hits in %1", "ein Treffer", "%n Treffer in %1")), "plural form 1")

    def test_a_string_outside_of_a_class_is_found(self):
        self.assertFault(self.faults(plain("Open", "Auf"), context="galley"), "outside of a class")


if __name__ == "__main__":
    unittest.main()
