#!/usr/bin/env python3
# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests layers.py on small trees: each broken rule is reported, and nothing else is."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import layers  # noqa: E402

LICENCE = "// SPDX-FileCopyrightText: Galley contributors\n// SPDX-License-Identifier: Apache-2.0\n"


class Layers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.tree = Path(self.folder.name, "tree")
        self.qt = Path(self.folder.name, "qt")
        for module, header in (("QtGui", "QColor"), ("QtWidgets", "QLabel"), ("QtSql", "QSqlQuery"), ("QtSvg", "QSvgRenderer"),
                               ("QtPrintSupport", "QPrinter")):
            self.write(self.qt / module / header, "")

    def write(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def broken(self, **sources):
        """What the checker says about a tree of these files; __ in a name stands for /, a last _ for .cpp."""
        for name, text in sources.items():
            self.write(self.tree / name.replace("__", "/").replace("_cpp", ".cpp").replace("_h", ".h"), LICENCE + text)
        return layers.check(self.tree, self.qt)

    def assertOnly(self, broken, *words):
        self.assertEqual(len(broken), 1, broken)
        for word in words:
            self.assertIn(word, broken[0])

    def test_a_tree_that_keeps_the_rules_passes(self):
        self.assertEqual(self.broken(
            models__storage__library_cpp='#include "models/storage/library.h"\n#include "models/domain/span.h"\n#include <QSqlQuery>\n',
            ui__window__main_cpp='#include "ui/reader/view.h"\n#include "models/items/list.h"\n#include <QLabel>\n',
            app__main_cpp='#include "ui/window/main.h"\n',
            tests__ui__tst_x_cpp='#include "ui/window/main.h"\n#include <QSqlQuery>\n'), [])

    def test_models_must_not_include_ui(self):
        self.assertOnly(self.broken(models__items__a_cpp='#include "ui/style/theme.h"\n'), "models/items/a.cpp:3", "must not include ui")

    def test_models_must_not_include_app(self):
        self.assertOnly(self.broken(models__items__a_cpp='#include "app/galley.h"\n'), "must not include app")

    def test_models_must_not_see_a_colour(self):
        self.assertOnly(self.broken(models__base__a_h='#include <QColor>\n'), "models/base/a.h:3", "QtGui")

    def test_models_must_not_see_a_widget_by_its_module(self):
        self.assertOnly(self.broken(models__base__a_h='#  include <QtWidgets/QLabel>\n'), "QtWidgets")

    def test_models_must_not_see_an_umbrella_header(self):
        self.assertOnly(self.broken(models__base__a_h='#include <QtWidgets>\n'), "QtWidgets")

    def test_an_earlier_module_must_not_include_a_later_one(self):
        self.assertOnly(self.broken(models__domain__a_cpp='#include "models/storage/library.h"\n'), "stands before models/storage")

    def test_style_must_not_include_the_window(self):
        self.assertOnly(self.broken(ui__style__a_cpp='#include "ui/window/main.h"\n'), "stands before ui/window")

    def test_modules_beside_each_other_may_not_include_each_other_in_a_circle(self):
        broken = self.broken(models__extract__a_cpp='#include "models/language/b.h"\n', models__language__b_h='#include "models/extract/c.h"\n')
        self.assertEqual(len(broken), 2, broken)
        self.assertTrue(all("include each other" in line for line in broken))

    def test_modules_beside_each_other_may_include_one_way(self):
        self.assertEqual(self.broken(models__extract__a_cpp='#include "models/language/b.h"\n'), [])

    def test_a_module_needs_a_place_in_the_order(self):
        self.assertOnly(self.broken(models__misc__a_cpp=""), "models/misc", "no place")

    def test_ui_must_not_speak_sql(self):
        self.assertOnly(self.broken(ui__panes__a_cpp='#include <QSqlQuery>\n'), "QtSql")

    def test_ui_must_not_see_sqlite(self):
        self.assertOnly(self.broken(ui__panes__a_cpp='#include <sqlite3.h>\n'), "sqlite3.h")

    def test_ui_must_not_include_app(self):
        self.assertOnly(self.broken(ui__panes__a_cpp='#include "app/galley.h"\n'), "must not include app")

    def test_the_command_line_must_not_include_ui(self):
        self.assertOnly(self.broken(app__cli__a_cpp='#include "ui/style/theme.h"\n'), "app/cli must not include ui")

    def test_the_command_line_may_include_what_both_programs_share(self):
        self.assertEqual(self.broken(app__cli__a_cpp='#include "app/librarypath.h"\n'), [])

    def test_what_both_programs_share_must_not_see_a_widget(self):
        self.assertOnly(self.broken(app__librarypath_h='#include <QLabel>\n'), "QtWidgets")

    def test_the_command_line_must_not_see_a_widget(self):
        self.assertOnly(self.broken(app__cli__a_cpp='#include <QLabel>\n'), "QtWidgets")

    def test_a_source_begins_with_the_licence_lines(self):
        self.write(self.tree / "models/base/a.h", "#pragma once\n")
        self.assertOnly(layers.check(self.tree, self.qt), "models/base/a.h:1", "licence")

    def test_no_file_names_a_path_of_a_machine(self):
        for folder in ("tmp", "work", "root"):
            with self.subTest(folder):
                self.write(self.tree / "README.md", f"Look into /{folder}/galley for it.\n")
                self.assertOnly(layers.check(self.tree, self.qt), "README.md:1", "path of a machine")

    def test_an_address_is_not_a_path_of_a_machine(self):
        self.write(self.tree / "README.md", "See https://galley.example/work/list, docs/work/list and network/tmp.\n")
        self.assertEqual(layers.check(self.tree, self.qt), [])

    def test_what_was_built_is_not_looked_at(self):
        self.write(self.tree / "build/dev/a.cpp", '#include "ui/x/y.h"\n')
        self.assertEqual(layers.check(self.tree, self.qt), [])

    def test_a_picture_is_not_read_as_text(self):
        (self.tree / "docs").mkdir(parents=True)
        (self.tree / "docs/a.png").write_bytes(b"\x89PNG\xff\xfe /" + b"tmp/x")
        self.assertEqual(layers.check(self.tree, self.qt), [])


if __name__ == "__main__":
    unittest.main()
