"""Rows 1 to 36: what is wrong with the archive that a Word file is, or with the file where it is none."""
import io
import json
import struct
import zipfile

from archive import (DEFLATED, END, IN_ZIP64, LINE, SENTENCE, STORED, Archive, Large, archive_of, deflated, document, packed,
                     paragraph, parts, relationships, word, zip64)
from row import Table

TABLE = Table()
fails, reads, warns = TABLE.fails, TABLE.reads, TABLE.warns

TEXT = {"text": SENTENCE}
MIB = 1 << 20


def with_main(**lies):
    """A letter of whose text the directory says what is not so."""
    archive = archive_of(parts(more={"word/document.xml": None}))
    archive.add("word/document.xml", document(), **lies)
    return archive.finish()


def with_more(*entries, **options):
    archive = archive_of(parts())
    for name, content, *_ in entries:
        archive.add(name, content, **options)
    return archive.finish()


def ole2(stream=""):
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + stream.encode("utf-16-le") + bytes(64)


fails("1", "an empty file", b"", "file.empty")

warns("2a", "a file of one byte", b"P", "text-lossy", text="P")
warns("2b", "the first two bytes of an archive, which are text", b"PK", "text-lossy", text="PK")
fails("2c", "the first four bytes of an archive", b"PK\3\4", "zip.truncated")

fails("3", "an archive without files", lambda: Archive().finish(), "ooxml.no_document")


def every_truncation():
    whole = word()
    return {f"{size:05}.docx": whole[:size] for size in range(len(whole))}


def each_is_cut(out, said):
    records = [json.loads(line) for line in out.splitlines()]
    errors = [record["code"] for record in records if record["schema"] == "kamerbrief-error/1"]
    # The first bytes are text, those behind them the beginning of an archive.
    return (len(records) == len(word()) + 1 and not said and errors[0] == "file.empty"
            and [r["source"]["file"] for r in records if "source" in r] == ["./00001.docx", "./00002.docx", "./goed.docx"]
            and set(errors[1:]) == {"zip.truncated"})


fails("4a", "an archive without its tail", lambda: word()[:-40], "zip.truncated")
TABLE.call("4b", "an archive cut behind every one of its bytes", '"$KAMERBRIEF" parse --errors inline .', every_truncation,
           exit=1, check=each_is_cut, seconds=5)

fails("5a", "bytes before the archive", lambda: b"\0junk" * 100 + word(), "zip.not_zip")
fails("5b", "a text before an archive that reads as text", lambda: b"Geachte voorzitter,\n" * 500
      + packed(parts(), STORED), "zip.not_zip")

reads("6a", "a line's end behind the archive", lambda: word() + b"\r\n", **TEXT)
reads("6b", "much behind the archive", lambda: word() + b"\0junk" * 10_000, **TEXT)

warns("7", "two archives behind each other: the last is read", lambda: word(paragraph("Een andere brief.")) + word(),
      "file-irregular", **TEXT)

reads("8", "what looks like an archive's end in its comment",
      lambda: archive_of(parts()).finish(comment=word(paragraph("Een andere brief."))[-60:] + b"!"), **TEXT)

fails("9a", "a directory that counts no entries", lambda: archive_of(parts()).finish(entries=0), "zip.inconsistent")
fails("9b", "a directory that counts 65534", lambda: archive_of(parts()).finish(entries=65534), "zip.inconsistent")
fails("9c", "a directory that counts one more than it has", lambda: archive_of(parts()).finish(entries=5), "zip.inconsistent")
fails("9d", "a directory that counts one fewer", lambda: archive_of(parts()).finish(entries=3), "zip.inconsistent")

fails("10a", "a directory that begins beyond the file", lambda: archive_of(parts()).finish(offset=0x7FFFFFF0), "zip.inconsistent")
fails("10b", "a directory larger than the file", lambda: archive_of(parts()).finish(size=0x7FFFFFF0), "zip.inconsistent")
fails("10c", "a part that begins beyond the file", lambda: with_main(offset=0x7FFFFFF0), "zip.inconsistent")

fails("11", "a wrong checksum", lambda: with_main(crc=0x12345678), "zip.crc", "word/document.xml")
fails("12", "a declared size that is too small", lambda: with_main(size=10), "zip.size")
fails("13a", "a declared size of 4 GB", lambda: with_main(size=0xFFFFFFF0), "zip.size")
fails("13b", "a declared size of 2^62 bytes", lambda: with_main(size=IN_ZIP64, extra=zip64(1 << 62)), "zip.size")
fails("14a", "a packed size that is too small", lambda: with_main(packed_size=5), "zip.deflate")
fails("14b", "a packed size that is too large", lambda: with_main(packed_size=0x7FFFFFFF), "zip.size")
fails("14c", "a packed size that goes beyond the file", lambda: with_main(packed_size=900), "zip.truncated")
fails("15", "packed data that is damaged", lambda: with_main(packed=deflated(document())[:-3] + b"\xff\xff\xff"), "zip.deflate")
reads("16", "bytes behind the packed data in its entry", lambda: with_main(packed=deflated(document()) + b"more"), **TEXT)
fails("17", "what is stored has two sizes", lambda: with_main(method=STORED, size=10), "zip.size")

