"""Writes a Source as a workbook of one sheet: letterhead, title and tables in cells."""
import re
from xml.sax.saxutils import escape

from docx import write_zip
from source import grid, plain

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


class Xlsx:
    def __init__(self, source):
        self.source, self.rows, self.merges = source, [], []
        self.columns = max(grid(b.rows)[1] for b in source.blocks if b.kind == "table")

    def write(self, path):
        s = self.source
        left = s.many("parent") + s.many("issuer") + [s.one("number")]
        right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", s.one("dateline")]
        for a, b in zip(left, right):
            self.rows.append({0: a, self.columns // 2: b})
        self.rows.append({})
        for line in [s.one("type"), *s.many("title")]:
            if line:
                self.spread(line)
        for b in s.blocks:
            if b.kind == "table":
                self.table(b)
            elif b.kind == "recipients":
                self.rows += [{0: t} for t in ["Nơi nhận:", *b.lines]]
            elif b.kind == "sign":
                self.rows += [{self.columns - 2: t} if t else {} for t in b.lines]
            elif b.kind not in ("landscape", "portrait"):
                self.spread(plain(f"{b.marker} {b.text}" if b.marker else b.text))
        self.save(path)

    def spread(self, text):
        self.merge(len(self.rows), 0, 1, self.columns)
        self.rows.append({0: text})

    def merge(self, y, x, tall, wide):
        self.merges.append(f"{_name(x)}{y + 1}:{_name(x + wide - 1)}{y + tall}")

    def table(self, b):
        cells, _ = grid(b.rows)
        for row in cells:
            line = {}
            for text, wide, tall, x in row:
                if tall == 0:
                    continue
                line[x] = plain(text).replace("//", "\n")
                if wide > 1 or tall > 1:
                    self.merge(len(self.rows), x, tall, wide)
            self.rows.append(line)
        self.rows.append({})

    def save(self, path):
        rows = "".join(f'<row r="{y}">' + "".join(_cell(x, y, t) for x, t in sorted(r.items())) + "</row>"
                       for y, r in enumerate(self.rows, 1))
        merges = "".join(f'<mergeCell ref="{m}"/>' for m in self.merges)
        widths = "".join(f'<col min="{i}" max="{i}" width="{w}" customWidth="1"/>'
                         for i, w in enumerate([6, 50] + [24] * (self.columns - 2), 1))
        sheet = (f'<worksheet xmlns="{MAIN}"><cols>{widths}</cols><sheetData>{rows}</sheetData>'
                 f'<mergeCells count="{len(self.merges)}">{merges}</mergeCells></worksheet>')
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        write_zip(path, {
            "[Content_Types].xml":
                f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
                '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
                f'"/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName='
                f'"/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                           f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{rel}"><sheets><sheet '
                               'name="Phan cong" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels":
                f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                f'Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet})


def _name(x):
    return chr(ord("A") + x)


def _cell(x, y, text):
    ref = f"{_name(x)}{y}"
    if re.fullmatch(r"\d{1,3}", text):
        return f'<c r="{ref}"><v>{text}</v></c>'
    return f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
