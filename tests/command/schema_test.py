"""kamerbrief schema: what the records of letters follow, line by line."""
import json
import os
import unittest
from pathlib import Path

import jsonschema

from program import run

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
LETTERS = sorted(SAMPLES.glob("*.docx")) + sorted(SAMPLES.glob("*.txt"))
KINDS = ("section", "motion", "commitment", "question", "citation", "footnote", "table")


def schema(name):
    return json.loads(run("schema", name, check=True).stdout)


def validator(name):
    jsonschema.Draft202012Validator.check_schema(schema(name))
    return jsonschema.Draft202012Validator(schema(name))


def lines(*arguments):
    return [json.loads(line) for line in run(*arguments).stdout.splitlines()]


class Schemas(unittest.TestCase):
    def test_every_record_follows_the_schema_of_its_kind(self):
        for kind in KINDS:
            judge = validator(kind)
            records = lines(f"{kind}s", *LETTERS)
            self.assertGreater(len(records), 0)
            for record in records:
                with self.subTest(record["key"]):
                    self.assertEqual([error.message[:200] for error in judge.iter_errors(record)], [])

    def test_a_key_is_neither_left_out_nor_added(self):
        for kind in KINDS:
            judge = validator(kind)
            required = schema(kind)["required"]
            record = lines(f"{kind}s", *LETTERS)[0]
            for key in required:
                with self.subTest(kind, without=key):
                    self.assertFalse(judge.is_valid({name: value for name, value in record.items() if name != key}))
            self.assertFalse(judge.is_valid(record | {"kade": 1}))
            self.assertFalse(judge.is_valid(record | {"id": "x1"}))

    def test_the_keys_are_in_the_order_of_the_records(self):
        for kind in KINDS:
            keys = list(schema(kind)["properties"])
            for record in lines(f"{kind}s", *LETTERS):
                self.assertEqual(list(record), [key for key in keys if key in record])

    def test_it_is_made_of_the_letters_own(self):
        letter = schema("letter")
        self.assertEqual(run("schema").stdout, run("schema", "letter").stdout)
        for kind in KINDS:
            own = schema(kind)
            for name, definition in own["$defs"].items():
                self.assertEqual(definition, letter["$defs"][name])
            for key, value in letter["$defs"][kind]["properties"].items():
                self.assertEqual(own["properties"]["cited_date" if (kind, key) == ("citation", "date") else key], value)
            self.assertEqual(own["$id"], f"urn:kamerbrief:{kind}:1")

    def test_what_stands_for_a_letter_that_cannot_be_read_has_one_too(self):
        judge = validator("error")
        for command in ("parse", "motions", "tables"):
            record = lines(command, "--errors", "inline", "weg.docx")[0]
            self.assertEqual([error.message for error in judge.iter_errors(record)], [])
            self.assertFalse(judge.is_valid({key: value for key, value in record.items() if key != "code"}))
            self.assertFalse(validator("motion").is_valid(record))


if __name__ == "__main__":
    unittest.main()
