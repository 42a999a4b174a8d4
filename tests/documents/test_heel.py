"""A long text of paragraphs and a list survives whole in every paper for others (S8, S11, S16)."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import pytest
from markdown_it import MarkdownIt
from msgspec import structs

from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.overdracht.overdracht import Taakregel, Wissel, make_overdracht
from rao_cli.documents.tafel.agendapunten import make_agendapunten
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.signaallijst import Antwoord
from tests.documents.test_opschaling import lijst_van
from tests.documents.test_terugkoppeling import antwoord
from tests.documents.wereld import APRIL, MAART, anders, overleg_van, stand_van, vol

if TYPE_CHECKING:
    from rao_cli.model.stand import Stand

MD: Final = MarkdownIt("commonmark").enable("table")
ZAAK, LKO, KNELPUNT = "Z-4H2KDA", "duindorp", "knelpunt-tolken"
#: Prose fields are known by a name; each gets a text of its own, so that each is found back.
VELDEN: Final = (
    *("besluit", "motivering", "verslag", "actie", "eerdere actie", "toelichting overleg"),
    *("reden", "gemeente", "geen besluit", "vraag", "werkwijze", "intern", "contact", "termijn"),
    *("vertrek", "afwijzing", "inwilliging", "standpunt", "inzet", "politiek", "publicitair"),
    *("gezet", "gepland", "toelating", "richting", "voordeel", "nadeel", "juridisch", "advies"),
    *("onderwerp", "geprobeerd", "antwoord", "toelichting brief"),
)


def lang(veld: str) -> str:
    """Return 1,200 characters: three paragraphs and a list of four."""
    alinea = " ".join(f"Dit is zin {nr} over {veld}." for nr in range(12))
    punten = "\n".join(f"- punt {nr} van {veld}" for nr in range(1, 5))
    delen = [f"Begin {veld}: {alinea}", f"Midden {veld}: {alinea}", f"Einde {veld}: {alinea}"]
    return "\n\n".join([*delen[:2], punten, delen[2]])


def met(ding: Any, **velden: str) -> Any:
    """Return a part with long texts in these fields."""
    return structs.replace(ding, **{veld: lang(naam) for veld, naam in velden.items()})


def lange_zaak(zaak: Any) -> Any:
    """Return a zaak with a long text in every part."""
    risicos, strategie = zaak.risicos, zaak.vertrekstrategie
    richting, *rest = zaak.oplossingsrichtingen
    intern = met(zaak.intern_geschakeld, toelichting="intern")
    return structs.replace(
        met(zaak, vraag="vraag"),
        constatering=met(zaak.constatering, werkwijze="werkwijze"),
        intern_geschakeld=anders(intern, contacten=[met(intern.contacten[0], uitkomst="contact")]),
        termijn=met(zaak.termijn, toelichting="termijn"),
        werkt_aan_vertrek=met(zaak.werkt_aan_vertrek, toelichting="vertrek"),
        gevolgen=met(zaak.gevolgen, bij_afwijzing="afwijzing", bij_inwilliging="inwilliging"),
        standpunten=zaak.standpunten
        | {"IND": met(zaak.standpunten["IND"], standpunt="standpunt", inzet="inzet")},
        risicos=anders(
            risicos,
            politiek=met(risicos.politiek, toelichting="politiek"),
            publicitair=met(risicos.publicitair, toelichting="publicitair"),
        ),
        vertrekstrategie=anders(
            strategie,
            gezet=[met(strategie.gezet[0], stap="gezet")],
            gepland=[met(strategie.gepland[0], stap="gepland")],
            toelating=[lang("toelating")],
        ),
        oplossingsrichtingen=[
            anders(
                met(richting, omschrijving="richting"),
                voordelen=[lang("voordeel")],
                nadelen=[lang("nadeel")],
                juridisch=met(richting.juridisch, toelichting="juridisch"),
            ),
            *rest,
        ],
        advies=met(zaak.advies, motivering="advies"),
    )


def lang_overleg(overleg: Any) -> Any:
    """Return the meeting of March with long words everywhere."""
    besluit = met(overleg.besluiten["B-2026-03-12-01"], besluit="besluit", motivering="motivering")
    punten = [met(p, verslag="verslag") if p.id == ZAAK else p for p in overleg.agendapunten]
    return anders(
        met(overleg, toelichting="toelichting overleg"),
        besluiten={**overleg.besluiten, "B-2026-03-12-01": besluit},
        agendapunten=punten,
        zonder_besluit={"lko-dag": lang("geen besluit")},
        afwezig={**overleg.afwezig, "AVIM": met(overleg.afwezig["AVIM"], reden="reden")},
        gemeenten={k: met(g, toelichting="gemeente") for k, g in overleg.gemeenten.items()},
    )


@cache
def wereld() -> Stand:
    """Return the full region with long texts, and a list to the Deelberaad with an answer."""
    stand = vol()
    acties = {"A-2026-03-12-01": "actie", "A-2026-02-12-01": "eerdere actie"}
    dingen = []
    for _, ding in stand.dingen:
        nieuw: Any = ding
        if nieuw is overleg_van(stand, MAART):
            nieuw = lang_overleg(nieuw)
        elif getattr(nieuw, "kenmerk", "") in acties:
            nieuw = met(nieuw, omschrijving=acties[nieuw.kenmerk])
            nieuw = anders(nieuw, status="open", gereed_op=None)
        elif getattr(nieuw, "kenmerk", "") == KNELPUNT:
            nieuw = met(nieuw, omschrijving="onderwerp", geprobeerd="geprobeerd")
            nieuw = anders(nieuw, voor_agenda=["deelberaad"], lkos=[LKO])
        elif nieuw.soort == "signaallijst" and ZAAK in nieuw.zaken:
            nieuw = anders(nieuw, zaken={**nieuw.zaken, ZAAK: lange_zaak(nieuw.zaken[ZAAK])})
        dingen.append(nieuw)
    return stand_van(stand.register, *dingen)


def lijst(stand: Stand) -> Any:
    """Return a list to the Deelberaad with the zaak, answered."""
    op = date(2026, 4, 6)
    van = lijst_van(stand, ZAAK, toelichting=lang("toelichting brief"))
    gegeven = Antwoord(datum=op, besluit=lang("antwoord"))
    return anders(van, status="afgehandeld", antwoord=gegeven)


def besluitenlijst() -> str:
    """The list of March."""
    return make_besluitenlijst(wereld(), overleg_van(wereld(), MAART)).tekst


def terugkoppeling() -> str:
    """The letter of March."""
    brief = anders(antwoord(wereld(), LKO), toelichting=lang("toelichting brief"))
    return make_terugkoppeling(wereld(), brief).tekst


def opschaling() -> str:
    """What the Deelberaad reads about the zaak."""
    stand, van = wereld(), lijst(wereld())
    nieuw = stand_van(stand.register, *(ding for _, ding in stand.dingen), van)
    return make_opschaling(nieuw, nieuw.signaallijsten[plaats_van(van)]).tekst


def agendapunten() -> str:
    """What the Deelberaad gets on its agenda."""
    return make_agendapunten(wereld(), "deelberaad").tekst


def overdracht() -> str:
    """What the next secretary reads."""
    return make_overdracht(wereld(), Wissel("secretaris", "DT&V", "IND", APRIL), TAKEN).tekst


TAKEN: Final = (Taakregel(APRIL, "COA", lang("taak"), "rao status"),)
_ZAAK: Final = VELDEN[VELDEN.index("vraag") : VELDEN.index("advies") + 1]
PAPIEREN: Final = {
    besluitenlijst: (
        *("besluit", "motivering", "verslag", "actie", "eerdere actie", "toelichting overleg"),
        *("reden", "gemeente", "geen besluit"),
    ),
    terugkoppeling: (
        *("besluit", "motivering", "verslag", "actie", "eerdere actie", "vraag", "onderwerp"),
        *("geprobeerd", "toelichting brief"),
    ),
    opschaling: (*_ZAAK, "besluit", "motivering", "antwoord", "toelichting brief"),
    agendapunten: ("onderwerp", "geprobeerd"),
    overdracht: ("actie", "eerdere actie", "taak"),
}


@cache
def blad(maak: Any) -> str:
    """Return a paper as HTML."""
    return str(MD.render(maak()))


@pytest.mark.parametrize(
    ("maak", "veld"), [(maak, veld) for maak, velden in PAPIEREN.items() for veld in velden]
)
def test_a_long_text_is_whole(maak: Any, veld: str) -> None:
    """Its three paragraphs and its four items are there, each as what it was typed."""
    html = blad(maak)
    for begin in ("Begin", "Midden", "Einde"):
        assert re.search(rf"<p>[^\n]*{begin} {veld}: Dit is [^\n]*zin 11 over {veld}\.</p>", html)
    punten = "\\s*".join(rf"<li>(<p>)?punt {nr} van {veld}(</p>)?\s*</li>" for nr in range(1, 5))
    assert re.search(rf"<ul>\s*{punten}\s*</ul>", html)


@pytest.mark.parametrize("maak", PAPIEREN)
def test_no_prose_in_a_table(maak: Any) -> None:
    """A cell holds short values only, and nothing is cut."""
    html = blad(maak)
    assert [cel for cel in re.findall(r"<td[^>]*>(.*?)</td>", html) if "Dit is" in cel] == []
    assert "…" not in html


@pytest.mark.parametrize("maak", PAPIEREN)
def test_headings_in_order_and_no_source_in_sight(maak: Any) -> None:
    """No heading skips a level or is bold text by itself, and files stand in a comment at most."""
    html = blad(maak)
    niveaus = [int(niveau) for niveau in re.findall(r"<h([1-6])>", html)]
    assert all(na <= voor + 1 for voor, na in pairwise(niveaus))
    assert niveaus.count(1) == 1
    zichtbaar = re.sub(r"&lt;!--.*?--&gt;|<!--.*?-->", "", html, flags=re.DOTALL)
    for woord in (".yaml", "Gemaakt met rao", "Wijzig die", "Vast punt"):
        assert woord not in zichtbaar
