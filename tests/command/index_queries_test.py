"""What the manual page says of an index's database: its tables and views, and its queries, typed as it shows them. Each gives
what a reader of these letters would answer."""
import os
import re
import sqlite3
import subprocess
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

from index_letters import letter
from program import run

PAGE = Path(os.environ["KAMERBRIEF_SOURCE"]) / "man" / "kamerbrief.5"

SPRING = letter("""[bookmark: _Toc210000001]Motie inzake vloedplanken
De motie van het lid Zwaan verzoekt de regering om bij elke kade vloedplanken klaar te leggen.[footnoteRef:1] Hierover informeer ik uw Kamer voor de zomer van 2025. [1:  Kamerstukken II, 2024/25, 39112, nr. 9]\x20

[bookmark: _Toc210000002]Motie inzake sluisdeuren
De motie van het lid Terhorst verzoekt de regering om sluisdeuren groen te verven.[footnoteRef:2] De motie is aangehouden. [2:  Kamerstukken II, 2024/25, 39112, nr. 12]\x20

[bookmark: _Toc210000003]Toezegging inzake de Zwarte Sloot
In het commissiedebat Kades van 5 februari 2025 heb ik het lid Brinkman toegezegd uw Kamer te berichten over het peil van de Zwarte Sloot (TZ202502-041). Hierop kom ik voor het kerstreces terug.

[bookmark: _Toc210000004]Handhaving
Wie een kade ophoogt zonder vergunning, kan een last onder dwangsom krijgen.[footnoteRef:3] [3:  Art. 5:32 Awb]\x20
""", "4 maart 2025", "Vloedplanken en sluisdeuren")

AUTUMN = letter("""[bookmark: _Toc220000001]Motie inzake vloedplanken
De motie van het lid Zwaan verzoekt de regering om bij elke kade vloedplanken klaar te leggen.[footnoteRef:1] Bij elke kade ligt nu een vloedplank klaar. Hiermee beschouw ik de motie als afgedaan. [1:  Kamerstukken II, 2024/25, 39112, nr. 9]\x20

[bookmark: _Toc220000002]Motie inzake sluisdeuren
De motie van het lid Terhorst verzoekt de regering om sluisdeuren groen te verven.[footnoteRef:2] De motie is aangehouden. [2:  Kamerstukken II, 2024/25, 39112, nr. 12]\x20

[bookmark: _Toc220000003]Motie inzake steigers
De motie van de leden Zwaan en Terhorst verzoekt de regering om steigers te verlichten.[footnoteRef:3] Ik geef uitvoering aan de motie door lantaarns te plaatsen. [3:  Kamerstukken II, 2025/26, 39204, nr. 3]\x20

[bookmark: _Toc220000004]Toezegging inzake de Zwarte Sloot
In het commissiedebat Kades van 5 februari 2025 heb ik het lid Brinkman toegezegd uw Kamer te berichten over het peil van de Zwarte Sloot (TZ202502-041). Het peil staat in de bijlage. Hiermee beschouw ik de toezegging als afgedaan.

[bookmark: _Toc220000005]Toezegging inzake de Lage Kade
In het commissiedebat Kades van 10 september 2025 heb ik het lid El Khatib toegezegd uw Kamer te informeren over de breuk in de Lage Kade (TZ202509-007). Hierover informeer ik uw Kamer voor 1 maart 2026.

[bookmark: _Toc220000006]Uitspraak over de Lage Kade
De rechter oordeelde dat de kade mag blijven.[footnoteRef:4] [4:  Afdeling bestuursrechtspraak van de Raad van State, 6 november 2024, ECLI:NL:RVS:2024:4711]\x20
""", "2 oktober 2025", "Vloedplanken", reference="GT-2025/52")