BOMB = Large(document()[:-len(END)], b" " * MIB, 1000, END)
fails("18a", "1 MB that unpacks to 1 GB", lambda: packed(parts(main=BOMB)), "limit.ratio", seconds=0.5, mebibytes=32)
fails("18b", "the same in a part that is not the text", lambda: packed(parts(styles="", more={"word/styles.xml": BOMB})),
      "limit.ratio", seconds=0.5, mebibytes=32)


def overlapping(names, kernel, parts_):
    """Every name has the same bytes."""
    archive = archive_of(parts_)
    at = archive.add(names[0], kernel)
    size, packed_size = len(kernel), len(deflated(kernel))
    for name in names[1:]:
        archive.add(name, b"", packed=b"", crc=0, at=at, size=size, packed_size=packed_size)
    return archive.finish()


def quoted(names, kernel, parts_):
    """Each entry holds the headers of all behind it, as data that is stored, and then the same bytes."""
    archive = archive_of(parts_)
    headers = [struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, 0, DEFLATED, 0, 0x21, 0, 0, 0, len(name), 0) + name.encode()
               for name in names]
    tail = deflated(kernel)
    stored = [struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF) for header in headers]
    at = len(archive.bytes)
    archive.bytes += headers[0] + b"".join(map(bytes.__add__, stored[1:], headers[1:])) + tail
    for i, name in enumerate(names):
        rest = sum(len(header) for header in headers[i + 1:])
        begin = at + sum(len(header) for header in headers[:i]) + 5 * i
        archive.add(name, b"", packed=b"", crc=0, at=begin, size=rest + len(kernel),
                    packed_size=rest + 5 * (len(names) - 1 - i) + len(tail))
    return archive.finish()


def headed(count):
    """A letter that names so many headers."""
    calls = "".join(f'<w:headerReference r:id="r{i}"/>' for i in range(1, count + 1))
    return parts(LINE + f"<w:sectPr>{calls}</w:sectPr>", more={
        "word/_rels/document.xml.rels": relationships(*(("header", f"h{i}.xml") for i in range(1, count + 1)))})


def many_large_headers():
    """Each is packed honestly; all together are too much."""
    noise = "".join(f"{i * 2654435761 % 2**32:08x}" for i in range(2500))
    header = Large(document()[:-len(END)], f"<!--{noise}-->".encode() * 5, 40, END)
    return packed(headed(80) | {f"word/h{i}.xml": header for i in range(1, 81)})


HEADERS = [f"word/h{i}.xml" for i in range(1, 201)]
reads("19a", "2000 entries of the same 10 MB, which nothing needs",
      lambda: overlapping([f"k{i}" for i in range(2000)], b"a" * 10_000_000, parts()), **TEXT)
fails("19b", "200 headers of the same bytes", lambda: overlapping(HEADERS, document(), headed(200)), "zip.inconsistent")
fails("19c", "80 headers that together unpack to more than 256 MiB", many_large_headers, "limit.inflated", seconds=4,
      mebibytes=192)
reads("20a", "entries that hold one another, which nothing needs",
      lambda: quoted([f"k{i}" for i in range(200)], b"a" * 5_000_000, parts()), **TEXT)
fails("20b", "headers that hold one another", lambda: quoted(HEADERS, b"a" * 5_000_000, headed(200)), "limit.ratio")

fails("21a", "archives in an archive", lambda: packed({f"{i}.zip": word() for i in range(16)}), "ooxml.no_document")
fails("21b", "an archive as the text of a letter", lambda: packed(parts(main=word())), "xml.nul")


def many_entries(count):
    archive = archive_of(parts())
    for i in range(count):
        archive.add(f"x/{i}.xml", b"", method=STORED)
    return archive.finish()


fails("22a", "100 000 entries", lambda: many_entries(100_000), "limit.entries", seconds=0.5)
fails("22b", "50 000 entries", lambda: many_entries(50_000), "limit.entries", seconds=0.5)
reads("22c", "9 000 entries", lambda: many_entries(9_000), seconds=0.5, **TEXT)

reads("23", "sizes in a field of zip64", lambda: with_main(
    size=IN_ZIP64, packed_size=IN_ZIP64, extra=zip64(len(document()), len(deflated(document())))), **TEXT)


