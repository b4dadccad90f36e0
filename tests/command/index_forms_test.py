"""kamerbrief index as CSV, as a report in Markdown and as a graph in GraphML: what a registrar finds in them, and that
nothing in a letter is more in them than text."""
import csv
import io
import json
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from lxml import etree, html

from index_letters import IN_TIME, LETTERS, ODD, letter
from program import run

FORMS = ("csv", "markdown", "graphml")

TITLES = 'identifier,title,date\nkst-39112-9,"Motie over vloedplanken, bij elke kade",2024-12-03\n'

KST = "https://zoek.officielebekendmakingen.nl/kst-39112-{}.html"
STB = "https://zoek.officielebekendmakingen.nl/stb-2019-77.html"
TZ = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Toezegging?$filter=Nummer%20eq%20'TZ202502-041'"

PLANKS = "om bij elke kade vloedplanken klaar te leggen"
DOORS = "om sluisdeuren groen te verven"
DITCH = ("In het commissiedebat Kades van 5 februari 2025 heb ik het lid Brinkman toegezegd uw Kamer te berichten over het peil "
         "van de Zwarte Sloot (TZ202502-041).")


def without_controls(text):
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "\ufffd", text)


def for_xml(text):
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


class Forms(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.at = Path(directory.name)
        for name, text in LETTERS.items():
            (self.at / name).write_text(text, encoding="utf-8")
        (self.at / "titels.csv").write_text(TITLES, encoding="utf-8")

    def index(self, form, *arguments, letters=tuple(LETTERS)):
        done = run("index", "-f", form, *arguments, *letters, cwd=self.at, check=True)
        self.assertEqual(done.stderr, b"")
        return done.stdout.decode()

    def titled(self, form):
        return self.index(form, "--titles", "titels.csv")

    def hostile(self, form, odd, *options):
        """The index of the first letter, with something odd wherever it says something."""
        of = json.loads(run("parse", "eerste.txt", cwd=self.at, check=True).stdout)
        of["source"]["file"] = odd
        of["letter"] |= {"title": odd, "ministry": odd, "reference": odd}
        for section in of["sections"]:
            section["title"] = odd
        of["citations"][0] |= {"kind": odd, "identifier": odd, "url": f"javascript:{odd}", "dossier": odd, "text": odd}
        of["citations"][1]["url"] = f"https://voorbeeld.example/{odd}"
        of["motions"][0] |= {"members": [odd, odd], "identifiers": [odd], "request": odd, "promised_by": odd}
        of["motions"][0]["disposal"] = {"text": odd, "at": of["motions"][0]["at"]}
        of["commitments"][0] |= {"number": odd, "made_to": [odd], "made_on": odd, "made_in": odd, "text": odd}
        (self.at / "vreemd.json").write_text(json.dumps(of), encoding="utf-8")
        return self.index(form, *options, letters=["vreemd.json"])


class AnyForm(Forms):
    def test_it_is_the_same_in_any_order_and_of_halves(self):
        self.index("json", "-o", "deel.json", letters=["eerste.txt", "zonder datum.txt"])
        for form in FORMS:
            with self.subTest(form):
                whole = self.index(form)
                self.assertEqual(self.index(form, letters=sorted(LETTERS, reverse=True)), whole)
                self.assertEqual(self.index(form, letters=["deel.json", "tweede.txt"]), whole)

    def test_md_is_markdown(self):
        self.assertEqual(self.index("md"), self.index("markdown"))

    def test_only_csv_is_for_a_spreadsheet(self):
        for form in ("markdown", "graphml"):
            done = run("index", "-f", form, "--excel", "eerste.txt", cwd=self.at)
            self.assertEqual((done.returncode, done.stdout), (2, b""))


class Csv(Forms):
    def rows(self, text, **form):
        return list(csv.DictReader(io.StringIO(text, newline=""), strict=True, **form))

    def test_a_row_for_each_thing_that_the_index_knows(self):
        text = self.titled("csv")
        self.assertNotIn("\r", text)
        rows = self.rows(text)
        self.assertEqual(list(rows[0]), [
            "record", "file", "date", "key", "reference", "ministry", "section", "heading", "footnote", "identifier", "kind",
            "url", "dossier", "title", "cited_date", "members", "made_on", "made_in", "status", "latest", "disposal",
            "promised_by", "text"])
        of_letter = {"zonder datum.txt": ("", "GT-2025/30", "Ministerie van Getijden"),
                     "eerste.txt": ("2025-03-04", "GT-2025/11", "Ministerie van Getijden"),
                     "tweede.txt": ("2025-10-02", "KS-7", "Ministerie van Kades en Sluizen")}
        for row in rows:
            self.assertEqual((row["date"], row["reference"], row["ministry"]), of_letter[row["file"]])

        def told(record, *columns):
            return [tuple(row[column] for column in columns) for row in rows if row["record"] == record]

        self.assertEqual([row["record"] for row in rows],
                         ["document"] * 3 + ["citation"] * 8 + ["motion"] * 3 + ["commitment"])
        self.assertEqual(told("document", "file", "key", "title", "text"),
                         [(file, file, title, "") for file, title in
                          zip(IN_TIME, ("Peilen", "Vloedplanken en sluisdeuren", "Vloedplanken"))])
        title = "Motie over vloedplanken, bij elke kade"
        self.assertEqual(told("citation", "identifier", "file", "heading", "footnote", "kind", "url", "dossier", "title",
                              "cited_date", "text"), [
            ("kst-39112-9", "eerste.txt", "Motie inzake vloedplanken", "f1", "kamerstuk", KST.format(9), "39112", title,
             "2024-12-03", "Kamerstukken II, 2024/25, 39112, nr. 9"),
            ("kst-39112-9", "tweede.txt", "Motie inzake vloedplanken", "f1", "kamerstuk", KST.format(9), "39112", title,
             "2024-12-03", "Kamerstukken II, 2024/25, 39112, nr. 9"),
            ("kst-39112-9", "tweede.txt", "Kosten", "", "kamerstuk", KST.format(9), "39112", title, "2024-12-03",
             "Kamerstukken II 2024/25, 39112, nrs. 9"),
            ("kst-39112-10", "zonder datum.txt", "", "", "kamerstuk", KST.format(10), "39112", "", "",
             "Kamerstukken II 2024/25, 39112, nr. 10"),
            ("kst-39112-10", "tweede.txt", "Kosten", "", "kamerstuk", KST.format(10), "39112", "", "", "10"),
            ("kst-39112-12", "eerste.txt", "Motie inzake sluisdeuren", "f2", "kamerstuk", KST.format(12), "39112", "", "",
             "Kamerstukken II, 2024/25, 39112, nr. 12"),
            ("stb-2019-77", "tweede.txt", "Kosten", "", "staatsblad", STB, "", "", "", "Stb. 2019, 77"),
            ("TZ202502-041", "eerste.txt", "Toezegging inzake de Zwarte Sloot", "", "toezegging", TZ, "", "", "", "TZ202502-041"),
        ])
        self.assertEqual(told("motion", "identifier", "file", "heading", "kind", "url", "dossier", "title", "members", "status",
                              "latest", "disposal", "promised_by", "text"), [
            ("kst-39112-9", "eerste.txt", "Motie inzake vloedplanken", "kamerstuk", KST.format(9), "39112", title,
             "Zwaan; El Khatib", "open", "false", "", "voor de zomer van 2025", PLANKS),
            ("kst-39112-9", "tweede.txt", "Motie inzake vloedplanken", "kamerstuk", KST.format(9), "39112", title,
             "Zwaan; El Khatib", "afgedaan", "true", "Hiermee beschouw ik de motie als afgedaan.", "", PLANKS),
            ("kst-39112-12", "eerste.txt", "Motie inzake sluisdeuren", "kamerstuk", KST.format(12), "39112", "", "Terhorst",
             "aangehouden", "true", "De motie is aangehouden.", "", DOORS),
        ])
        self.assertEqual(told("commitment", "identifier", "file", "kind", "url", "members", "made_on", "made_in", "status",
                              "latest", "promised_by", "text"), [
            ("TZ202502-041", "eerste.txt", "answered", TZ, "Brinkman", "2025-02-05", "commissiedebat Kades", "open", "true",
             "voor het kerstreces", DITCH)])

    def test_the_keys_are_those_of_the_records(self):
        rows = self.rows(self.index("csv"))
        for record in ("citation", "motion", "commitment"):
            with self.subTest(record):
                keys = self.rows(run(f"{record}s", "-f", "csv", *LETTERS, cwd=self.at, check=True).stdout.decode())
                self.assertEqual(sorted(row["key"] for row in rows if row["record"] == record),
                                 sorted(row["key"] for row in keys))

    def test_a_motion_of_several_papers_is_a_row_of_each_and_one_without_any_has_a_row_too(self):
        (self.at / "meer.txt").write_text(letter("""[bookmark: _Toc230000001]Moties inzake steigers
De moties van de leden Zwaan en Terhorst verzoeken de regering om steigers te vernieuwen.[footnoteRef:1] Hiermee beschouw ik de moties als afgedaan. [1:  Kamerstukken II, 2024/25, 39112, nrs. 20 en 9]\x20

[bookmark: _Toc230000002]Motie inzake boeien
De motie van het lid Terhorst verzoekt de regering om boeien te verlichten. De motie is ingetrokken.
""", "1 juli 2025"), encoding="utf-8")
        rows = self.rows(self.index("csv", letters=["meer.txt", "eerste.txt"]))
        self.assertEqual([(row["identifier"], row["file"], row["status"], row["latest"])
                          for row in rows if row["record"] == "motion"], [
            ("kst-39112-9", "eerste.txt", "open", "false"),
            ("kst-39112-9", "meer.txt", "afgedaan", "true"),
            ("kst-39112-12", "eerste.txt", "aangehouden", "true"),
            ("kst-39112-20", "meer.txt", "afgedaan", "true"),
            ("", "meer.txt", "ingetrokken", "true"),
        ])

    def test_for_a_spreadsheet(self):
        plain = self.rows(self.titled("csv"))
        text = self.index("csv", "--excel", "--titles", "titels.csv")
        self.assertTrue(text.startswith("\ufeffrecord;file;date;"))
        self.assertEqual(self.rows(text.removeprefix("\ufeff"), delimiter=";"), plain)

    def test_nothing_in_a_letter_is_calculated_or_breaks_a_row(self):
        for odd in ODD:
            said = without_controls(odd)
            guarded = f"'{said}" if said[:1] in set("=+-@\t\n") else said
            for options, form, expected in (((), {}, said), (("--excel",), {"delimiter": ";"}, guarded)):
                with self.subTest(odd, options=options):
                    rows = self.rows(self.hostile("csv", odd, *options).removeprefix("\ufeff"), **form)
                    self.assertEqual([row["record"] for row in rows].count("motion"), 2)
                    by_record = {row["record"]: row for row in rows if row["record"] in ("document", "commitment")}
                    by_record |= {row["record"]: row for row in rows if row["identifier"] == expected}
                    for record, columns in (("document", ("file", "title", "ministry", "reference")),
                                            ("citation", ("identifier", "kind", "dossier", "text")),
                                            ("motion", ("identifier", "promised_by", "disposal", "text")),
                                            ("commitment", ("identifier", "members", "made_on", "made_in", "text"))):
                        for column in columns:
                            self.assertEqual(by_record[record][column], expected, (record, column))
                    self.assertEqual(by_record["citation"]["url"], f"javascript:{said}")
                    self.assertEqual(by_record["motion"]["members"].removeprefix("'"), f"{said}; {said}")


def text_of(element):
    """With line breaks where the page has them."""
    parts = [element.text or ""]
    for child in element:
        parts += ["\n" if child.tag == "br" else text_of(child), child.tail or ""]
    return "".join(parts)


class Markdown(Forms):
    def rendered(self, markdown):
        extensions = [word for name in ("table", "footnotes", "strikethrough", "autolink") for word in ("-e", name)]
        shown = subprocess.run(["cmark-gfm", *extensions, "--unsafe"], input=markdown.encode(), check=True,
                               capture_output=True).stdout.decode()
        return html.fragment_fromstring(shown, create_parent="div")

    def tables(self, page):
        """By the headings above them; each a list of rows of texts, the head first."""
        found, above = {}, []
        for element in page:
            if element.tag in ("h1", "h2", "h3"):
                above = above[:int(element.tag[1]) - 1] + [text_of(element)]
            else:
                self.assertEqual(element.tag, "table")
                self.assertNotIn(above[-1], found)
                found[above[-1]] = [[text_of(cell) for cell in row.iter("th", "td")] for row in element.iter("tr")]
        return found

    def test_the_report(self):
        page = self.rendered(self.titled("markdown"))
        title = "Motie over vloedplanken, bij elke kade"
        commitment = DITCH.removesuffix(" (TZ202502-041).") + " …"
        head = ["Paper", "Motion", "Moved by", "Status", "Since", "Promised for", "Letter", "Date"]
        self.assertEqual(self.tables(page), {
            "Index of letters": [
                ["Letters", "Documents cited", "Motions", "Open motions", "Commitments", "Open commitments"],
                ["3", "5", "2", "1", "1", "1"]],
            "Open motions": [
                head, ["kst-39112-12", DOORS, "Terhorst", "aangehouden", "2025-03-04", "", "eerste.txt", "2025-03-04"]],
            "Open commitments": [
                ["Number", "Commitment", "Made to", "Made in", "Status", "Since", "Promised for", "Letter", "Date"],
                ["TZ202502-041", commitment, "Brinkman", "commissiedebat Kades", "open", "2025-02-05", "voor het kerstreces",
                 "eerste.txt", "2025-03-04"]],
            "Motions": [
                ["Paper", "Motion", "Moved by", "Letters"],
                ["kst-39112-9", title, "Zwaan, El Khatib",
                 "2025-03-04, eerste.txt: open (voor de zomer van 2025)\n"
                 "2025-10-02, tweede.txt: afgedaan: Hiermee beschouw ik de motie als afgedaan."],
                ["kst-39112-12", DOORS, "Terhorst", "2025-03-04, eerste.txt: aangehouden: De motie is aangehouden."]],
            "Commitments": [
                ["Number", "Commitment", "Made to", "Made in", "Letters"],
                ["TZ202502-041", commitment, "Brinkman", "commissiedebat Kades, 2025-02-05",
                 "2025-03-04, eerste.txt: open (voor het kerstreces)"]],
            "kamerstuk": [
                ["Document", "Title", "Citation", "Times", "Letters"],
                ["kst-39112-9", title, "Kamerstukken II, 2024/25, 39112, nr. 9", "3", "eerste.txt, tweede.txt"],
                ["kst-39112-10", "", "Kamerstukken II 2024/25, 39112, nr. 10", "2", "zonder datum.txt, tweede.txt"],
                ["kst-39112-12", "", "Kamerstukken II, 2024/25, 39112, nr. 12", "1", "eerste.txt"]],
            "staatsblad": [
                ["Document", "Title", "Citation", "Times", "Letters"],
                ["stb-2019-77", "", "Stb. 2019, 77", "1", "tweede.txt"]],
            "toezegging": [
                ["Document", "Title", "Citation", "Times", "Letters"],
                ["TZ202502-041", "", "TZ202502-041", "1", "eerste.txt"]],
            "Letters": [
                ["Letter", "Date", "Title", "Ministry", "Reference", "Citations", "Motions", "Commitments"],
                ["zonder datum.txt", "", "Peilen", "Ministerie van Getijden", "GT-2025/30", "1", "0", "0"],
                ["eerste.txt", "2025-03-04", "Vloedplanken en sluisdeuren", "Ministerie van Getijden", "GT-2025/11", "3", "2",
                 "1"],
                ["tweede.txt", "2025-10-02", "Vloedplanken", "Ministerie van Kades en Sluizen", "KS-7", "4", "1", "0"]],
        })
        addresses = {"kst-39112-9": KST.format(9), "kst-39112-10": KST.format(10), "kst-39112-12": KST.format(12),
                     "stb-2019-77": STB, "TZ202502-041": TZ}
        links = [(link.text, link.get("href").replace("%27", "'")) for link in page.iter("a")]
        self.assertEqual(set(links), set(addresses.items()))
        self.assertEqual(len(links), 2 + 3 + 5)  # what is open or not disposed of, the outcomes, the documents

    def test_what_is_open_comes_first_and_the_oldest_of_it(self):
        (self.at / "later.txt").write_text(letter("""[bookmark: _Toc240000001]Motie inzake boeien
De motie van het lid Visch verzoekt de regering om boeien te verlichten.[footnoteRef:1] Hierover informeer ik uw Kamer in 2027. [1:  Kamerstukken II, 2024/25, 39112, nr. 2]\x20
""", "1 juli 2026"), encoding="utf-8")
        tables = self.tables(self.rendered(self.index("markdown", letters=["later.txt", "eerste.txt"])))
        self.assertEqual(list(tables)[:3], ["Index of letters", "Open motions", "Open commitments"])
        self.assertEqual(tables["Index of letters"][1], ["2", "4", "3", "3", "1", "1"])
        self.assertEqual([row[0] for row in tables["Open motions"][1:]], ["kst-39112-9", "kst-39112-12", "kst-39112-2"])
        self.assertEqual([row[0] for row in tables["Motions"][1:]], ["kst-39112-2", "kst-39112-9", "kst-39112-12"])

    def test_of_many_letters_that_cite_a_document_the_first_are_named(self):
        for day in range(1, 13):
            (self.at / f"brief {day}.txt").write_text(letter("Zie Stb. 2019, 77.", f"{day} mei 2025"), encoding="utf-8")
        names = [f"brief {day}.txt" for day in range(1, 13)]
        for count, expected in ((10, ", ".join(names[:10])), (12, ", ".join(names[:10]) + " and 2 more")):
            tables = self.tables(self.rendered(self.index("markdown", letters=names[:count])))
            self.assertEqual(tables["staatsblad"][1][3:], [str(count), expected])

    def test_letters_that_cite_nothing_are_a_report_of_letters(self):
        (self.at / "leeg.txt").write_text(letter("Hierbij informeer ik uw Kamer over peilen."), encoding="utf-8")
        self.assertEqual(list(self.tables(self.rendered(self.index("markdown", letters=["leeg.txt"])))),
                         ["Index of letters", "Letters"])

    def test_everything_in_a_letter_reads_as_it_is(self):
        def words(text):
            return text.split()

        for odd in ODD:
            with self.subTest(odd):
                said = re.sub("[\ufffe\uffff]", "", without_controls(odd))  # which the reader of HTML leaves out
                page = self.rendered(self.hostile("markdown", odd))
                self.assertEqual({element.tag for element in page.iter()} -
                                 {"div", "h1", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "a", "br"}, set())
                for link in page.iter("a"):
                    self.assertRegex(link.get("href"), "^https://(zoek.officielebekendmakingen.nl|gegevensmagazijn.tweedekamer.nl|"
                                                       "voorbeeld.example)/")
                    self.assertRegex(link.text, "^(kst|stb|TZ)")
                tables = {name: [[words(cell) for cell in row] for row in table] for name, table in self.tables(page).items()}
                self.assertEqual(tables["Letters"][1][0], words(said))
                self.assertEqual(tables["Letters"][1][2:5], [words(said)] * 3)
                self.assertIn([words(said), words(said), words(f"{said}, {said}")],
                              [row[:3] for row in tables["Motions"][1:]])
                self.assertEqual(tables["Commitments"][1][:4], [words(said)] * 3 + [words(f"{said}, {said}")])
                of_kind = next(rows for name, rows in tables.items() if words(name) == words(said))
                self.assertEqual(of_kind[1], [words(said), [], words(said), ["1"], words(said)])


class GraphMl(Forms):
    SPACE = "{http://graphml.graphdrawing.org/xmlns}"

    def read(self, text):
        """The nodes and the edges with what is said of them, after a look at what holds for every graph."""
        root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))
        self.assertEqual(root.tag, f"{self.SPACE}graphml")
        *keys, graph = root
        self.assertEqual((graph.tag, graph.get("edgedefault")), (f"{self.SPACE}graph", "directed"))
        names = {}
        for key in keys:
            self.assertEqual(key.tag, f"{self.SPACE}key")
            self.assertNotIn(key.get("id"), names)
            self.assertIn(key.get("attr.type"), ("string", "double"))
            names[key.get("id")] = (key.get("for"), key.get("attr.name"))
        nodes, edges = {}, []
        for element in graph:
            of = element.tag.removeprefix(self.SPACE)
            said = {}
            for data in element:
                self.assertEqual((data.tag, len(data)), (f"{self.SPACE}data", 0))
                kind, name = names[data.get("key")]
                self.assertEqual(kind, of)
                self.assertNotIn(name, said)
                said[name] = data.text
            if of == "node":
                self.assertNotIn(element.get("id"), nodes)
                nodes[element.get("id")] = said
            else:
                self.assertEqual(of, "edge")
                edges.append((element.get("source"), element.get("target"), said))
        for source, target, _ in edges:
            self.assertEqual(nodes[source]["type"], "letter")
            self.assertNotEqual(nodes[target]["type"], "letter")
        self.assertEqual(list(nodes), [f"n{i + 1}" for i in range(len(nodes))])
        return nodes, edges

    def test_letters_what_they_cite_and_what_they_say_of_it(self):
        nodes, edges = self.read(self.titled("graphml"))
        getijden = "Ministerie van Getijden"
        self.assertEqual(list(nodes.values()), [
            {"type": "letter", "label": "zonder datum.txt", "title": "Peilen", "ministry": getijden},
            {"type": "letter", "label": "eerste.txt", "title": "Vloedplanken en sluisdeuren", "date": "2025-03-04",
             "ministry": getijden},
            {"type": "letter", "label": "tweede.txt", "title": "Vloedplanken", "date": "2025-10-02",
             "ministry": "Ministerie van Kades en Sluizen"},
            {"type": "motion", "label": "kst-39112-9", "title": "Motie over vloedplanken, bij elke kade", "date": "2024-12-03",
             "kind": "kamerstuk", "dossier": "39112", "url": KST.format(9), "status": "afgedaan"},
            {"type": "document", "label": "kst-39112-10", "kind": "kamerstuk", "dossier": "39112", "url": KST.format(10)},
            {"type": "motion", "label": "kst-39112-12", "kind": "kamerstuk", "dossier": "39112", "url": KST.format(12),
             "status": "aangehouden"},
            {"type": "document", "label": "stb-2019-77", "kind": "staatsblad", "url": STB},
            {"type": "commitment", "label": "TZ202502-041", "kind": "toezegging", "url": TZ, "status": "open"},
        ])
        named = [(nodes[source]["label"], nodes[target]["label"], said) for source, target, said in edges]

        def cites(weight):
            return {"relation": "cites", "weight": str(weight)}

        self.assertEqual(named, [
            ("zonder datum.txt", "kst-39112-10", cites(1)),
            ("eerste.txt", "kst-39112-9", cites(1)),
            ("eerste.txt", "kst-39112-12", cites(1)),
            ("eerste.txt", "TZ202502-041", cites(1)),
            ("tweede.txt", "kst-39112-9", cites(2)),
            ("tweede.txt", "kst-39112-10", cites(1)),
            ("tweede.txt", "stb-2019-77", cites(1)),
            ("eerste.txt", "kst-39112-9", {"relation": "motion", "status": "open"}),
            ("eerste.txt", "kst-39112-12", {"relation": "motion", "status": "aangehouden"}),
            ("tweede.txt", "kst-39112-9", {"relation": "motion", "status": "afgedaan"}),
            ("eerste.txt", "TZ202502-041", {"relation": "commitment", "status": "open"}),
        ])

    def test_what_has_no_identifier_is_no_node(self):
        (self.at / "nieuw.txt").write_text(letter("Ik zeg uw Kamer toe de steigers in kaart te brengen.", "1 juli 2025"),
                                           encoding="utf-8")
        nodes, edges = self.read(self.index("graphml", letters=["nieuw.txt"]))
        self.assertEqual(([node["type"] for node in nodes.values()], edges), (["letter"], []))

    def test_a_motion_or_commitment_that_is_not_cited_is_a_node_too(self):
        of = json.loads(run("parse", "eerste.txt", cwd=self.at, check=True).stdout)
        of["citations"] = of["motions"][0]["citations"] = of["motions"][1]["citations"] = of["commitments"][0]["citations"] = []
        (self.at / "eerste.json").write_text(json.dumps(of), encoding="utf-8")
        nodes, edges = self.read(self.index("graphml", letters=["eerste.json"]))
        self.assertEqual([node for node in nodes.values() if node["type"] != "letter"], [
            {"type": "commitment", "label": "TZ202502-041", "status": "open"},
            {"type": "motion", "label": "kst-39112-9", "status": "open"},
            {"type": "motion", "label": "kst-39112-12", "status": "aangehouden"}])
        self.assertEqual([nodes[target]["label"] for _, target, _ in edges], ["kst-39112-9", "kst-39112-12", "TZ202502-041"])

    def test_everything_in_a_letter_is_text_that_xml_has(self):
        for odd in ODD:
            with self.subTest(odd):
                said = for_xml(odd)
                nodes, edges = self.read(self.hostile("graphml", odd))
                by_type = {node["type"]: node for node in nodes.values() if node["label"] == said}
                # A motion and a commitment of one name are one node, which is called a motion.
                self.assertEqual(set(by_type), {"letter", "motion"})
                for name in ("title", "ministry"):
                    self.assertEqual(by_type["letter"][name], said)
                for name in ("kind", "dossier"):
                    self.assertEqual(by_type["motion"][name], said)
                self.assertEqual(by_type["motion"]["url"], f"javascript:{said}")
                self.assertEqual([said["relation"] for *_, said in edges], ["cites"] * 3 + ["motion"] * 2 + ["commitment"])


if __name__ == "__main__":
    unittest.main()
