"""Readers of others for what the formats write: what a build server sees."""

import json
import warnings
from pathlib import Path
from typing import Any

import junitparser

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of a reader that we do not make
    from sarif import loader


def lees_json(pad: Path) -> Any:
    """Return what a file of JSON holds."""
    return json.loads(pad.read_text(encoding="utf-8"))


def sarif_rijen(pad: Path) -> list[dict[str, Any]]:
    """Return what sarif-tools reads: Location, Line, Severity, Code and Description per result."""
    rijen: list[dict[str, Any]] = loader.load_sarif_file(str(pad)).get_records()
    return rijen


def junit_gevallen(pad: Path) -> list[tuple[str, str, bool]]:
    """Return what junitparser reads: suite, test, and whether it failed."""
    return [
        (str(suite.name), str(geval.name), not geval.is_passed)
        for suite in junitparser.JUnitXml.fromfile(str(pad))
        for geval in suite
    ]


def gitlab_plekken(pad: Path) -> list[tuple[str, int]]:
    """Return where GitLab shows the findings: path and line."""
    return [(b["location"]["path"], b["location"]["lines"]["begin"]) for b in lees_json(pad)]


def github_opdracht(regel: str) -> tuple[str, dict[str, str], str]:
    """Read a command as the runner does: name, properties, data."""
    kop, data = regel.removeprefix("::").split("::", 1)
    naam, _, rest = kop.partition(" ")
    eigenschappen = dict(deel.split("=", 1) for deel in rest.split(",") if deel)
    for teken, code in ((",", "%2C"), (":", "%3A"), ("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        eigenschappen = {n: w.replace(code, teken) for n, w in eigenschappen.items()}
        data = data if teken in {",", ":"} else data.replace(code, teken)
    return naam, eigenschappen, data
