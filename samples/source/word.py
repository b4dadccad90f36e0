"""Writes the text of a letter as Word does: a letter in, WordprocessingML out (ECMA-376 Part 1, 17).

What Word does to a letter that is edited for weeks is done here too, at places that follow from the text: runs are cut in
the middle of words and carry rsid's, proofErr stands between them, a text box is stored twice.
"""
import zlib
from xml.sax.saxutils import escape, quoteattr

from letter import Bookmark, Call, Contents, Field, PageTurn, Paragraph, Table, Text, plain

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SCHEMAS = "http://schemas.openxmlformats.org"
OFFICE = f"{SCHEMAS}/officeDocument/2006"
NAMESPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in {
    "mc": f"{SCHEMAS}/markup-compatibility/2006",
    "r": f"{OFFICE}/relationships",
    "v": "urn:schemas-microsoft-com:vml",
    "w": f"{SCHEMAS}/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "wp": f"{SCHEMAS}/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}.items()) + ' mc:Ignorable="w14"'
RSIDS = ("005A1C3E", "0061D7B2", "0078F40A", "009B2E55", "00C3806D")
AUTHOR = 'w:author="Beleidsmedewerker" w:date="2025-09-25T16:20:00Z"'
SPECIAL = {"\n": "<w:br/>", "\t": "<w:tab/>", "\u2011": "<w:noBreakHyphen/>"}


def rsid(text):
    return RSIDS[zlib.crc32(text.encode()) % len(RSIDS)]


def slices(text):
    """The text cut where Word might have cut it: a function of the text alone."""
    at, out = 0, []
    while len(text) - at > 34:
        step = 14 + zlib.crc32(text[at:].encode()) % 46
        out.append(text[at:at + step])
        at += step
    return out + [text[at:]]


def characters(text, tag="w:t"):
    out, plain = "", ""
    for c in text + "\0":
        if c != "\0" and c not in SPECIAL:
            plain += c
            continue
        if plain:
            out += f'<{tag} xml:space="preserve">{escape(plain)}</{tag}>'
        plain, out = "", out + SPECIAL.get(c, "")
    return out


def run(inner, properties="", text=""):
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    changed = f' w:rsidR="{rsid(text)}"' if len(text) % 3 == 0 else ""
    return f"<w:r{changed}>{properties}{inner}</w:r>"


def field_runs(code, result, properties=""):
    def char(kind):
        return run(f'<w:fldChar w:fldCharType="{kind}"/>', properties)

    code = run(f'<w:instrText xml:space="preserve"> {escape(code)} </w:instrText>', properties)
    return char("begin") + code + char("separate") + run(characters(result), properties) + char("end")