PERMITS = letter("""[bookmark: _Toc230000001]Vergunningen
Voor een steiger is een vergunning nodig (artikel 5:1 Awb). Dat bevestigde de rechter.[footnoteRef:1] [1:  ABRvS 6 november 2024, ECLI:NL:RVS:2024:4711]\x20

[bookmark: _Toc230000002]Kosten
Over de kosten schreef ik eerder (Kamerstukken II 2024/25, 39112, nr. 10), mede naar aanleiding van de motie van het lid Brinkman (Kamerstukken II 2024/25, 39112, nr. 11). Vloedplanken betaalt de gemeente.
""", "14 november 2025", "Vergunningen voor steigers", "Kades en Sluizen", "KS-7")

LETTERS = {"voorjaar": SPRING, "najaar": AUTUMN, "vergunningen": PERMITS}
IN_SPRING = ("2025-03-04", "brieven/voorjaar.docx")
IN_AUTUMN = ("2025-10-02", "brieven/najaar.docx")
OF_PERMITS = ("2025-11-14", "brieven/vergunningen.docx")

PLANKS = "om bij elke kade vloedplanken klaar te leggen"
DOORS = "om sluisdeuren groen te verven"
JETTIES = "om steigers te verlichten"

# The questions of the page and their answers, in its order.
ANSWERS = {
    "What has happened to a motion?": [
        (*IN_SPRING, "open", None, "voor de zomer van 2025"),
        (*IN_AUTUMN, "afgedaan", "Hiermee beschouw ik de motie als afgedaan.", None),
    ],
    "And to a commitment?": [
        (*IN_SPRING, "open", None, "voor het kerstreces"),
        (*IN_AUTUMN, "afgedaan", "Hiermee beschouw ik de toezegging als afgedaan.", None),
    ],
    "Which commitments are open, since when, and promised for when?": [
        ("TZ202509-007", "2025-09-10", "voor 1 maart 2026", "El Khatib", "open"),
    ],
    "Of which motions does no letter dispose?": [
        ("kst-39112-12", "2025-03-04", "aangehouden", "Terhorst", DOORS),
        ("kst-39204-3", "2025-10-02", "in_uitvoering", "Zwaan, Terhorst", JETTIES),
        ("kst-39112-11", "2025-11-14", "vermeld", "Brinkman", None),
    ],
    "Which letters cite a law, here the Algemene wet bestuursrecht, and where?": [
        (*IN_SPRING, "Handhaving", "f3", "Art. 5:32 Awb"),
        (*OF_PERMITS, "Vergunningen", None, "artikel 5:1 Awb"),
    ],
    "Which sections speak of planks against the flood, the best in front?": [
        (*IN_AUTUMN, "Motie inzake vloedplanken", "...Bij elke kade ligt nu een [vloedplank] klaar..."),
        (*IN_SPRING, "Motie inzake vloedplanken", "...bij elke kade [vloedplanken] klaar te leggen. Hierover..."),
        (*OF_PERMITS, "Kosten", "...25, 39112, nr. 11). [Vloedplanken] betaalt de gemeente."),
    ],
    "Which notes name the Raad van State?": [
        (*IN_AUTUMN, "f4", "Afdeling bestuursrechtspraak van de [Raad van State], 6..."),
    ],
    "Which dossiers do most letters cite?": [
        ("39112", 3, 4, 6, "2025-03-04", "2025-11-14"),
        ("39204", 1, 1, 1, "2025-10-02", "2025-10-02"),
    ],
    "How do a member's motions stand?": [
        ("kst-39112-9", "afgedaan", "2025-03-04", None, PLANKS),
        ("kst-39204-3", "in_uitvoering", "2025-10-02", None, JETTIES),
    ],
    "What has become of motions between one letter and another?": [
        ("kst-39112-9", "open", "afgedaan"),
    ],
    "In which letters of a ministry is a ruling cited?": [
        (*IN_AUTUMN, "Vloedplanken"),
    ],
}

# Those that ask for one identifier, of which there may be millions.
LOOK_UPS = ("What has happened to a motion?", "And to a commitment?",
            "Which letters cite a law, here the Algemene wet bestuursrecht, and where?", "In which letters of a ministry is a ruling cited?")


