"""Reads what Word shows of a .docx with lxml, by ECMA-376 and on its own: nothing here knows how the program reads.

A package in; out the paragraphs of its body and notes as plain text, without list labels and without what is deleted, hidden,
in a branch of mc:AlternateContent that is not chosen, or in the code of a field. Page headers are not read.
"""
import collections
import dataclasses
import posixpath
import zipfile

from lxml import etree

WORD = ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
DRAWING = ("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main")
MATH = ("http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math")
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
OFFICE = "http://schemas.microsoft.com/office/word/"
# Namespaces whose text is found by walking: shapes, and what newer versions of Word mark.
UNDERSTOOD = {f"{OFFICE}2010/{name}" for name in ("wordprocessingShape", "wordprocessingGroup", "wordprocessingCanvas",
                                                  "wordprocessingDrawing", "wordml")} | {f"{OFFICE}2012/wordml"}

ON = {None, "1", "true", "on"}
CHANGES = {"del", "moveFrom"}
NO_TEXT = {"delText", "delInstrText", "pPr", "rPr", "sectPr", "sdtPr", "tblPr", "tcPr", "trPr"}
SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
SOFT_HYPHEN = "\u00ad"  # no text: it says where a word may be broken, as w:softHyphen does
SETTERS = {"ASK", "SET"}  # fields whose result Word prints where a bookmark is referred to, not where they stand
PARSER = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)


@dataclasses.dataclass
class Paragraph:
    text: str = ""
    contents: bool = False  # a line of the printed table of contents


@dataclasses.dataclass
class Visible:
    body: list
    notes: list
    marks: list  # of notes that are called by their own
    symbols: int = 0  # w:sym, whose glyph is in no w:t


def name(element):
    """The local name of an element of WordprocessingML; of m:t "m:t", of a:t "a:t"; else nothing."""
    if not isinstance(element.tag, str):
        return ""
    tag = etree.QName(element)
    if tag.namespace in WORD:
        return tag.localname
    if tag.namespace in MATH:
        return f"m:{tag.localname}"
    if tag.namespace in DRAWING:
        return f"a:{tag.localname}"
    return f"mc:{tag.localname}" if tag.namespace == COMPATIBILITY else ""


def attribute(element, of):
    for key, value in element.attrib.items():
        if key == of or etree.QName(key).localname == of:
            return value
    return None


def child(element, of):
    return None if element is None else next((c for c in element if name(c) == of), None)


def value(element, of):
    found = child(element, of)
    return None if found is None else attribute(found, "val")


def on_off(element, of):
    found = child(element, of)
    return None if found is None else attribute(found, "val") in ON


class Package:
    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        self.names = {n.lower().replace("\\", "/"): n for n in self.archive.namelist()}
        self.main = self.target("", "officeDocument") or "word/document.xml"

    def xml(self, part):
        stored = self.names.get(part.lower()) if part else None
        data = self.archive.read(stored) if stored else b""
        return etree.fromstring(data, PARSER) if data.strip() else None

    def target(self, part, kind):
        folder, file = posixpath.split(part)
        relationships = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        for relationship in [] if relationships is None else relationships:
            if isinstance(relationship.tag, str) and relationship.get("Type").endswith(f"/{kind}"):
                return posixpath.normpath(posixpath.join(f"/{folder}", relationship.get("Target"))).lstrip("/")
        return None

    def related(self, kind):
        return self.xml(self.target(self.main, kind))


class Styles:
    """What styles say of hidden text (17.7.2, 17.7.3)."""

    def __init__(self, root):
        self.styles, self.default, self.hidden_by_default = {}, None, False
        for style in [] if root is None else root:
            if name(style) == "docDefaults":
                self.hidden_by_default = bool(on_off(child(child(style, "rPrDefault"), "rPr"), "vanish"))
            if name(style) == "style":
                self.styles.setdefault(attribute(style, "styleId"), style)
                if attribute(style, "type") == "paragraph" and attribute(style, "default") in ON - {None}:
                    self.default = attribute(style, "styleId")

    def chain(self, style):
        seen = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            yield self.styles[style]
            style = value(self.styles[style], "basedOn")

    def vanish(self, style):
        return next((v for s in self.chain(style) if (v := on_off(child(s, "rPr"), "vanish")) is not None), False)

    def hides(self, paragraph, run_properties):
        direct = on_off(run_properties, "vanish")
        if direct is not None:
            return direct
        by_styles = self.vanish(paragraph or self.default) != self.vanish(value(run_properties, "rStyle"))
        return self.hidden_by_default or by_styles

    def is_contents(self, style):
        named = (value(self.styles.get(style), "name") or "").lower()
        return named == "toc heading" or (named[:4] == "toc " and named[4:].isdigit())