class Part:
    """One XML part under construction: it numbers paragraphs and bookmarks and collects its relationships."""

    def __init__(self, letter, number):
        self.letter = letter
        self.links = []
        self.paragraphs = number << 16
        self.bookmarks = 0
        self.changes = 0

    def link(self, address):
        if address not in self.links:
            self.links.append(address)
        return f"rIdLink{self.links.index(address) + 1}"

    def bookmark(self, name, open_ones):
        open_ones.append(self.bookmarks)
        self.bookmarks += 1
        return f'<w:bookmarkStart w:id="{open_ones[-1]}" w:name="{name}"/>'

    def text(self, piece):
        properties = "".join(tag for on, tag in ((piece.bold, "<w:b/><w:bCs/>"), (piece.italic, "<w:i/><w:iCs/>"),
                                                 (piece.hidden, "<w:vanish/>")) if on)
        if piece.link:
            shown = run(characters(piece.text), '<w:rStyle w:val="Hyperlink"/>')
            return f'<w:hyperlink r:id="{self.link(piece.link)}" w:history="1">{shown}</w:hyperlink>'
        if piece.change:
            shown = run(characters(piece.text, "w:delText" if piece.change == "del" else "w:t"), properties)
            self.changes += 1
            return f'<w:{piece.change} w:id="{9000 + self.changes}" {AUTHOR}>{shown}</w:{piece.change}>'
        runs = [run(characters(part), properties, part) for part in slices(piece.text)]
        if len(runs) > 2:
            runs[1] = '<w:proofErr w:type="spellStart"/>' + runs[1] + '<w:proofErr w:type="spellEnd"/>'
        return "".join(runs)

    def call(self, piece):
        kind, style = NOTE_KINDS[piece.note[0]][:2]
        mark = self.letter.notes[piece.note].mark
        follows = ' w:customMarkFollows="1"' if mark else ""
        return run(f'<w:{kind}Reference{follows} w:id="{piece.note[1:]}"/>' + (characters(mark) if mark else ""),
                   f'<w:rStyle w:val="{style}markering"/>')

    def field(self, piece):
        if piece.simple:
            return f"<w:fldSimple w:instr={quoteattr(f' {piece.code} ')}>{run(characters(piece.result))}</w:fldSimple>"
        return field_runs(piece.code, piece.result)

    def pieces(self, paragraph, open_ones):
        write = {
            Text: self.text,
            Call: self.call,
            Field: self.field,
            Bookmark: lambda piece: self.bookmark(piece.name, open_ones),
            PageTurn: lambda _: run("<w:lastRenderedPageBreak/>"),
        }
        return "".join(write[type(piece)](piece) for piece in paragraph.pieces)

    def paragraph(self, paragraph, inner=None):
        self.paragraphs += 1
        open_ones = []
        number = f'w14:paraId="{self.paragraphs:08X}" w14:textId="77777777"'
        opening = "".join(self.bookmark(name, open_ones) for name in paragraph.bookmarks)
        if inner is None:
            inner = self.pieces(paragraph, open_ones)
        if paragraph.text_box:
            inner += self.text_box(paragraph.text_box)
        closing = "".join(f'<w:bookmarkEnd w:id="{i}"/>' for i in reversed(open_ones))
        properties = f'<w:pStyle w:val="{paragraph.style}"/>' if paragraph.style else ""
        if paragraph.numbering:
            properties += '<w:numPr><w:ilvl w:val="{1}"/><w:numId w:val="{0}"/></w:numPr>'.format(*paragraph.numbering)
        properties = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        default = rsid(inner)
        return (f'<w:p {number} w:rsidR="{default}" w:rsidRDefault="{default}">'
                f"{properties}{opening}{inner}{closing}</w:p>")

    def text_box(self, lines):
        content = f"<w:txbxContent>{''.join(self.paragraph(line) for line in lines)}</w:txbxContent>"
        choice = (
            '<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264"'
            ' behindDoc="0" locked="1" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="page"><wp:posOffset>5854065</wp:posOffset></wp:positionH>'
            '<wp:positionV relativeFrom="page"><wp:posOffset>1901190</wp:posOffset></wp:positionV>'
            '<wp:extent cx="1492250" cy="2400000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            '<wp:docPr id="4" name="Tekstvak 4"/><wp:cNvGraphicFramePr/>'
            f'<a:graphic xmlns:a="{SCHEMAS}/drawingml/2006/main">'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1492250" cy="2400000"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>'
            f'<wps:txbx>{content}</wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>'
            '</a:graphicData></a:graphic></wp:anchor></w:drawing>')
        fallback = (
            '<w:pict><v:shape id="Tekstvak 4" style="position:absolute;margin-left:461pt;margin-top:150pt;width:117pt;'
            'height:189pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" stroked="f">'
            f"<v:textbox>{content}</v:textbox></v:shape></w:pict>")
        return run(f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
                   f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>", "<w:noProof/>")

    def table(self, table):
        style = '<w:tblStyle w:val="Tabelraster"/>' if table.borders else ""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in table.widths)
        look = 'w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"'
        out = (f'<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(table.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
               f'<w:tblLook w:val="04A0" {look}/></w:tblPr>'
               f"<w:tblGrid>{grid}</w:tblGrid>")
        for number, row in enumerate(table.rows):
            header = "<w:trPr><w:tblHeader/></w:trPr>" if number < table.header_rows else ""
            out += f'<w:tr w:rsidR="{RSIDS[0]}" w:rsidTr="{RSIDS[1]}">{header}'
            column = 0
            for cell in row:
                width = sum(table.widths[column:column + cell.columns])
                column += cell.columns
                span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
                merge = {"": "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[cell.merge]
                properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>'
                out += f"<w:tc>{properties}{self.blocks(cell.blocks)}</w:tc>"
            out += "</w:tr>"
        return out + "</w:tbl>"

    def contents(self, contents):
        entries = [p for p in self.letter.body if isinstance(p, Paragraph) and p.page]
        quiet = "<w:noProof/><w:webHidden/>"
        out = self.paragraph(Paragraph([Text(contents.title)], "Kopvaninhoudsopgave"))
        opening = "".join((run('<w:fldChar w:fldCharType="begin"/>'),
                           run('<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>'),
                           run('<w:fldChar w:fldCharType="separate"/>')))
        for entry in entries:
            name = [b for b in entry.bookmarks if b.startswith("_Toc")][-1]
            title = run(characters(plain(entry)), '<w:rStyle w:val="Hyperlink"/><w:noProof/>')
            page = run("<w:tab/>", quiet) + field_runs(f"PAGEREF {name} \\h", str(entry.page), quiet)
            line = f'{opening}<w:hyperlink w:anchor="{name}" w:history="1">{title}{page}</w:hyperlink>'
            out += self.paragraph(Paragraph([], entry.style.replace("Kop", "Inhopg")), line)
            opening = ""
        out += self.paragraph(Paragraph([]), run('<w:fldChar w:fldCharType="end"/>'))
        gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        return f'<w:sdt><w:sdtPr><w:id w:val="-1204550987"/>{gallery}</w:sdtPr><w:sdtContent>{out}</w:sdtContent></w:sdt>'

    def blocks(self, blocks):
        write = {Paragraph: self.paragraph, Table: self.table, Contents: self.contents}
        return "".join(write[type(block)](block) for block in blocks)


# By the first letter of a note's name: the element, the Dutch name of its styles, the part's number.
NOTE_KINDS = {"f": ("footnote", "Voetnoot", 2), "e": ("endnote", "Eindnoot", 3)}


def notes_part(letter, initial):
    kind, style, number = NOTE_KINDS[initial]
    part = Part(letter, number)
    out = "".join(f'<w:{kind} w:type="{name}" w:id="{i}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
                  for name, i in (("separator", -1), ("continuationSeparator", 0)))
    for name, note in letter.notes.items():
        if name[0] != initial:
            continue
        mark = characters(note.mark) if note.mark else f"<w:{kind}Ref/>"
        paragraph = Paragraph([Text(" "), *note.pieces], f"{style}tekst")
        inner = run(mark, f'<w:rStyle w:val="{style}markering"/>') + part.pieces(paragraph, [])
        out += f'<w:{kind} w:id="{name[1:]}">{part.paragraph(paragraph, inner)}</w:{kind}>'
    return f"{XML}<w:{kind}s {NAMESPACES}>{out}</w:{kind}s>"
