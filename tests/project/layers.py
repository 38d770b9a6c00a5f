#!/usr/bin/env python3
# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks the rules of docs/architecture.md that can be read off the files: who may include whom, the licence lines, and
that no file names a path of somebody's machine.

usage: layers.py TREE QT_INCLUDE_FOLDER     (prints file:line: rule, exits 1 when a rule is broken)
"""
import os
import re
import sys
from pathlib import Path

# A module may include those before it and those beside it (as long as that makes no circle), never those after it.
ORDER = {
    "models": [["base"], ["domain"], ["language", "extract", "tagset"], ["storage"], ["import", "search", "exchange", "edit"], ["items"]],
    "ui": [["style"], ["kit"], ["actions", "language", "reader", "tagging", "readerpane", "inspector", "panes", "pages"],
           ["window"]],
}
# Which top-level folders the sources of a folder may include from.
MAY_INCLUDE = {"models": {"models"}, "ui": {"models", "ui"}, "app/cli": {"models", "app/cli"}, "app": {"models", "ui", "app", "app/cli"}}
# Qt modules, and headers of other libraries, that a folder must not see.
FORBIDDEN_QT = {"models": {"QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}, "app/cli": {"QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"},
                "ui": {"QtSql"}}
# Files of app/ that both programs share, and that therefore keep the command line's rules.
SHARED_WITH_CLI = ("app/librarypath.",)
FORBIDDEN_HEADERS = {"ui": {"sqlite3.h", "gumbo.h", "uchardet/uchardet.h", "zstd.h"}}

SKIPPED = {".git", "build", ".cache", "__pycache__"}
SOURCES = {".cpp", ".h"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LICENCE = ("SPDX-FileCopyrightText: Galley contributors", "SPDX-License-Identifier: Apache-2.0")
# An absolute path into a folder where somebody works; spelt so that this file does not break its own rule.
MACHINE_PATH = re.compile(r"(?<![\w./)}\]>-])/(?:" + "|".join(("work", "tmp", "root")) + r")\b(?!-)")


def files(tree):
    for folder, folders, names in os.walk(tree):
        folders[:] = sorted(f for f in folders if f not in SKIPPED)
        for name in sorted(names):
            yield Path(folder, name)


def qt_headers(include_folder):
    """Header name -> Qt module, for the modules that some folder must not see."""
    modules = set().union(*FORBIDDEN_QT.values())
    return {name: module for module in modules for name in os.listdir(Path(include_folder, module))}


def home(path):
    """The part of the tree whose rules a source obeys, longest match first; None for tests, which may see all."""
    if path.startswith(SHARED_WITH_CLI):
        return "app/cli"
    for folder in ("app/cli", "models", "ui", "app"):
        if path == folder or path.startswith(folder + "/"):
            return folder
    return None


def module(path):
    parts = path.split("/")
    return (parts[0], parts[1]) if parts[0] in ORDER and len(parts) > 2 else None


def rank(mod):
    for number, beside in enumerate(ORDER[mod[0]]):
        if mod[1] in beside:
            return number
    return None


def check_include(path, quote, header, qt):
    """The rule that this include breaks, or None."""
    mine, here = home(path), module(path)
    if mine is None:
        return None
    if quote == '"' and "/" in header:
        theirs = home(header)
        if theirs and theirs not in MAY_INCLUDE[mine]:
            return f"{mine} must not include {theirs}: {header}"
        there = module(header)
        if here and there and here[0] == there[0] and rank(there) is not None and rank(here) is not None and rank(there) > rank(here):
            return f"{here[0]}/{here[1]} stands before {there[0]}/{there[1]} and must not include it: {header}"
        return None
    name = header.split("/")[-1]
    qt_module = header.split("/")[0] if header.startswith("Qt") and "/" in header else qt.get(name)
    if qt_module in FORBIDDEN_QT.get(mine, ()) or header in FORBIDDEN_QT.get(mine, ()):
        return f"{mine} must not see {qt_module or header}: <{header}>"
    if header in FORBIDDEN_HEADERS.get(mine, ()):
        return f"{mine} must not see <{header}>"
    return None


def check_source(path, lines, qt, edges):
    first = lines[:2]
    if len(first) < 2 or not all(text in line for text, line in zip(LICENCE, first)):
        yield 1, "the first two lines must be the licence lines"
    here = module(path)
    if here and rank(here) is None:
        yield 1, f"{here[0]}/{here[1]} has no place in the order of modules"
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if not include:
            continue
        broken = check_include(path, include[1], include[2], qt)
        if broken:
            yield number, broken
        there = module(include[2])
        if here and there and here != there:
            edges.setdefault(here, {}).setdefault(there, f"{path}:{number}")


def circles(edges):
    """Pairs of modules that reach each other, with the include that closes the circle."""
    def reachable(start):
        seen, todo = set(), [start]
        while todo:
            for following in edges.get(todo.pop(), ()):
                if following not in seen:
                    seen.add(following)
                    todo.append(following)
        return seen
    for here in sorted(edges):
        for there, where in sorted(edges[here].items()):
            if here in reachable(there):
                yield f"{where}: {'/'.join(here)} and {'/'.join(there)} include each other"


def check(tree, include_folder):
    """All broken rules as text lines."""
    qt, edges, broken = qt_headers(include_folder), {}, []
    for file in files(tree):
        path = file.relative_to(tree).as_posix()
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
        except UnicodeDecodeError:
            continue  # a picture, or a sample in another charset
        if file.suffix in SOURCES:
            broken += [f"{path}:{number}: {rule}" for number, rule in check_source(path, lines, qt, edges)]
        broken += [f"{path}:{number}: names a path of a machine: {line.strip()[:100]}" for number, line in enumerate(lines, 1)
                   if MACHINE_PATH.search(line)]
    return broken + list(circles(edges))


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    broken = check(Path(arguments[1]), Path(arguments[2]))
    print("\n".join(broken) if broken else "No rule is broken.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