class Field:
    def __init__(self, form=None):
        self.code, self.in_code, self.form, self.printed = "", True, form, False

    def keyword(self):
        return (self.code.split()[:1] or [""])[0].upper()

    def is_contents(self):
        return not self.in_code and self.keyword() == "TOC"

    def is_printed(self):
        return not self.in_code and self.keyword() not in SETTERS

    def chosen(self):
        """What a list or box of a form shows, whose result is not in the file (17.16.7, 17.16.9)."""
        box, choices = child(self.form, "checkBox"), child(self.form, "ddList")
        if self.keyword() == "FORMCHECKBOX" and box is not None:
            checked = on_off(box, "checked")
            return "\u2612" if (on_off(box, "default") if checked is None else checked) else "\u2610"
        if self.keyword() == "FORMDROPDOWN" and choices is not None:
            entries = [attribute(entry, "val") for entry in choices if name(entry) == "listEntry"]
            number = int(value(choices, "result") or value(choices, "default") or 0)
            return entries[number] if number < len(entries) else ""
        return ""

    def button(self):
        """What these buttons show: the code behind their first word (17.16.5.23, 17.16.5.34)."""
        words = self.code.split(maxsplit=2)
        return words[2] if len(words) == 3 and words[0].upper() in ("GOTOBUTTON", "MACROBUTTON") else ""


class Story:
    """A body, a note or a text box: fields run from paragraph to paragraph within one."""

    def __init__(self):
        self.fields, self.open, self.joins_next = [], None, False


