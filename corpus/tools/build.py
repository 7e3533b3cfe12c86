#!/usr/bin/env python3
"""Builds the corpus's files from their sources: corpus/tools/build.py [NAME…]

Needs Python 3.9 or later; PDF and ODT also need LibreOffice Writer ("soffice") on PATH and the
Liberation 2 fonts. See source.py for the form of a source.
"""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Docx
from html_page import write_html
from source import parse
from text import write_markdown, write_text
from xlsx import Xlsx

CORPUS = Path(__file__).resolve().parent.parent


def build(path):
    source = parse(path)
    formats = source.one("formats").split()
    with tempfile.TemporaryDirectory() as scratch:
        word = Path(scratch) / f"{source.name}.docx"
        Docx(source).write(word)
        for kind in formats:
            folder = CORPUS / kind
            folder.mkdir(exist_ok=True)
            target = folder / f"{source.name}.{kind}"
            if kind == "docx":
                shutil.copyfile(word, target)
            elif kind in ("pdf", "odt"):
                convert(word, kind, folder)
            elif kind == "xlsx":
                Xlsx(source).write(target)
            else:
                {"md": write_markdown, "txt": write_text, "html": write_html}[kind](source, target)
    print(source.name, *formats)


def convert(word, kind, folder):
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder), str(word)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def main():
    names = sys.argv[1:] or [p.stem for p in sorted((CORPUS / "source").glob("*.txt"))]
    for name in names:
        build(CORPUS / "source" / f"{name}.txt")


if __name__ == "__main__":
    main()
