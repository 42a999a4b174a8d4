"""The report, the spreadsheet and the data of the figures: complete, safe and readable (S14)."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
import pytest

from rao_cli.documents.cijfers.cijfergegevens import als_gegevens, make_csv, zonder_formule
from rao_cli.documents.cijfers.cijfers import (
    build_grafieken,
    make_rapport,
)
from rao_cli.documents.cijfers.cijfertabel import DEFINITIES, getal, maanden_tabel, tabellen
from rao_cli.model.cijfers.buiten import voor_buiten
from rao_cli.model.cijfers.overzicht import Cijfers, build_cijfers
from rao_cli.model.soorten.signaallijst import BIJZONDER
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from rao_cli.store.register_map import RegisterMap
from tests.model.cijfers.test_buiten import LATER
from tests.model.cijfers.test_overzicht import stand_van
from tests.model.cijfers.verzin import REGISTER, VANDAAG, verzin

if TYPE_CHECKING:
    from collections.abc import Callable

GOED: Final = Path(__file__).resolve().parents[3] / "voorbeelden" / "goed"
LASTIG: Final = "=cmd|'/c calc'!A1 <b onload=\"x\">& [x](y) |"


def voorbeeld() -> Cijfers:
    """Return the figures of the example register."""
    stand = RegisterMap(GOED).load().stand(date(2026, 6, 25))
    assert stand is not None
    compleet = {v.bestand: v.aanwezig == v.gevraagd for v in volledigheid(stand)}
    return build_cijfers(stand, compleet, "2026")


def groot(vandaag: date = VANDAAG) -> Cijfers:
    """Return the figures of a large year that never was."""
    stand = stand_van(verzin(5, 120), vandaag)
    compleet = {pad: nummer % 3 > 0 for nummer, pad in enumerate(stand.signaallijsten)}
    return build_cijfers(stand, compleet, "2026")


def groot_buiten() -> Cijfers:
    """Return the same once it is closed, as it may leave the region."""
    return voor_buiten(groot(LATER))


def lastig() -> Cijfers:
    """Return figures with a name that tries everything."""
    register = {**REGISTER, "lkos": {"duindorp": {"naam": LASTIG}}}
    register["regio"] = {"naam": LASTIG, "provincies": ["Drenthe"]}
    return build_cijfers(stand_van([register, *verzin(5)[1:]]), {}, "2026")


def test_markdown(golden: Callable[[str, str], None]) -> None:
    """The example register as a report in Markdown, with its plots beside it."""
    golden("cijfers.md", make_rapport(voorbeeld(), "md", {}, "cijfers"))


def test_html(golden: Callable[[str, str], None]) -> None:
    """The example register as one page, but for its style, which other pages share."""
    pagina = make_rapport(voorbeeld(), "html", {})
    zonder = re.sub(r"(?s)<style>.*</style>", "<style></style>", pagina)
    golden("cijfers.html", re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-", zonder))


def test_outside(golden: Callable[[str, str], None]) -> None:
    """A large year, as it may leave the region."""
    golden("cijfers-buiten.md", make_rapport(groot_buiten(), "md", {}))


def test_csv(golden: Callable[[str, str], None]) -> None:
    """The example register for a spreadsheet."""
    golden("cijfers.csv", make_csv(voorbeeld()))


def test_json(golden: Callable[[str, str], None]) -> None:
    """The example register for a machine."""
    tekst = json.dumps(als_gegevens(voorbeeld()), indent=2, ensure_ascii=False, default=str)
    golden("cijfers.json", tekst + "\n")


def test_a_region_without_anything() -> None:
    """An empty register gives a report without plots."""
    leeg = build_cijfers(stand_van([REGISTER], date(2026, 1, 5)), {})
    assert "<svg" not in make_rapport(leeg, "html", {})


def test_nothing_that_may_go_out() -> None:
    """A region without large groups says that there is nothing to show."""
    klein = voor_buiten(build_cijfers(stand_van([REGISTER], LATER), {}, "2026"))
    vormen: tuple[Literal["md"], Literal["html"]] = ("md", "html")
    for vorm in vormen:
        assert "Er is niets wat buiten de regio" in make_rapport(klein, vorm, {})


class _Pagina(HTMLParser):
    """Collects what a page refers to, and its elements."""

    def __init__(self) -> None:
        super().__init__()
        self.namen: list[str] = []
        self.verwijst: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.namen.append(tag)
        self.verwijst += [w or "" for n, w in attrs if n in {"src", "href", "xlink:href", "data"}]


@pytest.mark.parametrize("maak", [voorbeeld, groot, lastig])
def test_a_page_needs_nothing_from_outside(maak: Callable[[], Cijfers]) -> None:
    """No script, no link, no picture from elsewhere: a page that can be mailed."""
    pagina = _Pagina()
    pagina.feed(make_rapport(maak(), "html", {}))
    assert pagina.verwijst == ["#inhoud"]
    assert {"script", "link", "img", "iframe", "b"} & set(pagina.namen) == set()


def test_names_cannot_break_out() -> None:
    """A name that looks like HTML, Markdown or a formula shows as it is written."""
    html = make_rapport(lastig(), "html", {})
    assert "<b onload" not in html
    assert "&lt;b onload=&quot;x&quot;&gt;&amp;" in html
    assert "\\[x\\]" in make_rapport(lastig(), "md", {})


def test_no_cell_is_a_formula() -> None:
    """In the spreadsheet no cell begins with a sign that starts a formula."""
    cellen = [
        cel for rij in csv.reader(io.StringIO(make_csv(lastig())), delimiter=";") for cel in rij
    ]
    assert f"'{' '.join(LASTIG.split())}" in cellen
    assert [cel for cel in cellen if cel.startswith(("=", "+", "-", "@"))] == []


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "\r=", " =", "%", "|"])
def test_a_formula_becomes_text(begin: str) -> None:
    """Whatever a spreadsheet may run gets an apostrophe before it."""
    assert zonder_formule(f"{begin}1+1").startswith("'")


def test_an_ordinary_name_stays() -> None:
    """A name that is no formula does not change."""
    assert zonder_formule("LKO Ter Apel - Noord") == "LKO Ter Apel - Noord"


def test_every_row_of_the_csv_is_as_long_as_its_head() -> None:
    """One rectangle: groups first, then the months."""
    for cijfers in (groot(), groot_buiten(), lastig()):
        rijen = list(csv.reader(io.StringIO(make_csv(cijfers)), delimiter=";"))
        assert len({len(rij) for rij in rijen}) == 1
        assert len(rijen) == 2 + len(cijfers.rijen) + len(cijfers.maanden)


def test_every_word_of_a_table_is_explained() -> None:
    """What a heading means can be read below the tables; outcomes speak for themselves."""
    cijfers = groot()
    alle = (*tabellen(cijfers)[:3], maanden_tabel(cijfers))
    woorden = {kop for tabel in alle for kop in tabel.koppen} - {"LKO", "maand"}
    ook = {*BIJZONDER, "verschil", "werkt mee", "Zonder LKO"}
    assert woorden | ook == DEFINITIES.keys()


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [(None, "–"), (0, "0"), (15.5, "15,5"), (16.0, "16"), (2_000_000, "2000000")],
)
def test_numbers(waarde: float | None, tekst: str) -> None:
    """A number has a decimal comma, and no more digits than it needs."""
    assert getal(waarde) == tekst


def _alles(waarde: Any) -> list[Any]:
    if isinstance(waarde, dict):
        return [d for deel in waarde.values() for d in _alles(deel)]
    return [d for deel in waarde for d in _alles(deel)] if isinstance(waarde, list) else [waarde]


@pytest.mark.parametrize("seed", range(8))
def test_nothing_small_in_any_format(seed: int) -> None:
    """In no format for outside stands a number from 1 to 4."""
    cijfers = voor_buiten(build_cijfers(stand_van(verzin(seed), LATER), {}, "2026"))
    klein = {1, 2, 3, 4}
    assert klein.isdisjoint(w for w in _alles(als_gegevens(cijfers)) if not isinstance(w, bool))
    cellen = [
        cel for rij in csv.reader(io.StringIO(make_csv(cijfers)), delimiter=";") for cel in rij
    ]
    assert klein.isdisjoint(int(cel) for cel in cellen if cel.isdigit())
    html = make_rapport(cijfers, "html", {})
    assert re.findall(r"<t[dh][^>]*>[0-4]\b", html) == []
    for grafiek in build_grafieken(cijfers):
        assert re.findall(r"\b[1-4]\b", grafiek.uitleg) == []


def test_a_part_of_a_year_has_no_months_of_one() -> None:
    """One month has no course over months."""
    maart = build_cijfers(stand_van(verzin(5)), {}, "2026-03")
    assert maanden_tabel(maart).rijen == ()
    assert {g.naam for g in build_grafieken(maart)}.isdisjoint({"maanden", "open"})


def test_plots_of_one_report_have_names_of_their_own() -> None:
    """Ids and files cannot collide."""
    namen = [grafiek.naam for grafiek in build_grafieken(groot())]
    assert len(namen) == len(set(namen)) == 5


def test_an_own_template_of_the_region() -> None:
    """A region can make its own report."""
    eigen = {"cijfers.md.j2": "{{ regio }}: {{ tabellen | length }}"}
    assert make_rapport(groot(), "md", eigen) == "Noorderland: 7\n"


def test_the_total_is_the_same_in_every_format() -> None:
    """Table, CSV and data come from one row."""
    cijfers = groot()
    data = als_gegevens(cijfers)["totaal"]
    assert data["ingebracht"] == cijfers.totaal.ingebracht
    assert tabellen(cijfers)[0].rijen[-1][4] == str(cijfers.totaal.ingebracht)
    assert msgspec.to_builtins(cijfers.totaal)["uitkomsten"] == data["uitkomsten"]