def queries():
    """By the question in front of each."""
    page = subprocess.run(["mandoc", "-T", "markdown", PAGE], check=True, capture_output=True, text=True).stdout
    shown = page.partition("\n## Queries\n")[2].partition("\n# ")[0]
    found = re.findall(r"^([A-Z][^?\t]*\?)[^?\t]*((?:\t.*\n)+)", shown, re.M)
    return {" ".join(question.replace("\\", "").split()): re.sub(r"^\t", "", query, flags=re.M) for question, query in found}


class Database(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(directory.cleanup)
        at = Path(directory.name)
        (at / "brieven").mkdir()
        for name, text in LETTERS.items():
            (at / "brieven" / f"{name}.docx").write_text(text, encoding="utf-8")
        run("index", "-q", "-f", "sqlite", "brieven", "-o", "register.sqlite", cwd=at, check=True)
        cls.database = cls.enterClassContext(closing(sqlite3.connect(f"file:{at / 'register.sqlite'}?mode=ro", uri=True)))

    def ask(self, sql):
        return self.database.execute(sql).fetchall()

    def test_the_queries_answer_what_is_asked(self):
        self.assertEqual(list(queries()), list(ANSWERS))
        for question, query in queries().items():
            with self.subTest(question):
                self.assertEqual(self.ask(query), ANSWERS[question])

    def test_one_identifier_is_found_by_an_index(self):
        for question in LOOK_UPS:
            with self.subTest(question):
                steps = [detail for *_, detail in self.ask(f"EXPLAIN QUERY PLAN {queries()[question]}")]
                self.assertTrue(any(re.search(r"INDEX \w+ \((identifier|number)=\?\)", step) for step in steps), steps)
                self.assertEqual([step for step in steps if re.match(r"SCAN (?!\()", step)], [])

    def test_its_tables_and_views_are_those_of_the_page(self):
        text = PAGE.read_text(encoding="utf-8")
        for kind, heading in (("table", "Tables"), ("view", "Views")):
            part = re.search(rf"^\.Ss {heading}$(.*?)^\.Ss ", text, re.M | re.S)[1]
            told = {}
            for name, columns, same_as in re.findall(r"^\.It Va (\w+)\n(?:((?:\.Va .*\n)+)|as\n\.Va (\w+) )", part, re.M):
                told[name] = told[same_as] if same_as else re.findall(r"\w+", columns.replace(".Va", ""))
            there = [name for (name,) in self.ask(f"SELECT name FROM sqlite_schema WHERE type = '{kind}' AND name NOT LIKE '%\\_search%' "
                                                  "ESCAPE '\\'")]
            self.assertEqual(sorted(told), sorted(there))
            for name, columns in told.items():
                with self.subTest(name):
                    self.assertEqual(columns, [column for _, column, *_ in self.ask(f"PRAGMA table_info({name})")])

    def test_programs_know_it_by_what_the_page_says(self):
        text = PAGE.read_text(encoding="utf-8")
        application = int(re.search(r"0x[0-9A-F]{8}", text)[0], 16)
        self.assertEqual(self.ask("PRAGMA application_id"), [(application,)])
        self.assertEqual(application.to_bytes(4, "big"), b"kbrf")
        self.assertEqual(self.ask("PRAGMA user_version"), [(1,)])
        self.assertEqual(self.ask("PRAGMA journal_mode"), [("delete",)])

    def test_what_ends_a_motion_is_what_the_page_lists(self):
        part = PAGE.read_text(encoding="utf-8").partition("those that leave nobody anything to do:\n")[2].partition(".It Va")[0]
        self.assertEqual(sorted(re.findall(r"[a-z_]{8,}", part)), sorted(status for (status,) in self.ask("SELECT * FROM closing_status")))


if __name__ == "__main__":
    unittest.main()
