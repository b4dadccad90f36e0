"""The words that the sample letters are written in: a letter is a list of paragraphs, tables and notes.

A paragraph is a string with marks of its own, never nested:

    [^f2] [^e1]              calls footnote 2, endnote 1
    *italic*  **bold**       typed emphasis
    [[words|address]]        a hyperlink
    {+new+} {-old-} {~x~}    a tracked insertion and deletion, hidden text
    {=CODE|result}           a field and what it printed (w:fldChar); {:CODE|result} the same as w:fldSimple
    {#_Hlk1}                 a bookmark that starts here
    {page}                   Word began a new page here when it last printed
    newline, tab             a line break and a tab; U+2011 is a non-breaking hyphen
"""
import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Text:
    text: str
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    change: str = ""  # "ins" or "del"
    link: str = ""


@dataclass(frozen=True)
class Call:
    note: str  # "f2", "e1"


@dataclass(frozen=True)
class Bookmark:
    name: str


@dataclass(frozen=True)
class Field:
    code: str
    result: str
    simple: bool


@dataclass(frozen=True)
class PageTurn:
    pass


@dataclass
class Note:
    pieces: list
    mark: str = ""  # of its own, in place of a number


@dataclass
class Paragraph:
    pieces: list
    style: str = ""
    bookmarks: list = field(default_factory=list)
    page: int = 0  # of a heading: the page that the table of contents prints
    numbering: tuple = ()  # (w:numId, w:ilvl, the label as printed)
    text_box: list = field(default_factory=list)


@dataclass
class Cell:
    blocks: list
    columns: int = 1
    merge: str = ""  # "restart" opens a merge downwards, "continue" lies in it


@dataclass
class Table:
    rows: list
    widths: list
    header_rows: int = 0
    borders: bool = True


@dataclass
class Contents:
    title: str


@dataclass
class Letter:
    name: str
    body: list
    notes: dict
    header: list
    footer: list
    created: str
    title: str = ""
    properties: dict = field(default_factory=dict)
    numbered_headings: bool = False


MARKS = re.compile(
    r"\[\^(?P<call>[fe]\d+)\]|\{#(?P<bookmark>\w+)\}|\{(?P<kind>[=:])(?P<code>[^|}]*)\|(?P<result>[^}]*)\}|(?P<page>\{page\})"
    r"|\[\[(?P<words>[^|\]]+)\|(?P<address>[^\]]+)\]\]|\{\+(?P<ins>.*?)\+\}|\{-(?P<del>.*?)-\}|\{~(?P<hidden>.*?)~\}"
    r"|\*\*(?P<bold>.*?)\*\*|\*(?P<italic>.*?)\*", re.S)


def pieces(marked):
    out, end = [], 0
    for m in MARKS.finditer(marked):
        if m.start() > end:
            out.append(Text(marked[end:m.start()]))
        end = m.end()
        if m["call"]:
            out.append(Call(m["call"]))
        elif m["bookmark"]:
            out.append(Bookmark(m["bookmark"]))
        elif m["kind"]:
            out.append(Field(m["code"], m["result"], m["kind"] == ":"))
        elif m["page"]:
            out.append(PageTurn())
        elif m["words"]:
            out.append(Text(m["words"], link=m["address"]))
        elif m["ins"] or m["del"]:
            out.append(Text(m["ins"] or m["del"], change="ins" if m["ins"] else "del"))
        else:
            kind = next(k for k in ("hidden", "bold", "italic") if m[k])
            out.append(Text(m[kind], **{kind: True}))
    if end < len(marked):
        out.append(Text(marked[end:]))
    return out


def plain(marked):
    """The text of a paragraph or a note, without what it calls, marks and prints by fields."""
    return "".join(piece.text for piece in marked.pieces if isinstance(piece, Text))


def paragraph(marked="", style="", bookmarks=()):
    return Paragraph(pieces(marked), style, list(bookmarks))


def heading(level, title, *bookmarks, page=0, style=""):
    return Paragraph(pieces(title), style or f"Kop{level}", list(bookmarks), page)


def bullets(*items):
    return [Paragraph(pieces(i), "Lijstalinea", numbering=(2, 0, "·")) for i in items]


def numbered(*items):
    return [Paragraph(pieces(i), "Lijstalinea", numbering=(3, 0, f"{n}.")) for n, i in enumerate(items, 1)]


def lettered(*items):
    return [Paragraph(pieces(i), "Lijstalinea", numbering=(4, 0, f"{'abcdefgh'[n]})")) for n, i in enumerate(items)]


def caption(marked):
    return paragraph(marked, "Bijschrift")


def text_box(marked, *lines):
    """A paragraph that a text box is anchored in, as the house style has its reference lines beside the letter."""
    return Paragraph(pieces(marked), "Koptekst", text_box=[paragraph(line, "Referentiegegevens") for line in lines])


def cell(*blocks, columns=1, merge=""):
    """The paragraphs and tables of one cell; a plain string in a row is a cell of one paragraph."""
    return Cell([paragraph(b) if isinstance(b, str) else b for b in blocks], columns, merge)


ABOVE = Cell([paragraph()], merge="continue")


def table(*rows, widths, header_rows=1, borders=True):
    return Table([[c if isinstance(c, Cell) else cell(c) for c in row] for row in rows], widths, header_rows, borders)


def notes(**marked):
    return {name: Note(pieces(text)) for name, text in marked.items()}
