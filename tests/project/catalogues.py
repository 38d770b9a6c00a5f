#!/usr/bin/env python3
# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks the catalogues (translations/galley_*.ts) after lupdate has brought copies of them up to date with the sources:
every translation keeps its place markers, has the plural forms of its language, and nothing is unfinished in the languages
that are said to be finished.

usage: catalogues.py TREE FOLDER_FOR_COPIES LUPDATE OPTION...     (prints what is wrong, exits 1 when something is)
"""
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

FINISHED = {"galley_ar", "galley_de", "galley_zh_Hans", "galley_en"}
# The forms that Qt 6.4 counts with; Qt's, not CLDR's.
PLURAL_FORMS = {"am": 2, "ar": 6, "bg": 2, "bn": 2, "bs": 3, "de": 2, "el": 2, "en": 2, "es": 2, "fa": 1, "fa_AF": 1, "fr": 2, "ha": 2,
                "hi": 2, "hr": 3, "id": 1, "mk": 3, "pl": 3, "ps": 2, "pt_AO": 2, "pt_BR": 2, "ro": 3, "ru": 3, "sq": 2, "sr": 3,
                "sw": 2, "tr": 1, "uk": 3, "ur": 2, "zh_Hans": 1, "zh_Hant": 1}
MARKER = re.compile(r"%L?(?:n|[1-9][0-9]?)")
TAG = re.compile(r"</?[a-z]+[^<>]*>")


def markers(text):
    """%1, %L2, %n with L left out (a translation may show a number its own way), and tags, each as often as it stands."""
    return sorted(marker.replace("L", "") for marker in MARKER.findall(text)) + sorted(TAG.findall(text))


def plural_faults(source, forms, expected):
    if len(forms) != expected:
        yield f"has {len(forms)} plural forms where the language has {expected}"
    wanted = markers(source)
    without_number = [marker for marker in wanted if marker != "%n"]
    for number, form in enumerate(forms, 1):
        # "one article" may do without its number; the last form, which stands for most numbers, may not.
        if markers(form) != wanted and (number == len(forms) or markers(form) != without_number):
            yield f"plural form {number} does not keep its markers: {form!r}"


def message_faults(message, plurals, finished):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(forms):
        if finished:
            yield "is not translated"
        elif not translation.get("type"):
            yield "is empty but said to be finished"
        return
    if numerus:
        yield from plural_faults(source, forms, plurals)
    elif markers(forms[0]) != markers(source):
        yield f"does not keep its markers: {forms[0]!r}"


def faults(catalogue, plurals, finished):
    """What is wrong with a catalogue, as lines; catalogue is its text."""
    for context in xml.fromstring(catalogue).iter("context"):
        name = context.findtext("name") or ""
        if name in ("", "galley"):
            yield f"context {name!r}: tr() outside of a class, whose strings nobody will find"
        for message in context.iter("message"):
            for fault in message_faults(message, plurals, finished):
                yield f"{name}: {(message.findtext('source') or '')!r} {fault}"


def updated_copies(tree, folder, lupdate):
    """Copies of all catalogues with what lupdate finds in the sources; {stem: text}."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    copies = [Path(shutil.copy(file, folder)) for file in sorted(Path(tree, "translations").glob("galley_*.ts"))]
    english = [copy for copy in copies if copy.stem == "galley_en"]
    for options, some in (([], [copy for copy in copies if copy not in english]), (["-pluralonly"], english)):
        subprocess.run([*lupdate, *options, "-ts", *map(str, some)], cwd=tree, check=True)
    return {copy.stem: copy.read_text(encoding="utf-8") for copy in copies}


def check(tree, folder, lupdate):
    catalogues = updated_copies(tree, folder, lupdate)
    wrong = [f"galley_{language}.ts is missing" for language in PLURAL_FORMS if f"galley_{language}" not in catalogues]
    for stem, text in catalogues.items():
        language = stem.removeprefix("galley_")
        if language not in PLURAL_FORMS:
            wrong.append(f"{stem}.ts is not of a language of the menu")
            continue
        wrong += [f"{stem}.ts: {fault}" for fault in faults(text, PLURAL_FORMS[language], stem in FINISHED)]
    return wrong


def main(arguments):
    if len(arguments) < 4:
        print(__doc__, file=sys.stderr)
        return 2
    wrong = check(Path(arguments[1]), Path(arguments[2]), arguments[3:])
    print("\n".join(wrong) if wrong else "The catalogues are in order.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