class Reader:
    def __init__(self, styles):
        self.styles = styles
        self.paragraphs, self.marks, self.called, self.called_in_deletion = [], [], set(), set()
        self.symbols = 0

    def read(self, root):
        """The paragraphs of a story, those of its text boxes too."""
        self.paragraphs, self.stories, self.styles_of, self.runs = [], [Story()], [None], []
        self.contents, self.mark, self.chosen = 0, None, []
        walk = etree.iterwalk(root, events=("start", "end"))
        skipped = None
        for event, element in walk:
            tag = name(element)
            if event == "start":
                if skipped is None and not self.start(tag, element):
                    walk.skip_subtree()
                    skipped = element
            elif element is skipped:
                skipped = None
            else:
                self.end(tag, element)
        self.close_paragraph()
        return self.paragraphs

    def start(self, tag, element):
        """Whether what stands in the element is read."""
        story = self.stories[-1]
        if tag in CHANGES:
            self.called_in_deletion.update((name(c), attribute(c, "id")) for c in element.iter()
                                           if name(c) in ("footnoteReference", "endnoteReference"))
        if tag in CHANGES or tag in NO_TEXT:
            return False
        if tag == "tr" and self.deleted(child(element, "trPr")) or tag == "tc" and self.deleted(child(element, "tcPr")):
            return False
        if tag in ("mc:Choice", "mc:Fallback") and self.chosen and element is not self.chosen[-1]:
            return False
        if tag == "mc:AlternateContent":
            self.chosen.append(self.choose(element))
        elif tag == "p":
            if not story.joins_next:
                self.close_paragraph()
            story.joins_next = False
            story.open = story.open or Paragraph()
            style = value(child(element, "pPr"), "pStyle")
            self.styles_of.append(style)
            if self.contents or self.styles.is_contents(style):
                story.open.contents = True
        elif tag == "r":
            self.runs.append(child(element, "rPr"))
        elif tag == "sdt" and value(child(child(element, "sdtPr"), "docPartObj"), "docPartGallery") == "Table of Contents":
            self.contents += 1
        elif tag in ("txbxContent", "a:txBody"):
            self.stories.append(Story())
        elif tag == "a:p":
            self.close_paragraph()
            self.styles_of.append(None)
            self.runs.append(None)
        elif tag in ("t", "m:t", "a:t"):
            self.add((element.text or "").replace("\n", " ").replace(SOFT_HYPHEN, ""))
        elif tag in SIGNS:
            self.add(SIGNS[tag])
        elif tag == "a:br":
            self.add("\n")
        elif tag == "ruby" and child(element, "rt") is not None:
            element.append(child(element, "rt"))  # shown behind its base
        elif tag == "rt":
            self.add("(")
        elif tag == "sym":
            self.symbols += 1
        elif tag == "fldChar":
            self.field(attribute(element, "fldCharType"), child(element, "ffData"))
        elif tag == "instrText" and story.fields:
            story.fields[-1].code += element.text or ""
        elif tag == "fldSimple":
            story.fields.append(Field())
            story.fields[-1].code = attribute(element, "instr") or ""
            story.fields[-1].in_code = False
        elif tag in ("footnoteReference", "endnoteReference") and self.is_shown():
            self.called.add((tag, attribute(element, "id")))
            if attribute(element, "customMarkFollows") in ON - {None}:
                self.mark = ""
        return True

    def end(self, tag, element):
        story = self.stories[-1]
        if tag == "mc:AlternateContent":
            self.chosen.pop()
        elif tag == "p":
            self.styles_of.pop()
            if self.deleted(child(child(element, "pPr"), "rPr")):
                story.joins_next = True
            else:
                self.close_paragraph()
        elif tag == "r":
            self.runs.pop()
            if self.mark:
                self.marks.append(self.mark)
                self.mark = None
        elif tag == "sdt" and value(child(child(element, "sdtPr"), "docPartObj"), "docPartGallery") == "Table of Contents":
            self.contents -= 1
        elif tag in ("txbxContent", "a:txBody"):
            self.close_paragraph()
            self.stories.pop()
        elif tag == "a:p":
            self.close_paragraph()
            self.styles_of.pop()
            self.runs.pop()
        elif tag == "rt":
            self.add(")")
        elif tag == "fldSimple" and story.fields:
            story.fields.pop()

    @staticmethod
    def deleted(properties):
        return any(child(properties, tag) is not None for tag in ("del", "moveFrom", "cellDel"))

    @staticmethod
    def choose(element):
        branches = [branch for branch in element if name(branch) in ("mc:Choice", "mc:Fallback")]
        for branch in branches:
            spaces = [branch.nsmap.get(prefix) for prefix in (branch.get("Requires") or "").split()]
            if name(branch) == "mc:Fallback" or all(space in UNDERSTOOD for space in spaces):
                return branch
        return branches[0] if branches else None

    def field(self, kind, form):
        fields = self.stories[-1].fields
        if kind == "end" and fields and not fields[-1].printed:
            field = fields[-1]
            text, without_result, field.in_code = field.chosen(), field.in_code, False
            if without_result and self.is_shown():
                text = text or field.button()
                self.symbols += field.keyword() == "SYMBOL"
            self.add(text)
        if kind == "begin":
            fields.append(Field(form))
        elif kind == "separate" and fields:
            fields[-1].in_code = False
        elif kind == "end" and fields:
            fields.pop()

    def is_shown(self):
        printed = all(field.is_printed() for story in self.stories for field in story.fields)
        return printed and not self.styles.hides(self.styles_of[-1], self.runs[-1] if self.runs else None)

    def add(self, text):
        story = self.stories[-1]
        if not text or not self.is_shown():
            return
        if story.fields:
            story.fields[-1].printed = True
        if self.mark is not None:
            self.mark += text
            return
        story.open = story.open or Paragraph()
        story.open.text += text
        # Body text may go on in the paragraph that a table of contents ends in.
        if text.strip() and not self.contents and not self.styles.is_contents(self.styles_of[-1]):
            story.open.contents = any(field.is_contents() for field in story.fields)

    def close_paragraph(self):
        story = self.stories[-1]
        if story.open is not None and story.open.text.strip():
            self.paragraphs.append(story.open)
        story.open, story.joins_next = None, False


def visible_text(path):
    package = Package(path)
    reader = Reader(Styles(package.related("styles")))
    body = reader.read(package.xml(package.main))
    notes = []
    for kind in ("footnote", "endnote"):
        part = package.related(f"{kind}s")
        for note in [] if part is None else part:
            key = (f"{kind}Reference", attribute(note, "id"))
            of_letter = name(note) == kind and attribute(note, "type") in (None, "", "normal")
            if of_letter and (key in reader.called or key not in reader.called_in_deletion):
                notes += reader.read(note)
    return Visible(body, notes, reader.marks, reader.symbols)