def end_in_zip64(directory_at):
    whole = archive_of(parts()).finish(entries=0xFFFF)
    record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 1 << 60, 1 << 60, 1 << 60, 1 << 60)
    return whole[:-22] + record + struct.pack("<4sIQI", b"PK\6\7", 0, directory_at, 1) + whole[-22:]


fails("24a", "both sizes 2^62", lambda: with_main(size=IN_ZIP64, packed_size=IN_ZIP64, extra=zip64(1 << 62, 1 << 62)), "zip.size")
fails("24b", "sizes that the field of zip64 does not have", lambda: with_main(size=IN_ZIP64, extra=zip64()), "zip.inconsistent")
fails("24c", "a directory of 2^60 bytes", lambda: end_in_zip64(len(archive_of(parts()).finish()) - 22), "zip.inconsistent")
fails("24d", "a directory whose record is beyond the file", lambda: end_in_zip64(1 << 62), "zip.inconsistent")


def streamed():
    """As what is written to a pipe: sizes and checksums stand behind the data."""
    class Pipe(io.RawIOBase):
        written = b""

        def writable(self):
            return True

        def write(self, data):
            Pipe.written += bytes(data)
            return len(data)

    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts().items():
            archive.writestr(name, content)
    return Pipe.written


reads("25", "sizes behind the data", streamed, **TEXT)
fails("26", "another name before the data than in the directory", lambda: with_main(local_name=b"word/iets-ander.xml"),
      "zip.inconsistent")
fails("27", "a part that is encrypted", lambda: with_main(flags=1), "zip.encrypted")
for letter, (method, name) in zip("abcd", ((99, "AES"), (14, "LZMA"), (93, "Zstandard"), (55, "55"))):
    fails(f"28{letter}", f"a part packed by method {method}", lambda method=method: with_main(method=method), "zip.method", name)
fails("29", "a part packed by bzip2", lambda: with_main(method=12), "zip.method", "bzip2")

fails("30a", "a Word file with a password", lambda: ole2("EncryptedPackage"), "file.ole2", "password")
fails("30b", "an old Word file", lambda: ole2("WordDocument"), "file.ole2", "old Word file")
fails("30c", "one of which it cannot be told", lambda: ole2(), "file.ole2", "or one protected with a password")

FOREIGN = (("RTF", b"{\\rtf1\\ansi Geachte voorzitter}"), ("HTML", b"<!DOCTYPE html>\n<p>Geachte voorzitter"),
           ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), ("MHT", b"MIME-Version: 1.0\nContent-Type: multipart/related\n"))
for letter, (name, content) in zip("abcd", FOREIGN):
    fails(f"31{letter}", f"{name} by the name of a letter", content, "file.not_docx", name)


def of_type(content_type):
    return word(more={"[Content_Types].xml": parts()["[Content_Types].xml"].replace(
        b"application/xml", f"application/vnd.{content_type}.main+xml".encode())})


reads("32a", "a letter with macros", lambda: of_type("ms-word.document.macroEnabled"), **TEXT)
reads("32b", "a template", lambda: of_type("openxmlformats-officedocument.wordprocessingml.template"), **TEXT)
fails("32c", "an OpenDocument text", lambda: packed({"mimetype": b"", "META-INF/manifest.xml": b"<a/>"}), "ooxml.no_document",
      "OpenDocument")
fails("32d", "a workbook", lambda: packed(parts(more={
    "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")), "xl/workbook.xml": b"<workbook/>"})),
      "ooxml.no_document", "Excel")

warns("33", "names that lead out of the archive", lambda: with_more(
    *((name, b"x") for name in ("../../buiten", "/tmp/buiten", "C:\\buiten", "..\\buiten"))), "file-irregular", **TEXT)
warns("34", "names with backslashes", lambda: packed({name.replace("/", "\\"): content for name, content in parts().items()}),
      "file-irregular", **TEXT)
reads("35a", "a name with a NUL", lambda: with_more((b"word/doc\0ument.xml", b"x")), **TEXT)
reads("35b", "a name that is no UTF-8", lambda: with_more((b"\xff\xfe.xml", b"x")), **TEXT)
reads("35c", "a name without a letter", lambda: with_more((b"", b"x")), **TEXT)
reads("35d", "a name of 65 535 bytes", lambda: with_more((b"a" * 65_535, b"x")), **TEXT)
fails("35e", "control characters in a name that is needed", lambda: packed(parts(more={
    "_rels/.rels": relationships(("officeDocument", "word/%1b[31m.xml")), "word/\x1b[31m.xml": b"<a/>"})), "ooxml.root",
      "\\x1b")
reads("36", "an entry that is a directory and a file", lambda: with_more(("word/document.xml/", b""), ("word/", b""), ("word", b"x")),
      **TEXT)
