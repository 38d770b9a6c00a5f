#!/usr/bin/env python3
# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
"""Scores the extractor on a set of pages with known articles, by cross-validation over sites: each page is read with tables that were trained without any
page of its site.

  extraction.py --blocks BENCH_BLOCKS --trained FOLDER [--bench BENCH_EXTRACT] SET [-- SCORER-OPTION...]

SET is a folder with html/ID.html.gz and ground-truth.json, or txt/ID.STYLE.txt and txt-ground-truth.json, or both. score.py
stands in it or beside it; it takes JSON Lines with id, articleBody, title, author, date, language and siteName.
FOLDER is what tools/train-extraction has written: folds.json, tables, and the pages, also with other class and id names.
"""
import argparse
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

FILES_PER_CALL = 200
# Of others on the same pages: what each set's own notes say.
PEERS = """  the same pages, others: trafilatura 2.2.0 body .940, snippets .923, title .65/.81, author .60/.68, date .88/.91
                          Readability.js 0.6 body .925, snippets .881 · defuddle 0.19 body .920, snippets .877 · jusText body .873"""
DUMP_PEERS = "  the same dumps, others: as they are .799 · every line of prose .860 · the run of most prose .885, with cue rules .890"


def find_scorer(folder):
    for candidate in (folder / "score.py", folder.parent / "score.py"):
        if candidate.is_file():
            return candidate
    sys.exit(f"There is no score.py in {folder} or beside it.")


def for_scorer(article):
    path = Path(article["path"])
    return {
        "id": path.name.removesuffix(".html").removesuffix(".txt"),
        "articleBody": article["articleBody"],
        "title": article["headline"],
        "author": "; ".join(article["authors"]) or article["byline"],
        "date": (article["published"] or "")[:10],
        "language": article["language"],
        "siteName": article["site"],
    }


def extract(options, paths, folds):
    """All articles; each file with the tables of the fold that its site is in."""
    by_fold = collections.defaultdict(list)
    for path in paths:
        by_fold[folds[path.name.removesuffix(".html").removesuffix(".txt")]].append(path)
    articles = []
    for fold, files in sorted(by_fold.items()):
        tables = options.trained / "tables"
        call = [options.blocks, "articles"]
        for kind in ("pages", "dumps"):
            if (tables / f"{kind}-{fold}.trees").is_file() and not options.rule:
                call += [f"--{kind}", str(tables / f"{kind}-{fold}.trees")]
        for first in range(0, len(files), FILES_PER_CALL):
            output = subprocess.run([*call, *map(str, files[first:first + FILES_PER_CALL])], stdout=subprocess.PIPE, check=False).stdout
            articles += [for_scorer(json.loads(line)) for line in output.splitlines() if line.strip()]
    return articles


def score(options, articles, truth, *scorer_options):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as answers:
        answers.write("".join(json.dumps(article) + "\n" for article in articles))
        answers.flush()
        subprocess.run([sys.executable, str(find_scorer(options.set)), str(truth), answers.name, *scorer_options], check=False)


def score_east_asian(options, articles, truth):
    """The pages whose words no spaces part."""
    wanted = {key: entry for key, entry in json.loads(truth.read_text(encoding="utf-8")).items() if (entry.get("language") or "")[:2] in ("zh", "ja", "ko")}
    if not wanted:
        return
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as part:
        json.dump(wanted, part)
        part.flush()
        print("\nChinese, Japanese and Korean:", flush=True)
        score(options, [article for article in articles if article["id"] in wanted], part.name)


def measure_pages(options, folds):
    truth = options.set / "ground-truth.json"
    keys = sorted(path.name.removesuffix(".html.gz") for path in options.set.glob("html/*.html.gz"))
    if not keys or not truth.is_file():
        return
    for title, folder in (("Saved pages", "plain"), ("The same with other class and id names", "scrambled")):
        paths = [options.trained / folder / f"{key}.html" for key in keys]
        articles = extract(options, paths, folds)
        print(f"\n{title}: {len(paths)} files, cross-validated over sites", flush=True)
        score(options, articles, truth, *(options.scorer_options if folder == "plain" else []))
        if folder == "plain":
            print(PEERS)
            score_east_asian(options, articles, truth)
            if options.bench:
                subprocess.run([options.bench, *map(str, paths)], check=False)


def measure_dumps(options, folds):
    truth = options.set / "txt-ground-truth.json"
    paths = [options.trained / "plain" / path.name for path in sorted(options.set.glob("txt/*.txt"))]
    if not paths or not truth.is_file():
        return
    articles = extract(options, paths, folds)
    print(f"\nText dumps: {len(paths)} files, cross-validated over sites", flush=True)
    score(options, articles, truth, *options.scorer_options)
    print(DUMP_PEERS)
    if options.bench:
        subprocess.run([options.bench, *map(str, paths)], check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("scorer_options", nargs="*", help="handed on to score.py, after --")
    parser.add_argument("--blocks", required=True)
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--bench", help="the program that times each page")
    parser.add_argument("--rule", action="store_true", help="without tables: what the container rule reaches by itself")
    options = parser.parse_args()
    folds = json.loads((options.trained / "folds.json").read_text())
    measure_pages(options, folds)
    measure_dumps(options, folds)


if __name__ == "__main__":
    main()
