"""The schemas of others, ready to judge what a format wrote."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import xmlschema
from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.protocols import Validator

_MAP: Final = Path(__file__).with_name("schemas")


def sarif_fouten(data: Any) -> list[str]:
    """Return what the SARIF 2.1.0 schema has against a log."""
    return [fout.message for fout in _sarif().iter_errors(data)]


def gitlab_fouten(data: Any) -> list[str]:
    """Return what the schema of GitLab's report has against an array."""
    return [fout.message for fout in _gitlab().iter_errors(data)]


def junit_fouten(xml: str) -> list[str]:
    """Return what the JUnit schema of Jenkins has against a document."""
    return [str(fout.reason) for fout in _junit().iter_errors(xml.encode())]


@cache
def _sarif() -> Validator:
    return Draft7Validator(
        _lees("sarif-schema-2.1.0.json"), format_checker=Draft7Validator.FORMAT_CHECKER
    )


@cache
def _gitlab() -> Validator:
    return Draft202012Validator(_lees("gitlab-code-quality.json"))


@cache
def _junit() -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(_MAP / "junit-10.xsd")


def _lees(naam: str) -> Any:
    return json.loads((_MAP / naam).read_text(encoding="utf-8"))
