"""A value of the wrong form is told in words: what it should be, with an example."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from rao_cli.model.schema import alle_soorten
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.store.yaml.schemas import load_schema
from rao_cli.store.yaml.vormmelding import _PATRONEN

#: That something stands there at all; a missing text has words of its own.
GEVULD = r"\S"


def _patronen(deel: Any) -> Iterator[str]:
    if isinstance(deel, dict):
        if isinstance(deel.get("pattern"), str):
            yield deel["pattern"]
        deel = [*deel.values()]
    for onder in deel if isinstance(deel, list) else ():
        yield from _patronen(onder)


ALLE = sorted({p for soort in alle_soorten() for p in _patronen(load_schema(soort))} - {GEVULD})


@pytest.mark.parametrize("patroon", ALLE)
def test_every_form_has_words(patroon: str) -> None:
    """A key with a form that nobody can name would tell "is niet ."."""
    assert [wat for begin, _, wat in _PATRONEN if patroon.startswith(begin)]


@pytest.mark.parametrize(
    ("sleutel", "waarde", "tekst"),
    [
        ("kleur", "rood", "'kleur': 'rood' is geen kleur: een # en zes tekens, zoals #005f73."),
        (
            "lettertype",
            "a;b",
            "'lettertype': 'a;b' is geen naam van een lettertype, zoals Verdana.",
        ),
        (
            "logo",
            "../x.png",
            "'logo': '../x.png' is geen beeld in de map templates, zoals templates/logo.svg.",
        ),
    ],
)
def test_huisstijl_says_what_it_wants(sleutel: str, waarde: str, tekst: str) -> None:
    """Nothing else than a colour, a name and a picture of the register gets into a paper."""
    regels = ("soort: register", "regio: {naam: N, provincies: [Drenthe]}", "huisstijl:")
    data = "\n".join((*regels, f"  {sleutel}: {json.dumps(waarde)}")) + "\n"
    meldingen = load_bestand("rao.yaml", data.encode()).meldingen
    assert [melding.tekst for melding in meldingen] == [tekst]
