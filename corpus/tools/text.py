"""Writes a Source as plain text and as Markdown, as they come from conversions and law sites."""
import re
import textwrap

import legacy
from source import footnotes, grid, plain

WIDTH = 96


def write_text(source, path):
    width = int(source.one("wrap", "0"))
    out, notes = [*_side_by_side(source), ""], []
    if source.one("type"):
        out += [source.one("type").center(WIDTH).rstrip(), *source.many("title"), ""]
    to = source.many("to")
    if len(to) == 1:
        out += [f"Kính gửi: {to[0]}", ""]
    elif to:
        out += ["Kính gửi:", *[f"- {t}" for t in to], ""]
    for b in source.blocks:
        if b.kind == "table":
            out += [*_tab_rows(b), ""]
        elif b.kind == "recipients":
            out += ["Nơi nhận:", *b.lines, ""]
        elif b.kind == "sign":
            out += [*b.lines, ""]
        elif b.kind in ("landscape", "portrait"):
            out += ["\f"]
        else:
            out += [*_wrapped(_line(b, notes), width), ""]
    if notes:
        out += [f"[{i}] {n}" for i, n in enumerate(notes, 1)]
    text = "\n".join(out).rstrip() + "\n"
    encoding = source.encoding("txt")
    if encoding == "vni":
        path.write_bytes(legacy.vni(text).encode("cp1252"))
    elif encoding == "tcvn3":
        path.write_bytes("".join(piece for piece, _ in legacy.tcvn3(text)).encode("cp1252"))
    else:
        path.write_text(text, encoding="utf-8")


def _line(block, notes):
    text = f"{block.marker} {block.text}" if block.marker else block.text
    for note in footnotes(text):
        notes.append(note)
        text = text.replace("{{" + note + "}}", f"[{len(notes)}]")
    return plain(text).replace("//", " ")


def _wrapped(line, width):
    return textwrap.wrap(line, width, break_on_hyphens=False) if width else [line]


def _side_by_side(source):
    left = source.many("parent") + source.many("issuer")
    right = ["ĐẢNG CỘNG SẢN VIỆT NAM"] if source.one("motto") == "party" else [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    rows = max(len(left), len(right))
    left = left + [""] * (rows - len(left)) + ["-------", source.one("number")]
    right = right + [""] * (rows - len(right)) + ["---------------", source.one("dateline")]
    lines = [f"{a:<44}{b}".rstrip() for a, b in zip(left, right)]
    return lines + ([source.one("about")] if source.one("about") else [])


def _tab_rows(block):
    cells, columns = grid(block.rows)
    lines = []
    for row in cells:
        line = [""] * columns
        for text, wide, tall, x in row:
            line[x] = "" if tall == 0 else plain(text).replace("//", " ")
        lines.append("\t".join(line).rstrip("\t"))
    return lines


def write_markdown(source, path):
    width = int(source.one("wrap", "75"))
    motto = ["**ĐẢNG CỘNG SẢN VIỆT NAM**"] if source.one("motto") == "party" else [
        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "Độc lập - Tự do - Hạnh phúc"]
    out = ["|", *source.many("parent"), *[f"**{t}**" for t in source.many("issuer")], "-------", "|",
           *motto, "---------------", "|", "|", source.one("number"),
           *([source.one("about")] if source.one("about") else []), "|",
           f"*{source.one('dateline')}*", "|", ""]
    notes = []
    if source.one("type"):
        out += [f"**{source.one('type')}**", ""]
        if source.many("title"):
            out += [*_wrapped(" ".join(source.many("title")).upper(), width), ""]
    to = source.many("to")
    if len(to) == 1:
        out += [*_wrapped(f"Kính gửi: {to[0]}", width), ""]
    elif to:
        out += ["Kính gửi:", ""]
        for t in to:
            out += [*_wrapped(f"- {t}", width), ""]
    ending = []
    for b in source.blocks:
        if b.kind == "table":
            out += [*_pipe_rows(b), ""]
        elif b.kind == "recipients":
            ending = b.lines
        elif b.kind == "sign":
            lines = [t for t in b.lines if t]
            out += ["|", *(["Nơi nhận:", *ending] if ending else []), "|",
                    f"**{lines[0]}**", *lines[1:], "|", ""]
        elif b.kind not in ("landscape", "portrait"):
            line = _line(b, notes)
            if b.bold or b.kind == "centre":
                line = f"**{line}**"
            elif b.kind in ("italic", "centre-italic"):
                line = f"*{line}*"
            out += [*_wrapped(line, width), ""]
    out += [f"[{i}] {n}" for i, n in enumerate(notes, 1)]
    path.write_text("\n".join(out).rstrip() + "\n", encoding="utf-8")


def _pipe_rows(block):
    cells, columns = grid(block.rows)
    lines = []
    for y, row in enumerate(cells):
        line = [""] * columns
        for text, wide, tall, x in row:
            line[x] = "" if tall == 0 else text.replace("//", "<br>")
        lines.append("| " + " | ".join(line) + " |")
        if y == 0:
            lines.append("|" + " --- |" * columns)
    return lines
