"""Packs a letter as a .docx: a letter in, the bytes of the package out (ECMA-376 Part 2)."""
import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from word import NAMESPACES, OFFICE, RSIDS, SCHEMAS, XML, Part, notes_part

HERE = Path(__file__).parent

# What the document part relates to, in the order of their rId's.
PARTS = ("styles", "numbering", "settings", "footnotes", "endnotes", "header", "footer")


def relationships(*rows):
    rows = "".join(f'<Relationship Id="{name}" Type={quoteattr(kind)} Target={quoteattr(target)}{mode}/>'
                   for name, kind, target, mode in rows)
    return f'{XML}<Relationships xmlns="{SCHEMAS}/package/2006/relationships">{rows}</Relationships>'


def styles(letter):
    out = (HERE / "styles.xml").read_text(encoding="utf-8")
    for level in (0, 1):
        numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>' if letter.numbered_headings else ""
        out = out.replace(f"<!--numbering of Kop{level + 1}-->", numbering)
    return out


def settings():
    special = "".join(f'<w:{kind}Pr><w:{kind} w:id="-1"/><w:{kind} w:id="0"/></w:{kind}Pr>'
                      for kind in ("footnote", "endnote"))
    rsids = "".join(f'<w:rsid w:val="{r}"/>' for r in RSIDS)
    compatibility = ('<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
                     ' w:val="15"/></w:compat>')
    return (f'{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>{special}{compatibility}'
            f'<w:rsids><w:rsidRoot w:val="{RSIDS[0]}"/>{rsids}</w:rsids><w:themeFontLang w:val="nl-NL"/></w:settings>')


def properties_parts(letter):
    title = f"<dc:title>{escape(letter.title)}</dc:title>" if letter.title else ""
    when = "".join(f'<dcterms:{kind} xsi:type="dcterms:W3CDTF">{letter.created}</dcterms:{kind}>'
                   for kind in ("created", "modified"))
    core = (f'{XML}<cp:coreProperties xmlns:cp="{SCHEMAS}/package/2006/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"{title}<dc:creator>Beleidsmedewerker</dc:creator><cp:revision>9</cp:revision>{when}</cp:coreProperties>")
    app = (f'{XML}<Properties xmlns="{OFFICE}/extended-properties"><Template>brief</Template>'
           "<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>")
    rows = "".join(f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">'
                   f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
                   for number, (name, value) in enumerate(letter.properties.items(), 2))
    custom = f'{XML}<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes">{rows}</Properties>'
    return {"docProps/core.xml": core, "docProps/app.xml": app, "docProps/custom.xml": custom}


def parts(letter):
    body = Part(letter, 1)
    margins = 'w:top="2398" w:right="2818" w:bottom="1077" w:left="1588" w:header="900" w:footer="346" w:gutter="0"'
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>'
               f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {margins}/></w:sectPr>')
    document = f"{XML}<w:document {NAMESPACES}><w:body>{body.blocks(letter.body)}{section}</w:body></w:document>"
    out = {
        "word/document.xml": document,
        "word/styles.xml": styles(letter),
        "word/numbering.xml": (HERE / "numbering.xml").read_text(encoding="utf-8"),
        "word/settings.xml": settings(),
        "word/footnotes.xml": notes_part(letter, "f"),
        "word/endnotes.xml": notes_part(letter, "e"),
        "word/header1.xml": f"{XML}<w:hdr {NAMESPACES}>{Part(letter, 4).blocks(letter.header)}</w:hdr>",
        "word/footer1.xml": f"{XML}<w:ftr {NAMESPACES}>{Part(letter, 5).blocks(letter.footer)}</w:ftr>",
        **properties_parts(letter),
    }
    files = [name if f"word/{name}.xml" in out else f"{name}1" for name in PARTS]
    out["word/_rels/document.xml.rels"] = relationships(
        *((f"rId{number}", f"{OFFICE}/relationships/{kind}", f"{file}.xml", "")
          for number, (kind, file) in enumerate(zip(PARTS, files), 1)),
        *((body.link(address), f"{OFFICE}/relationships/hyperlink", address, ' TargetMode="External"')
          for address in body.links))
    out["_rels/.rels"] = relationships(
        ("rId1", f"{OFFICE}/relationships/officeDocument", "word/document.xml", ""),
        ("rId2", f"{SCHEMAS}/package/2006/relationships/metadata/core-properties", "docProps/core.xml", ""),
        ("rId3", f"{OFFICE}/relationships/extended-properties", "docProps/app.xml", ""),
        ("rId4", f"{OFFICE}/relationships/custom-properties", "docProps/custom.xml", ""))
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = {"/word/document.xml": f"{word}.document.main+xml",
             **{f"/word/{file}.xml": f"{word}.{kind}+xml" for kind, file in zip(PARTS, files)},
             "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
             "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
             "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml"}
    overrides = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in types.items())
    out["[Content_Types].xml"] = (
        f'{XML}<Types xmlns="{SCHEMAS}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>')
    return out


def docx(letter):
    package = io.BytesIO()
    # Stored, not deflated: other builds of zlib give other bytes. Word, too, dates every entry 1980.
    with zipfile.ZipFile(package, "w", zipfile.ZIP_STORED) as archive:
        for name, xml in sorted(parts(letter).items()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0  # whatever system this runs on
            archive.writestr(entry, xml.encode())
    return package.getvalue()
