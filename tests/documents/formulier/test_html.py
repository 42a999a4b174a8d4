"""The form for a browser as a text: what it lets the browser do, and that it is always the same."""

from __future__ import annotations

import base64
import hashlib

from rao_cli.documents.formulier.html import make_html
from rao_cli.model.formulier.deel import Woord
from rao_cli.model.formulier.formulier import (
    Formulier,
    Invulvak,
    Rubriek,
    Vakgroep,
    Zaakformulier,
)
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.soorten.huisstijl import Huisstijl
from tests.documents.formats.bladlezer import Element, read_blad
from tests.documents.formulier.voorbeeldformulier import make_formulier

FORMULIER = make_formulier()
BLAD = read_blad(make_html(FORMULIER, Huisstijl()))


def _som(tekst: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}'"


def _vakken(blad: Element) -> dict[str, Element]:
    """Return the fields of a page by their anchor."""
    alle = (een for naam in ("div", "fieldset") for een in blad.alle(naam))
    return {een.attrs["data-anker"]: een for een in alle if "data-anker" in een.attrs}


def test_a_browser_may_run_the_one_script_only() -> None:
    """The page lets a browser use its own style and script, by their hash, and nothing else."""
    meta = next(m for m in BLAD.alle("meta") if m.attrs.get("http-equiv"))
    stijl, script = BLAD.eerste("style").tekst, BLAD.eerste("script").tekst
    assert meta.attrs["content"].split("; ") == [
        "default-src 'none'",
        f"style-src {_som(stijl)}",
        f"script-src {_som(script)}",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert len(list(BLAD.alle("script"))) == 1


def test_every_field_is_there_with_its_text() -> None:
    """Each field of the form stands on the page once, under its anchor, with what it holds."""
    vakken = _vakken(BLAD)
    assert sorted(vakken) == sorted(str(vak.anker) for vak in FORMULIER.vakken)
    for vak in FORMULIER.vakken:
        assert vakken[str(vak.anker)].attrs.get("data-was", "") == vak.tekst


def test_an_example_is_no_placeholder() -> None:
    """An example stays in sight when something is typed."""
    assert not any("placeholder" in een.attrs for een in BLAD.alle("input"))
    assert "Bijvoorbeeld: 1 juni 2026" in BLAD.tekst


def test_the_same_form_is_the_same_file() -> None:
    """Made twice a form has the same bytes; one empty zaak is a small file."""
    leeg = make_formulier({}, leeg=0)
    assert make_html(leeg, Huisstijl()) == make_html(leeg, Huisstijl())
    assert len(make_html(leeg, Huisstijl())) < 70_000


def test_it_says_what_form_it_is() -> None:
    """The line by which a form is known stands at its foot."""
    assert BLAD.eerste("footer").tekst == FORMULIER.regel


def test_what_can_no_longer_be_chosen_stays() -> None:
    """An organisation that left the register is still ticked where it stands."""
    deel = next(deel for deel in ZAAKDELEN if deel.naam == "constatering")
    vak = Invulvak(
        zaak="Z-7K3F9E",
        plek=deel.velden[0].plek,
        veld=deel.velden[0],
        label="Wie",
        tekst="coa, Oud",
        woorden=(Woord("COA"), Woord("IND")),
    )
    rubriek = Rubriek(kop="Kop", waarom="Waarom", groepen=(Vakgroep(kop="", vakken=(vak,)),))
    zaak = Zaakformulier(kenmerk="Z-7K3F9E", titel="Zaak", rubrieken=(rubriek,))
    blad = read_blad(
        make_html(Formulier(register="r", kenmerk="k", titel="t", zaken=(zaak,)), Huisstijl())
    )
    (gelezen,) = _vakken(blad).values()
    knoppen = {een.attrs["value"]: "checked" in een.attrs for een in gelezen.alle("input")}
    assert knoppen == {"COA": True, "IND": False, "Oud": True}
    assert gelezen.attrs["data-keus"] == "COA, Oud"
