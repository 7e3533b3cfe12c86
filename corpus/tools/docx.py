"""Writes a Source as a Word file: letterhead and signature as tables without lines, numbering that
Word counts, footnotes, merged cells, landscape sections, page numbers from the second page."""
import re
import zipfile
from xml.sax.saxutils import escape

import legacy
from source import grid

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' \
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
FONT = "Times New Roman"
PORTRAIT, LANDSCAPE = 9070, 14000  # widths of the text, in twentieths of a point
STAMP = (2026, 1, 1, 0, 0, 0)  # the same bytes from every build

FORMATS = {"1.": ("decimal", "%1."), "a)": ("lowerLetter", "%1)"), "-": ("bullet", "-"),
           "+": ("bullet", "+"), "(1)": ("decimal", "(%1)"), "I.": ("upperRoman", "%1.")}


class Docx:
    def __init__(self, source):
        self.source = source
        self.body, self.notes, self.nums = [], [], []
        self.current = {}
        self.pending = []
        self.wide = False

    def write(self, path):
        self.letterhead()
        for block in self.source.blocks:
            getattr(self, block.kind.replace("-", "_"))(block)
        self.body.append(self.section())
        self.save(path)

    # paragraphs

    def runs(self, text, bold=False, italic=False, size=28, caps=False):
        out = []
        for part in re.split(r"(\*\*|\{\{.*?\}\}|//)", text):
            if part == "**":
                bold = not bold
            elif part == "//":
                out.append("<w:r><w:br/></w:r>")
            elif part.startswith("{{"):
                self.notes.append(part[2:-2])
                out.append('<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                           f'<w:footnoteReference w:id="{len(self.notes)}"/></w:r>')
            elif part:
                out += [f"<w:r>{self.look(bold, italic, size, font)}"
                        f'<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
                        for piece, font in self.pieces(part)]
        return "".join(out)

    def pieces(self, text):
        encoding = self.source.encoding("docx")
        if encoding == "tcvn3":
            return [(piece, ".VnTimeH" if capital else ".VnTime")
                    for piece, capital in legacy.tcvn3(text)]
        return [(legacy.vni(text), "VNI-Times")] if encoding == "vni" else [(text, FONT)]

    @staticmethod
    def look(bold, italic, size, font=FONT):
        return (f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
                + ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
                + f'<w:sz w:val="{size}"/></w:rPr>')

    def p(self, text, align="both", first=567, before=60, after=60, num=None, **look):
        props = (f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{num}"/></w:numPr>' if num else "")
        return (f'<w:p><w:pPr>{props}<w:spacing w:before="{before}" w:after="{after}"/>'
                f'<w:ind w:firstLine="{first}"/><w:jc w:val="{align}"/></w:pPr>'
                f"{self.runs(text, **look)}</w:p>")

    def para(self, b):
        self.body.append(self.p(b.text, bold=b.bold))

    def italic(self, b):
        self.body.append(self.p(b.text, italic=True))

    def centre(self, b):
        self.body.append(self.p(b.text, align="center", first=0, bold=True))

    def centre_italic(self, b):
        self.body.append(self.p(b.text, align="center", first=0, italic=True))

    def item(self, b):
        num = self.number(b.marker) if self.source.one("numbering") == "word" else None
        if num:
            self.body.append(self.p(b.text, num=num, bold=b.bold))
        else:
            self.body.append(self.p(f"{b.marker} {b.text}", bold=b.bold))

    def number(self, marker):
        """The numbering instance for a marker, a fresh one where the list starts anew."""
        kind = marker if marker in ("-", "+") else None
        for shape, pattern in (("1.", r"\d+\."), ("a)", r"[a-d]\)"), ("(1)", r"\(\d+\)"),
                               ("I.", r"[IVX]+\.")):
            if re.fullmatch(pattern, marker):
                kind = shape
        if kind is None:
            return None
        if marker == kind or kind not in self.current:
            if not (kind in ("-", "+") and kind in self.current):
                self.nums.append(kind)
                self.current[kind] = len(self.nums)
        return self.current[kind]

    # tables

    def cell(self, content, width, span=1, merge=None, borders=True, valign=None):
        props = f'<w:tcW w:w="{width}" w:type="dxa"/>'
        if span > 1:
            props += f'<w:gridSpan w:val="{span}"/>'
        if merge:
            props += '<w:vMerge w:val="restart"/>' if merge == "restart" else "<w:vMerge/>"
        if valign:
            props += f'<w:vAlign w:val="{valign}"/>'
        return f"<w:tc><w:tcPr>{props}</w:tcPr>{content}</w:tc>"

    def frame(self, rows, widths, borders):
        lines = "".join(f'<w:{s} w:val="{"single" if borders else "nil"}" w:sz="4" w:space="0" '
                        'w:color="000000"/>' for s in
                        ("top", "left", "bottom", "right", "insideH", "insideV"))
        cols = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
                f'<w:jc w:val="center"/><w:tblBorders>{lines}</w:tblBorders>'
                f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{cols}</w:tblGrid>'
                f'{"".join(rows)}</w:tbl>')

    def table(self, b):
        cells, columns = grid(b.rows)
        total = LANDSCAPE if self.wide else PORTRAIT
        shares = [float(w) for w in b.options["widths"].split(",")] if "widths" in b.options \
            else [1] * columns
        widths = [int(total * s / sum(shares)) for s in shares]
        heads = int(b.options.get("header", 1))
        again = b.options.get("repeat") != "no"
        rows = [self.row(row, widths, y < heads, again) for y, row in enumerate(cells)]
        self.body.append(self.frame(rows, widths, True))
        self.body.append('<w:p><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr></w:p>')

    def row(self, cells, widths, head, again):
        out = []
        for text, wide, tall, x in cells:
            width = sum(widths[x:x + wide])
            merge = "continue" if tall == 0 else "restart" if tall > 1 else None
            short = len(text) < 12 and not re.search(r"[a-z]{2}.* ", text)
            align = "center" if head or short else "left"
            content = self.p("" if tall == 0 else text, align=align, first=0, before=20, after=20,
                             size=24, bold=head or wide > 2)
            out.append(self.cell(content, width, wide, merge, valign="center"))
        top = "<w:trPr><w:tblHeader/></w:trPr>" if head and again else ""
        return f"<w:tr>{top}{''.join(out)}</w:tr>"

    # fixed parts

    def letterhead(self):
        s = self.source
        left = [self.p(t, "center", 0, 0, 0, size=26) for t in s.many("parent")]
        left += [self.p(t, "center", 0, 0, 0, bold=True, size=26) for t in s.many("issuer")]
        left.append(self.p("*" if s.one("motto") == "party" else "———", "center", 0, 0, 0, size=18))
        if s.one("number"):
            left.append(self.p(s.one("number"), "center", 0, 60, 0, size=26))
        if s.one("about"):
            left.append(self.p(s.one("about"), "center", 0, 40, 0, size=24))
        if s.one("motto") == "party":
            right = [self.p("ĐẢNG CỘNG SẢN VIỆT NAM", "center", 0, 0, 0, bold=True, size=28)]
        else:
            right = [self.p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "center", 0, 0, 0, bold=True, size=24),
                     self.p("Độc lập - Tự do - Hạnh phúc", "center", 0, 0, 0, bold=True, size=26)]
        right.append(self.p("———————————", "center", 0, 0, 0, size=18))
        right.append(self.p(s.one("dateline"), "center", 0, 60, 0, italic=True, size=26))
        widths = [3600, 5700]
        row = f"<w:tr>{self.cell(''.join(left), widths[0])}{self.cell(''.join(right), widths[1])}</w:tr>"
        self.body.append(self.frame([row], widths, False))
        if s.one("type"):
            self.body.append(self.p(s.one("type"), "center", 0, 240, 0, bold=True, size=30))
        for t in s.many("title"):
            self.body.append(self.p(t, "center", 0, 0, 0, bold=True))
        self.addressees()
        self.body.append(self.p("", first=0, before=0, after=0))

    def addressees(self):
        to = self.source.many("to")
        if len(to) == 1:
            self.body.append(self.p(f"Kính gửi: {to[0]}", "center", 0, 240, 60))
        elif to:
            self.body.append(self.p("Kính gửi:", "left", 1134, 240, 60))
            self.body += [self.p(f"- {t}", "left", 2268, 0, 0) for t in to]

    def recipients(self, b):
        self.pending = b.lines

    def sign(self, b):
        names = [self.p("Nơi nhận:", "left", 0, 0, 0, bold=True, italic=True, size=24)]
        names += [self.p(t, "left", 0, 0, 0, size=22) for t in self.pending]
        if not self.pending:
            names = [self.p("", first=0)]
        right = [self.p(t, "center", 0, 0 if t else 300, 0, bold=True, size=28) for t in b.lines]
        widths = [4600, 4600]
        row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{self.cell(''.join(names), widths[0])}{self.cell(''.join(right), widths[1])}</w:tr>"
        self.body.append(self.frame([row], widths, False))
        self.pending = []

    # sections

    def section(self):
        size = ('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if self.wide
                else '<w:pgSz w:w="11906" w:h="16838"/>')
        return (f'<w:sectPr><w:headerReference w:type="default" r:id="rId1"/>{size}'
                '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" '
                'w:header="567" w:footer="567"/><w:titlePg/></w:sectPr>')

    def turn(self, landscape):
        self.body.append(f"<w:p><w:pPr>{self.section()}</w:pPr></w:p>")
        self.wide = landscape

    def landscape(self, b):
        self.turn(True)

    def portrait(self, b):
        self.turn(False)

    # files

    def numbering(self):
        kinds = list(FORMATS)
        abstract = "".join(
            f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{FORMATS[k][0]}"/>'
            f'<w:suff w:val="space"/><w:lvlText w:val="{FORMATS[k][1]}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl></w:abstractNum>'
            for i, k in enumerate(kinds))
        nums = "".join(
            f'<w:num w:numId="{n}"><w:abstractNumId w:val="{kinds.index(k)}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for n, k in enumerate(self.nums, 1))
        return f"<w:numbering {W}>{abstract}{nums}</w:numbering>"

    def footnotes(self):
        notes = "".join(
            f'<w:footnote w:type="{t}" w:id="{i}"><w:p><w:r><w:{e}/></w:r></w:p></w:footnote>'
            for t, i, e in (("separator", -1, "separator"),
                            ("continuationSeparator", 0, "continuationSeparator")))
        for i, text in enumerate(self.notes, 1):
            mark = ('<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
                    '<w:r><w:t xml:space="preserve"> </w:t></w:r>')
            notes += (f'<w:footnote w:id="{i}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/><w:jc w:val="both"/></w:pPr>{mark}'
                      f"{self.runs(text, size=20)}</w:p></w:footnote>")
        return f"<w:footnotes {W}>{notes}</w:footnotes>"

    def save(self, path):
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        header = (f'<w:hdr {W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>'
                  '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
                  '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>')
        styles = (f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" '
                  f'w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/><w:sz w:val="28"/>'
                  '<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>'
                  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name '
                  'w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
                  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
                  '<w:rPr><w:sz w:val="20"/></w:rPr></w:style></w:styles>')
        parts = {"word/document.xml": f"<w:document {W}><w:body>{''.join(self.body)}</w:body></w:document>",
                 "word/header1.xml": header, "word/styles.xml": styles,
                 "word/numbering.xml": self.numbering(), "word/footnotes.xml": self.footnotes()}
        names = {"header1": "header", "styles": "styles", "numbering": "numbering",
                 "footnotes": "footnotes"}
        types = "".join(f'<Override PartName="/word/{p}.xml" ContentType="{kind}.{t}+xml"/>'
                        for p, t in names.items())
        rels = "".join(f'<Relationship Id="rId{i}" Type="{rel}/{t}" Target="{p}.xml"/>'
                       for i, (p, t) in enumerate(names.items(), 1))
        parts["[Content_Types].xml"] = (
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/>{types}</Types>')
        parts["_rels/.rels"] = (f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                                f'Type="{rel}/officeDocument" Target="word/document.xml"/></Relationships>')
        parts["word/_rels/document.xml.rels"] = \
            f'<Relationships xmlns="{package}/relationships">{rels}</Relationships>'
        write_zip(path, parts)


def write_zip(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in sorted(parts, key=lambda n: n != "[Content_Types].xml"):
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + parts[name])
