"""Reads the source text of a corpus document: the one place where its words stand.

A source is a text file. First come header lines, "@key value":

    formats     the formats to build: docx pdf odt md html txt xlsx
    encoding    formats that are written as before Unicode: docx=tcvn3 txt=vni
    numbering   "word" lets Word count the list markers itself
    wrap        width at which md and txt break their lines (0: not at all)
    motto       "party": a Party body, whose right-hand letterhead differs
    parent      upper line of the letterhead (the body above the issuer); may repeat
    issuer      the issuing body; may repeat for a second line
    number      the line with the number
    about       subject under the number, in letters
    dateline    place and date
    type        kind of document, in capitals
    title       subject under the kind; may repeat
    to          addressee; may repeat

Then the body, one block a line:

    text                a paragraph
    ## text             a bold heading
    [marker] text       a list item or heading item: [1.] [a)] [-] [(1)] [I.]
    ## [I.] text        a bold heading with a marker
    =  text             centred bold;   ~ text  centred italic;   > text  italic
    | cell | cell |     a row of a table; "<" merges with the left, "^" with the upper cell,
                        "//" breaks the line inside a cell
    |! widths=5,40,… header=2 repeat=no
                        options, before the first row; repeat=no: the head stands on the first
                        page only
    @landscape, @portrait        a new section on a new page
    @recipients                  then "- …" lines
    @sign                        then the signature's lines, an empty one before the name

Inside text, **bold** and {{footnote}}.
"""
import re
from dataclasses import dataclass, field
from pathlib import Path

MANY = ("parent", "issuer", "title", "to")


@dataclass
class Block:
    kind: str
    text: str = ""
    marker: str = ""
    bold: bool = False
    rows: list = field(default_factory=list)
    options: dict = field(default_factory=dict)
    lines: list = field(default_factory=list)


@dataclass
class Source:
    name: str
    head: dict
    blocks: list

    def one(self, key, absent=""):
        return self.head.get(key, absent)

    def encoding(self, kind):
        """The encoding of a format: "@encoding docx=tcvn3 txt=vni"; "" is Unicode."""
        return dict(e.split("=") for e in self.one("encoding").split()).get(kind, "")

    def many(self, key):
        return self.head.get(key, [])


def parse(path: Path) -> Source:
    head, body = {}, []
    lines = path.read_text(encoding="utf-8").splitlines()
    at = 0
    while at < len(lines) and (lines[at].startswith("@") or not lines[at].strip()):
        if m := re.match(r"@(\w+) (.*)", lines[at]):
            key, value = m.groups()
            if key in MANY:
                head.setdefault(key, []).append(value.strip())
            else:
                head[key] = value.strip()
        elif lines[at].startswith("@"):
            break
        at += 1
    blocks = _blocks(lines[at:])
    return Source(path.stem, head, blocks)


def _blocks(lines):
    blocks, i = [], 0
    while i < len(lines):
        line = lines[i].rstrip()
        i += 1
        if not line:
            continue
        if line in ("@landscape", "@portrait"):
            blocks.append(Block(line[1:]))
        elif line in ("@recipients", "@sign"):
            taken = []
            while i < len(lines) and not lines[i].startswith("@"):
                taken.append(lines[i].rstrip())
                i += 1
            while taken and not taken[-1]:
                taken.pop()
            if line == "@recipients":
                taken = [t for t in taken if t]
            blocks.append(Block(line[1:], lines=taken))
        elif line.startswith("|"):
            options = {}
            rows = []
            if line.startswith("|!"):
                options = dict(o.split("=") for o in line[2:].split())
            else:
                rows.append(_cells(line))
            while i < len(lines) and lines[i].startswith("|"):
                rows.append(_cells(lines[i]))
                i += 1
            blocks.append(Block("table", rows=rows, options=options))
        else:
            blocks.append(_paragraph(line))
    return blocks


def _cells(line):
    return [c.strip() for c in line.strip().strip("|").split("|")]


def _paragraph(line):
    bold = line.startswith("## ")
    if bold:
        line = line[3:]
    for sign, kind in (("= ", "centre"), ("~ ", "centre-italic"), ("> ", "italic")):
        if line.startswith(sign):
            return Block(kind, line[2:].strip())
    if m := re.match(r"\[([^\]]{1,8})\] (.*)", line):
        return Block("item", m[2], marker=m[1], bold=bold)
    return Block("para", line, bold=bold)


def grid(rows):
    """Cells with their spans: for each row a list of (text, columns, rows, column)."""
    columns = max(len(r) for r in rows)
    full = [r + [""] * (columns - len(r)) for r in rows]
    out = []
    for y, row in enumerate(full):
        cells, x = [], 0
        while x < columns:
            if row[x] == "^":
                wide = _wide(row, x, columns)
                cells.append(("^", wide, 0, x))
                x += wide
                continue
            wide = _wide(row, x, columns)
            tall = 1
            while y + tall < len(full) and full[y + tall][x] == "^":
                tall += 1
            cells.append((row[x], wide, tall, x))
            x += wide
        out.append(cells)
    return out, columns


def _wide(row, x, columns):
    wide = 1
    while x + wide < columns and row[x + wide] == "<":
        wide += 1
    return wide


def plain(text):
    """Text without marks; footnotes left out."""
    text = re.sub(r"\{\{.*?\}\}", "", text)
    return text.replace("**", "")


def footnotes(text):
    return re.findall(r"\{\{(.*?)\}\}", text)
