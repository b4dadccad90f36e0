"""Writes zip archives (PKWARE's APPNOTE) that may lie in every field, and Word files in them."""
import struct
import zlib
from typing import NamedTuple

STORED, DEFLATED = 0, 8
IN_ZIP64 = 0xFFFFFFFF

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def deflated(content):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


class Large(NamedTuple):
    """A part of any size that takes no memory here: between its ends the same bytes again and again."""
    before: bytes
    again: bytes
    times: int
    after: bytes

    def packed(self):
        """Blocks that refer to nothing before them can be repeated as they are."""
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        before = packer.compress(self.before) + packer.flush(zlib.Z_FULL_FLUSH)
        again = packer.compress(self.again) + packer.flush(zlib.Z_FULL_FLUSH)
        return before + again * self.times + packer.compress(self.after) + packer.flush()

    def crc(self):
        crc = zlib.crc32(self.before)
        for _ in range(self.times):
            crc = zlib.crc32(self.again, crc)
        return zlib.crc32(self.after, crc)

    def __len__(self):
        return len(self.before) + len(self.again) * self.times + len(self.after)


def zip64(*values):
    """The extra field that holds what does not fit an entry."""
    return struct.pack(f"<HH{len(values)}Q", 1, 8 * len(values), *values)


class Archive:
    def __init__(self):
        self.bytes = bytearray()
        self.directory = bytearray()
        self.entries = 0

    def add(self, name, content, *, method=DEFLATED, packed=None, crc=None, local_name=None, at=None, **lies):
        """`lies` are what the directory says instead: size, packed_size, flags, offset, extra."""
        is_large = isinstance(content, Large)
        if packed is None:
            packed = content if method != DEFLATED else content.packed() if is_large else deflated(content)
        if crc is None:
            crc = content.crc() if is_large else zlib.crc32(content)
        name = name if isinstance(name, bytes) else name.encode()
        said = {"size": len(content), "packed_size": len(packed), "flags": 0, "offset": len(self.bytes), "extra": b""} | lies
        if at is None:
            local_name = name if local_name is None else local_name
            self.bytes += struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, said["flags"], method, 0, 0x21, crc,
                                      min(len(packed), IN_ZIP64), min(len(content), IN_ZIP64), len(local_name), 0)
            self.bytes += local_name + packed
        else:
            said["offset"] = at
        self.directory += struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, said["flags"], method, 0, 0x21, crc,
                                      said["packed_size"], said["size"], len(name), len(said["extra"]), 0, 0, 0, 0,
                                      said["offset"])
        self.directory += name + said["extra"]
        self.entries += 1
        return said["offset"]

    def finish(self, *, comment=b"", entries=None, offset=None, size=None):
        """Behind more entries than the old end record can count stands one that can (4.3.14)."""
        entries = self.entries if entries is None else entries
        offset = len(self.bytes) if offset is None else offset
        size = len(self.directory) if size is None else size
        end = b""
        if entries > 0xFFFF:
            end = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, entries, entries, size, offset)
            end += struct.pack("<4sIQI", b"PK\6\7", 0, len(self.bytes) + len(self.directory), 1)
        end += struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, min(entries, 0xFFFF), min(entries, 0xFFFF), size, offset,
                           len(comment))
        return bytes(self.bytes + self.directory) + end + comment


def xml(text):
    return b'<?xml version="1.0" encoding="UTF-8"?>' + text.encode()


def relationships(*rows):
    """Each row is a type, a target and what else stands in the element; ids are r1, r2 and so on."""
    return xml(f'<Relationships xmlns="{PACKAGE}/relationships">'
               + "".join(f'<Relationship Id="r{i}" Type="{OFFICE}/{type_}" Target="{target}" {more}/>'
                         for i, (type_, target, *rest) in enumerate(rows, 1) for more in ["".join(rest)])
               + "</Relationships>")


def paragraph(text, properties=""):
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


SENTENCE = "De kade bij de sluis staat er nog."
LINE = paragraph(SENTENCE)


def document(body=LINE, root="w:document", namespaces=f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}"'):
    return xml(f"<{root} {namespaces}><w:body>{body}</w:body></{root}>")


END = b"</w:body></w:document>"


def root_of(name, content):
    return xml(f'<w:{name} xmlns:w="{MAIN}">{content}</w:{name}>')


def parts(body=LINE, *, more=None, main=None, footnotes=None, styles=None, numbering=None):
    """Those of a Word file, by name; a part of `more` takes the place of another, and None takes one away."""
    wanted = {"footnotes": footnotes, "styles": styles, "numbering": numbering}
    own = {name: root_of(name, content) for name, content in wanted.items() if content is not None}
    all_ = {
        "[Content_Types].xml": xml(f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
                                   'ContentType="application/xml"/></Types>'),
        "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
        "word/document.xml": document(body) if main is None else main,
        "word/_rels/document.xml.rels": relationships(*((name, f"{name}.xml") for name in own)),
    }
    all_ |= {f"word/{name}.xml": content for name, content in own.items()}
    return {name: content for name, content in (all_ | (more or {})).items() if content is not None}


def archive_of(parts_, method=DEFLATED):
    archive = Archive()
    for name, content in parts_.items():
        archive.add(name, content, method=method)
    return archive


def packed(parts_, method=DEFLATED):
    return archive_of(parts_, method).finish()


def word(body=LINE, **options):
    return packed(parts(body, **options))


def honest(body=LINE, **options):
    """Stored: packed, a body that is ever the same would pass for a bomb."""
    return packed(parts(body, **options), STORED)
