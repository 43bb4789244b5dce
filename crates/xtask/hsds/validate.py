"""Validates documents against the HSDS 3.1 schemas beside this file, without the network.

usage: validate.py OBJECT FILE...   each FILE is one document, a page with `contents`, or NDJSON
Prints what is wrong and where, and ends with status 1 if anything was."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SCHEMAS = pathlib.Path(__file__).parent / "schema"
SHOWN = 20


def retrieve(uri):
    """A schema by the last part of whatever address refers to it."""
    schema = json.loads((SCHEMAS / uri.split("/")[-1].split("#")[0]).read_text())
    schema.pop("$id", None)
    return Resource.from_contents(schema, default_specification=DRAFT202012)


def documents(path):
    text = pathlib.Path(path).read_text()
    if path.endswith(".ndjson"):
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    document = json.loads(text)
    return document["contents"] if "contents" in document else [document]


def main(kind, files):
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": f"hsds:/{kind}.json"}
    validator = Draft202012Validator(
        schema, registry=Registry(retrieve=retrieve), format_checker=FormatChecker()
    )
    wrong = seen = 0
    for path in files:
        for at, document in enumerate(documents(path)):
            seen += 1
            for error in validator.iter_errors(document):
                wrong += 1
                if wrong <= SHOWN:
                    print(f"{path} [{at}] {error.json_path}: {error.message[:200]}")
    print(f"{kind}: {seen} documents, {wrong} errors")
    return 1 if wrong or not seen else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
