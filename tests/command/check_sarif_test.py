"""kamerbrief check -f sarif: it follows the schema of SARIF 2.1.0, and says what the other forms say."""
import json
import os
import unittest
from pathlib import Path

from jsonschema import Draft4Validator

from program import run
from word_file import cell, paragraph, table, word_file

SOURCE = Path(os.environ["KAMERBRIEF_SOURCE"])
SAMPLE = SOURCE / "samples" / "halfjaarbrief.docx"
CLEAN = b"Dijken\n\nIn Kamerstukken II 2024/25, 29628, nr. 97 staat meer over dijken.\n"

# The schema of the OASIS standard, as SchemaStore gives it; SARIF-SCHEMA.md beside it tells more.
SCHEMA = Draft4Validator(json.loads((SOURCE / "tests/command/sarif-2.1.0-rtm.5.schema.json").read_text(encoding="utf-8")))


def sarif(*arguments, letter=b""):
    return json.loads(run("check", "-f", "sarif", "--ignore", "text-lossy", *arguments, input=letter).stdout)


class Sarif(unittest.TestCase):
    def test_it_follows_the_schema(self):
        samples = sorted(str(file) for file in (SOURCE / "samples").iterdir() if file.suffix in (".docx", ".txt"))
        for log in (sarif("weg (1).txt", *samples), sarif("-", letter=CLEAN), sarif("weg.txt")):
            self.assertEqual([error.message for error in SCHEMA.iter_errors(log)], [])

    def test_the_schema_finds_what_is_wrong(self):
        log = sarif(SAMPLE)
        for part, key, value in ((log, "version", "2.0.0"), (log["runs"][0]["results"][0], "level", "style"),
                                 (log["runs"][0]["results"][0], "severity", "error")):
            before = part.get(key)
            part[key] = value
            self.assertTrue(list(SCHEMA.iter_errors(log)), key)
            part[key] = before

    def test_results_and_what_could_not_be_read(self):
        log = sarif("weg (1).txt", SAMPLE)
        self.assertEqual((log["version"], len(log["runs"])), ("2.1.0", 1))
        results = log["runs"][0]["results"]
        self.assertEqual(len(results), 5)
        listed = log["runs"][0]["tool"]["driver"]["rules"]
        for result in results:
            self.assertEqual(listed[result["ruleIndex"]]["id"], result["ruleId"])
        location = results[0]["locations"][0]
        self.assertEqual(location["physicalLocation"]["artifactLocation"]["uri"], f"file://{SAMPLE}")
        self.assertEqual([place["kind"] for place in location["logicalLocations"]], ["section", "note"])
        self.assertEqual(results[0]["properties"]["text"], "Kamerstukken II, 2025/25, 37104, nr. 97")
        (invocation,) = log["runs"][0]["invocations"]
        self.assertFalse(invocation["executionSuccessful"])
        unreadable = invocation["toolExecutionNotifications"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
        self.assertEqual(unreadable["uri"], "weg%20%281%29.txt")

    def test_without_findings_it_is_whole(self):
        run_ = sarif("-", letter=CLEAN)["runs"][0]
        self.assertEqual((run_["results"], run_["invocations"][0]["executionSuccessful"]), ([], True))

    def test_what_is_in_a_table_has_its_cell(self):
        rows = ([cell(paragraph("Dijk")), cell(paragraph("Bron"))],
                [cell(paragraph("Noord")), cell(paragraph("Kamerstukken II 2025/25, 29628, nr. 97"))])
        letter = word_file(paragraph("Dijken") + paragraph("Tabel 4: Bronnen") + table(*rows) + paragraph("Slot."))
        (result,) = sarif("-", letter=letter)["runs"][0]["results"]
        self.assertEqual([(place["kind"], place["name"]) for place in result["locations"][0]["logicalLocations"]][-2:],
                         [("table", "Tabel 4"), ("cell", "row 2, column 2")])
        (line,) = run("check", "-f", "jsonl", "-", input=letter).stdout.splitlines()
        self.assertEqual(result["properties"]["at"], json.loads(line)["at"])
        self.assertEqual((result["properties"]["at"]["row"], result["properties"]["at"]["column"]), (1, 1))


if __name__ == "__main__":
    unittest.main()
