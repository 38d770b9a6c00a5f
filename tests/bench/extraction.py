#!/usr/bin/env python3
# SPDX-FileCopyrightText: Galley contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs `galley-cli extract` over a set of pages with known articles and has the set's own scorer judge the output.

  extraction.py --cli GALLEY_CLI [--bench BENCH_EXTRACT] SET

SET is a folder with html/ID.html.gz and ground-truth.json, or txt/ID.STYLE.txt and txt-ground-truth.json, or both. score.py
stands in it or beside it; it takes JSON Lines with id, articleBody, title, author, date, language and siteName.
"""
import argparse
import gzip
import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

FILES_PER_CALL = 200


def find_scorer(folder):
    for candidate in (folder / "score.py", folder.parent / "score.py"):
        if candidate.is_file():
            return candidate
    sys.exit(f"There is no score.py in {folder} or beside it.")


def unpack(pages, folder):
    """The pages as files that a program reads, under their ids."""
    paths = []
    for page in pages:
        path = folder / page.name.removesuffix(".gz")
        path.write_bytes(gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes())
        paths.append(path)
    return paths


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


def extract(cli, paths):
    """All articles that came out, and processor seconds that it took."""
    articles = []
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for first in range(0, len(paths), FILES_PER_CALL):
        call = [cli, "extract", *map(str, paths[first:first + FILES_PER_CALL])]
        output = subprocess.run(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
        articles += [for_scorer(json.loads(line)) for line in output.splitlines() if line.strip()]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return articles, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(title, pages, truth, scorer, options):
    print(f"\n{title}: {len(pages)} files, {truth.name}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "in").mkdir()
        paths = unpack(pages, work / "in")
        articles, seconds = extract(options.cli, paths)
        answers = work / "out.jsonl"
        answers.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
        print(f"processor time of galley-cli, mean: {1000 * seconds / max(1, len(paths)):.1f} ms a file", flush=True)
        subprocess.run([sys.executable, str(scorer), str(truth), str(answers), *options.scorer_options], check=False)
        if options.bench:
            subprocess.run([options.bench, str(work / "in")], check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("scorer_options", nargs="*", help="handed on to score.py, after --")
    parser.add_argument("--cli", required=True)
    parser.add_argument("--bench", help="the program that times each page")
    options = parser.parse_args()
    scorer = find_scorer(options.set)
    kinds = (("Saved pages", sorted(options.set.glob("html/*.html.gz")), options.set / "ground-truth.json"),
             ("Text dumps", sorted(options.set.glob("txt/*.txt")), options.set / "txt-ground-truth.json"))
    found = [kind for kind in kinds if kind[1] and kind[2].is_file()]
    if not found:
        sys.exit(f"There are no pages with a ground truth in {options.set}.")
    for title, pages, truth in found:
        measure(title, pages, truth, scorer, options)


if __name__ == "__main__":
    main()
