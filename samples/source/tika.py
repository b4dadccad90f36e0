"""Prints a letter as Apache Tika 1.22 - 3.2 does to plain text: a letter in, text out.

Page headers first and footers last; bookmarks glued to the front of their paragraph; a note's text at the end of the
paragraph that calls it; a cell is a tab and its paragraphs; what a merged cell covers is absent or empty; deleted and hidden
text is printed like any other; the numbers of headings, which come from their style, are not printed.
"""
from letter import Bookmark, Call, Contents, Field, Paragraph, Table, Text, plain

CALLS = {"f": "footnoteRef", "e": "endnoteRef"}


def paragraph_text(paragraph, notes):
    bookmarks = paragraph.bookmarks + [p.name for p in paragraph.pieces if isinstance(p, Bookmark)]
    label = f"{paragraph.numbering[2]} " if paragraph.numbering else ""
    out = label + "".join(f"[bookmark: {name}]" for name in bookmarks)
    bodies = ""
    for piece in paragraph.pieces:
        if isinstance(piece, Text):
            out += piece.text
        elif isinstance(piece, Field):
            out += piece.result
        elif isinstance(piece, Call):
            note, number = notes[piece.note], piece.note[1:]
            out += f"[{CALLS[piece.note[0]]}:{number}]{note.mark}"
            bodies += f" [{number}: {note.mark} {plain(note)}] "
    return out + (bodies and bodies + "\n") + "".join(paragraph_text(p, notes) for p in paragraph.text_box) + "\n"


def table_text(table, notes):
    rows = ("".join("\t" + blocks_text(cell.blocks, notes) for cell in row) + "\n" for row in table.rows)
    return "".join(rows) + "\n"


def contents_text(contents, body):
    entries = "".join(f"{plain(p)}\t{p.page}\n" for p in body if isinstance(p, Paragraph) and p.page)
    return f"{contents.title}\n{entries}\n"


def blocks_text(blocks, notes):
    out = ""
    for block in blocks:
        if isinstance(block, Table):
            out += table_text(block, notes)
        elif isinstance(block, Contents):
            out += contents_text(block, blocks)
        else:
            out += paragraph_text(block, notes)
    return out


def text(letter):
    return "".join(blocks_text(blocks, letter.notes) for blocks in (letter.header, letter.body, letter.footer))
