"""Nasty texts in every field: literally in Markdown, JSON and on the screen, never obeyed.

CI asks half of them as JSON and the other half on the screen; `--lang` asks all of both.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from markdown_it import MarkdownIt

from rao_cli.model.kenmerk import controleteken
from tests.corpus.gevallen_waarden import REGELS, WAARDEN
from tests.corpus.proefregister import Proefregister, is_heel, kopie, schone_omgeving
from tests.corpus.test_bestanden import keur_formaten
from tests.steekproef import steekproef

ALLE = WAARDEN | REGELS
LIJST = "SL-assen-2026-03-05"
OVERLEG = "2026-04-09"
NIET = {"html_inline", "html_block", "image", "link_open", "code_inline", "code_block", "fence"}


class Toneel(NamedTuple):
    """What `rao` made of a register with all values in it."""

    register: Proefregister
    agenda: str
    besluitenlijst: str
    kenmerk: dict[str, str]


@pytest.fixture(scope="module")
def toneel(basis: Path, tmp_path_factory: pytest.TempPathFactory) -> Toneel:
    """Play one meeting about a list with a zaak for each value."""
    with pytest.MonkeyPatch.context() as patch:
        schone_omgeving(patch.setenv, patch.delenv)
        register = kopie(basis, tmp_path_factory.mktemp("toneel") / "register")
        kenmerken = {naam: _kenmerk(nummer) for nummer, naam in enumerate(ALLE)}
        lijst = _lijst({kenmerken[naam]: tekst for naam, tekst in ALLE.items()})
        register.rao("nieuw", "signaallijst", "--van", "-", invoer=lijst.encode()).keur(0)
        for stap in ("dien-in", "ontvang"):
            register.rao("signaallijst", stap, LIJST).keur(0)
        register.rao("agenda", "genereer", OVERLEG).keur(0)
        houd = ("--aanwezig", "COA, DT&V, AVIM", "--afwezig", f"IND={WAARDEN['tabel']}")
        register.rao("overleg", "houd", OVERLEG, *houd, vandaag=OVERLEG).keur(0)
        _besluit(register, {kenmerken[naam]: tekst for naam, tekst in ALLE.items()})
        register.rao("besluitenlijst", "genereer", OVERLEG).keur(0)
        agenda, besluiten = (
            register.lees(f"documenten/{OVERLEG}/{naam}.md").decode()
            for naam in ("agenda", "besluitenlijst")
        )
        return Toneel(register, agenda, besluiten, kenmerken)


def _kenmerk(nummer: int) -> str:
    tekens = f"A{nummer:04}"
    return f"Z-{tekens}{controleteken(tekens)}"


def _lijst(teksten: dict[str, str]) -> str:
    """A list of an LKO in which every free field of every zaak has the text."""
    zaken = {
        kenmerk: {
            "onderwerp": tekst,
            "aanbrenger": "COA",
            "groep": "gezin",
            "vraag": tekst,
            "standpunten": {"COA": {"standpunt": tekst, "inzet": tekst}},
            "risicos": {"politiek": {"niveau": "laag", "toelichting": tekst}},
            "oplossingsrichtingen": [{"omschrijving": tekst, "voordelen": [tekst]}],
            "advies": {"motivering": tekst},
        }
        for kenmerk, tekst in teksten.items()
    }
    return _als_yaml({"afzender": "assen", "datum": "2026-03-05", "zaken": zaken})


def _besluit(register: Proefregister, teksten: dict[str, str]) -> None:
    """Write decisions and actions by hand, as a person may, and keep them."""
    pad = f"overleggen/2026/{OVERLEG}.yaml"
    besluiten = {
        f"B-{OVERLEG}-{n:02}": {
            "agendapunt": z,
            "uitkomst": "afgehandeld",
            "besluit": t,
            "motivering": t,
        }
        for n, (z, t) in enumerate(teksten.items(), 1)
    }
    register.leg(pad, register.lees(pad) + f"besluiten: {_als_yaml(besluiten)}\n".encode())
    for nummer, tekst in enumerate(teksten.values(), 1):
        kenmerk = f"A-{OVERLEG}-{nummer:02}"
        actie = {"soort": "actie", "kenmerk": kenmerk, "besluit": kenmerk.replace("A", "B", 1)}
        actie |= {"omschrijving": tekst, "organisatie": "COA", "uiterlijk": "2026-05-01"}
        inhoud = _als_yaml(actie | {"status": "open"}).encode()
        register.leg(f"acties/2026/{kenmerk}.yaml", inhoud)
    register.rao("bewaar").keur(0)


def _als_yaml(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)


def _op_een_regel(tekst: str) -> str:
    return " ".join(tekst.split())


#: What a template of rao writes for a format to read: a new page, and the sources of a paper.
EIGEN_COMMENTAAR = re.compile(r"<!-- (nieuwe bladzijde|bron: [^<>]*) -->")


@cache
def _stukken(markdown: str) -> tuple[tuple[str, str], ...]:
    """Kind and text of everything in a Markdown document, as a browser would show it."""
    stukken = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if EIGEN_COMMENTAAR.fullmatch(token.content.strip()):
            continue
        stukken.append((token.type, ""))
        stukken += [(kind.type, kind.content) for kind in token.children or ()]
        tekst = "".join(kind.content for kind in token.children or () if kind.type == "text")
        stukken.append(("alles", _op_een_regel(tekst)))
    return tuple(stukken)


@pytest.mark.parametrize("document", ["agenda", "besluitenlijst"])
def test_markdown_shows_what_was_typed(toneel: Toneel, document: str) -> None:
    """Each text stands in the document, whole and unchanged."""
    markdown = toneel.agenda if document == "agenda" else toneel.besluitenlijst
    alles = [inhoud for soort, inhoud in _stukken(markdown) if soort == "alles"]
    teksten = {naam: _op_een_regel(tekst) for naam, tekst in ALLE.items()}
    assert [
        naam for naam, tekst in teksten.items() if not any(tekst in inhoud for inhoud in alles)
    ] == []


@pytest.mark.parametrize("document", ["agenda", "besluitenlijst"])
def test_markdown_has_only_our_own_structure(toneel: Toneel, document: str) -> None:
    """No HTML, image, link or code; a heading per part and per item, and nothing more."""
    markdown = toneel.agenda if document == "agenda" else toneel.besluitenlijst
    soorten = [soort for soort, _ in _stukken(markdown)]
    assert not NIET & set(soorten)
    assert soorten.count("hr") <= 1
    koppen = [regel for regel in markdown.splitlines() if re.match(" {0,3}#", regel)]
    assert soorten.count("heading_open") == len(koppen)
    assert not [kop for kop in koppen if re.fullmatch(r"#+ *Kop", kop)]


@pytest.mark.parametrize("naam", steekproef(ALLE, 2))
def test_json_holds_what_was_typed(toneel: Toneel, naam: str) -> None:
    """`rao toon --json` gives every field back to the letter."""
    zaak = toneel.register.rao("toon", toneel.kenmerk[naam], "--json").keur(0).json["zaak"]["zaak"]
    assert zaak["onderwerp"] == zaak["vraag"] == zaak["standpunten"]["COA"]["inzet"] == ALLE[naam]


@pytest.mark.parametrize("naam", steekproef(WAARDEN, 2, vanaf=1))
def test_the_screen_shows_what_was_typed(toneel: Toneel, naam: str) -> None:
    """`rao toon` swallows no brackets and runs no codes."""
    uit = toneel.register.rao("toon", toneel.kenmerk[naam]).keur(0).uit
    kaal = re.sub(r"\s", "", uit).replace("⟨[⟩", "[").replace("⟨::⟩", "::")
    assert re.sub(r"\s", "", WAARDEN[naam]) in kaal
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", uit)


@pytest.mark.parametrize(
    "kijk", [("status",), ("lijst", "zaken"), ("lijst", "acties"), ("toon", OVERLEG)]
)
def test_no_line_is_a_command_for_a_build_server(toneel: Toneel, kijk: tuple[str, ...]) -> None:
    """A log may be obeyed: no line begins with `::`, and there is no `##[` or `##vso[`."""
    antwoord = toneel.register.rao(*kijk).keur(0)
    for regel in (antwoord.uit + antwoord.fout).splitlines():
        assert not regel.lstrip().startswith("::")
        assert not re.search(r"##(vso|teamcity)?\[", regel)


def test_all_formats_stay_readable(toneel: Toneel) -> None:
    """With every value in its findings, each format can be read by those for whom it is."""
    _, teksten = toneel.register.rapporten()
    assert not [m for m in keur_formaten(teksten) if str(m["code"]).startswith("VRM")]


def test_no_text_forges_a_commit(toneel: Toneel) -> None:
    """Each commit has one change id, and no text of a zaak became a trailer."""
    is_heel(toneel.register)
    trailers = toneel.register.git("log", "--format=%(trailers:key=Rao-Wijziging,valueonly)")
    assert "vals" not in trailers
    handelingen = toneel.register.git("log", "--format=%(trailers:key=Rao-Handeling,valueonly)")
    assert "vals" not in handelingen


@pytest.mark.parametrize("naam", [*REGELS, "jinja", "tabel", "los yaml", "Perzisch", "lang"])
def test_a_text_on_the_line_becomes_a_text_in_the_file(register: Proefregister, naam: str) -> None:
    """The commit has one subject line; what was typed is what the file says."""
    tekst = ALLE[naam][:2000]
    args = ("--standpunt", tekst, "--inzet", tekst)
    register.schrijft("standpunt", "Z-000000", "COA", *args)
    zaak = register.rao("toon", "Z-000000", "--json").keur(0).json["zaak"]["zaak"]
    verwacht = "\n".join(regel.rstrip() for regel in tekst.strip().split("\n"))
    verwacht = re.sub(r"\n{3,}", "\n\n", verwacht)  # more empty lines say no more than one
    assert zaak["standpunten"]["COA"]["standpunt"] == verwacht
    register.schrijft("signaallijst", "trek-in", "--ja", "SL-emmen-2026-03-16", "--reden", tekst)
    register.leg("documenten/notitie.md")
    register.schrijft("bewaar")
    formaat = "--format=%(trailers:key=Rao-Wijziging,valueonly,separator=|)"
    assert re.fullmatch("[0-9a-f]{20}", register.git("log", "-1", formaat))
