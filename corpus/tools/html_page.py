"""Writes a Source as a web page, as portals publish documents."""
import re
from xml.sax.saxutils import escape

from source import grid


def write_html(source, path):
    notes = []
    body = [_letterhead(source)]
    if source.one("type"):
        body.append(f'<p align="center"><b>{escape(source.one("type"))}</b></p>')
    for t in source.many("title"):
        body.append(f'<p align="center"><b>{escape(t)}</b></p>')
    to = source.many("to")
    if len(to) == 1:
        body.append(f'<p align="center">Kính gửi: {escape(to[0])}</p>')
    elif to:
        body.append("<p>Kính gửi:</p>" + "".join(f"<p>- {escape(t)}</p>" for t in to))
    ending = []
    for b in source.blocks:
        if b.kind == "recipients":
            ending = b.lines
        elif b.kind == "sign":
            body.append(_signature(ending, b.lines))
            ending = []
        elif b.kind == "table":
            body.append(_table(b))
        elif b.kind not in ("landscape", "portrait"):
            body.append(_paragraph(b, notes))
    if notes:
        body.append("<hr>" + "".join(f"<p><sup>{i}</sup> {escape(n)}</p>" for i, n in enumerate(notes, 1)))
    path.write_text('<!DOCTYPE html>\n<html lang="vi">\n<head><meta charset="utf-8">'
                    f"<title>{escape(source.one('number'))}</title></head>\n<body>\n"
                    + "\n".join(body) + "\n</body>\n</html>\n", encoding="utf-8")


def _inline(text, notes):
    out = []
    bold = False
    for part in re.split(r"(\*\*|\{\{.*?\}\}|//)", text):
        if part == "**":
            out.append("</b>" if bold else "<b>")
            bold = not bold
        elif part == "//":
            out.append("<br>")
        elif part.startswith("{{"):
            notes.append(part[2:-2])
            out.append(f"<sup>{len(notes)}</sup>")
        else:
            out.append(escape(part))
    return "".join(out)


def _paragraph(b, notes):
    text = _inline(f"{b.marker} {b.text}" if b.marker else b.text, notes)
    if b.bold or b.kind == "centre":
        text = f"<b>{text}</b>"
    if b.kind in ("italic", "centre-italic"):
        text = f"<i>{text}</i>"
    align = ' align="center"' if b.kind.startswith("centre") else ""
    return f"<p{align}>{text}</p>"


def _letterhead(source):
    left = "<br>".join([escape(t) for t in source.many("parent")]
                       + [f"<b>{escape(t)}</b>" for t in source.many("issuer")] + ["-------"])
    right = ("<b>ĐẢNG CỘNG SẢN VIỆT NAM</b>" if source.one("motto") == "party" else
             "<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b>")
    about = f"<br>{escape(source.one('about'))}" if source.one("about") else ""
    return ('<table border="0" width="100%"><tr>'
            f'<td align="center">{left}</td><td align="center">{right}<br>---------------</td></tr>'
            f'<tr><td align="center">{escape(source.one("number"))}{about}</td>'
            f'<td align="center"><i>{escape(source.one("dateline"))}</i></td></tr></table>')


def _table(b):
    notes = []
    cells, _ = grid(b.rows)
    heads = int(b.options.get("header", 1))
    rows = []
    for y, row in enumerate(cells):
        tag = "th" if y < heads else "td"
        line = ""
        for text, wide, tall, _x in row:
            if tall == 0:
                continue
            span = (f' colspan="{wide}"' if wide > 1 else "") + (f' rowspan="{tall}"' if tall > 1 else "")
            line += f"<{tag}{span}>{_inline(text, notes)}</{tag}>"
        rows.append(f"<tr>{line}</tr>")
    return '<table border="1" cellspacing="0">\n' + "\n".join(rows) + "\n</table>"


def _signature(left, right):
    names = "<br>".join(["<b><i>Nơi nhận:</i></b>"] + [escape(t) for t in left]) if left else ""
    sign = "<br>".join(f"<b>{escape(t)}</b>" if t else "&nbsp;" for t in right)
    return ('<table border="0" width="100%"><tr>'
            f'<td valign="top">{names}</td><td align="center" valign="top">{sign}</td></tr></table>')
