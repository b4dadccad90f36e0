"""Packs the smallest .docx that holds what a test is about: the XML of a body, and of notes, by id."""
import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def paragraph(text, inside=""):
    return f'<w:p>{inside}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def heading(text, level=1):
    return f'<w:p><w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def noted(text, note, after=""):
    """A paragraph that calls a footnote, and goes on."""
    return (f'<w:p><w:r><w:t>{text}</w:t></w:r><w:r><w:footnoteReference w:id="{note}"/></w:r>'
            f'<w:r><w:t xml:space="preserve">{after}</w:t></w:r></w:p>')


def cell(*blocks, properties=""):
    return f'<w:tc><w:tcPr>{properties}</w:tcPr>{"".join(blocks)}</w:tc>'


def table(*rows, header_rows=1):
    header = "<w:trPr><w:tblHeader/></w:trPr>"
    return ("<w:tbl><w:tblPr/><w:tblGrid/>"
            + "".join(f'<w:tr>{header if i < header_rows else ""}{"".join(row)}</w:tr>' for i, row in enumerate(rows))
            + "</w:tbl>")


def word_file(body, notes=None):
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
                               '"application/vnd.openxmlformats-package.relationships+xml"/>'
                               '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
                       f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{MAIN}"><w:body>{body}</w:body></w:document>',
    }
    if notes:
        parts["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/footnotes" '
            'Target="footnotes.xml"/></Relationships>')
        parts["word/footnotes.xml"] = (
            f'<w:footnotes xmlns:w="{MAIN}">'
            + "".join(f'<w:footnote w:id="{i}">{blocks}</w:footnote>' for i, blocks in notes.items())
            + "</w:footnotes>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), '<?xml version="1.0"?>' + xml)
    return out.getvalue()
