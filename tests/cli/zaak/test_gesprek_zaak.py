"""A whole zaak by questions: few of them, in the order in which a person thinks."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.afbreken import map_van
from tests.cli.questions.test_gesprek import gesprek

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.secretaris import Stadia

NIEUW: Final = ("nieuw", "zaak", LIJST)
VUL_AAN: Final = ("zaak", "vul-aan", ZAAK)
VOL: Final = """\
Gezin verblijft lang in de opvang na afwijzing
COA; gezin
Het gezin woont sinds 2023 op de locatie.

Mag het gezin in de opvang blijven?

COA, DT&V; besproken in het LKO van 2 maart
ja; met de IND op 12 februari, er waren geen nieuwe feiten
deels; regievoerder; 11 februari
Vertrekgesprekken; DT&V; 11 februari

Presentatie bij de ambassade; DT&V; 1 april

geen; alle aanvragen zijn afgewezen

vertrek; 1 juni; reisdocument is toegezegd
Het recht op opvang stopt; het gezin krijgt een woning
laag; de gemeenteraad stelde geen vragen
hoog; de school zoekt aandacht
De opvang kan doorgaan tot het vertrek, als daar zicht op is.

Houdt de plek vrij tot 1 juni

Vertrek met herintegratiesteun
Verhuizen naar een andere locatie

+ Duurzaam
- Vergt zes weken

ja; past binnen de regeling
Snel maar duur

onzeker; hangt af van de gemeente
COA, DT&V
1; alleen deze is houdbaar
"""
#: At each prompt only its first word; what is left out is asked after.
MINST: Final = """\
Gezin
coa
gezin
Feiten

Mag het?

coa, dt&v
Besproken

ja
ind

Niets

deels
regie
11 februari
Gesprekken


Presentatie

dt&v
1 april
geen
Alles is geprobeerd

vertrek
1 juni
Toegezegd

De opvang stopt
Een woning

laag
Rustig

laag
Rustig

De opvang kan doorgaan tot het vertrek, als daar zicht op is.

Houdt plek vrij

Vertrek
Verhuizen

+ Snel

Duur

ja
De regeling

+ Snel

Duur

ja
De regeling

dt&v
1
Dit kan

"""


def vragen(scherm: str) -> list[str]:
    """Return the questions that were asked: one prompt for one part each."""
    return re.findall(r"^\(deel [0-9] van 7\) .+", scherm, re.MULTILINE)


@pytest.fixture(scope="module")
def gespeeld(
    stadia: Stadia, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Secretaris, int, str]:
    """Type one whole zaak; returns the register, the exit code and the screen."""
    map_: Path = tmp_path_factory.mktemp("gesprek") / "register"
    with pytest.MonkeyPatch.context() as omgeving:
        from tests.cli.secretaris import vaste_omgeving

        vaste_omgeving(omgeving)
        s = stadia.kopie("nieuw", map_)
        s.doet("nieuw", "signaallijst", "--lko", "ter-apel")
        return (s, *gesprek(s, NIEUW, VOL.splitlines()))


def test_a_whole_zaak_takes_few_questions(gespeeld: tuple[Secretaris, int, str]) -> None:
    """With two options, in one run, and all that others need not say is there."""
    _, code, scherm = gespeeld
    assert (code, len(vragen(scherm))) == (0, 23)
    assert "Nu 11 van 12 onderdelen aanwezig.\n" in scherm
    assert "Nog geen standpunt van: DT&V, IND en AVIM.\n" in scherm


def test_everything_is_where_it_belongs(gespeeld: tuple[Secretaris, int, str]) -> None:
    """Words, days and texts of one line each come at their own place."""
    s, _, _ = gespeeld
    tekst = s.lees(LIJSTPAD)
    for stuk in (
        "    feiten: Het gezin woont sinds 2023 op de locatie.\n",
        "      werkwijze: besproken in het LKO van 2 maart\n      organisaties: [DT&V, COA]\n",
        "      vastgesteld_door: regievoerder\n      gesprek_op: 2026-02-11\n",
        "{stap: Presentatie bij de ambassade, organisatie: DT&V, datum: 2026-04-01}\n",
        "      geen_toelating: alle aanvragen zijn afgewezen\n",
        "      tot: 2026-06-01\n      toelichting: reisdocument is toegezegd\n",
        "      bij_afwijzing: Het recht op opvang stopt\n",
        "        inzet: Houdt de plek vrij tot 1 juni\n        datum: 2026-03-05\n",
        "        voordelen: [Snel]\n        nadelen: [duur]\n",
        "      voorkeur: 1\n      motivering: alleen deze is houdbaar\n",
    ):
        assert stuk in tekst


def test_it_is_two_commits_and_no_draft(gespeeld: tuple[Secretaris, int, str]) -> None:
    """The zaak, and what it is about; nothing waits any more."""
    s, _, _ = gespeeld
    assert len(s.log()) == 4
    assert list(map_van(s).iterdir()) == []


def test_who_types_the_least_is_asked_what_is_missing(leeg: Secretaris) -> None:
    """Only what was left out is asked after, and it becomes the same zaak."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    code, scherm = gesprek(leeg, NIEUW, MINST.splitlines())
    assert (code, len(vragen(scherm))) == (0, 43)
    assert "Nu 11 van 12 onderdelen aanwezig.\n" in scherm


def test_the_counter_is_of_parts(lijst: Secretaris) -> None:
    """It is the same after `terug`, after skipping, and when going on later."""
    eerst = ["", "", "terug", "terug", "stop"]
    _, scherm = gesprek(lijst, VUL_AAN, eerst)
    gezien = [vraag.partition(") ")[0] for vraag in vragen(scherm)]
    assert gezien == ["(deel 1 van 7"] * 2 + ["(deel 2 van 7"] + ["(deel 1 van 7"] * 2
    lijst.doet(*VUL_AAN, "--zet", "feiten=Iets", "--zet", "kenmerken=overlast")
    _, scherm = gesprek(lijst, VUL_AAN, ["stop"])
    assert vragen(scherm)[0].startswith("(deel 2 van 7) Welke organisaties")


def test_a_story_is_no_onderwerp(leeg: Secretaris) -> None:
    """It is refused with its length, and waits at the facts to be kept with Enter."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    verhaal = ("Het gezin woont er lang en wil blijven. " * 14).strip()
    code, scherm = gesprek(leeg, NIEUW, [verhaal, "Gezin", "COA; gezin", "", "", "stop"])
    gezien = " ".join(scherm.split())
    assert (code, f"Dit zijn {len(verhaal)} tekens; een onderwerp is één zin" in gezien) == (
        0,
        True,
    )
    assert "onderwerp: Gezin\n" in leeg.lees(LIJSTPAD)
    assert verhaal in " ".join(leeg.lees(LIJSTPAD).split())


def test_an_explanation_is_of_this_question(lijst: Secretaris) -> None:
    """`?` says why, what each part can be, and shows an example."""
    zet = [w for veld in ("feiten=A", "kenmerken=overlast") for w in ("--zet", veld)]
    lijst.doet(*VUL_AAN, *zet)
    _, scherm = gesprek(lijst, VUL_AAN, ["", "", "?", "stop"])
    uitleg = scherm.rpartition("Zo: ja, deels of nee;")[0].rpartition("Werkt betrokkene")[2]
    assert "Dat moet uit een gesprek blijken" in uitleg
    assert "- Wie stelde dat vast? regievoerder of casemanager" in scherm


def test_a_draft_of_before_goes_on(lijst: Secretaris) -> None:
    """What an older rao asked one by one, is taken over; what it cannot use, is shown."""
    from rao_cli.store.concept.bestanden import schrijf

    map_van(lijst).mkdir(parents=True)
    antwoorden = {
        **dict.fromkeys(["constatering.werkwijze", "kenmerken", "gevolgen.bij_afwijzing"]),
        "feiten": "Iets",
        "termijn.soort": "vertrek",
        "vertrekstrategie.gezet[0].stap": "Gesprekken",
        "vertrekstrategie.gezet[0].organisatie": "DT&V",
        "vertrekstrategie.gezet[0].datum": "2026-02-11",
        "oplossingsrichtingen[0].omschrijving": "Verhuizen",
        "oplossingsrichtingen[0].voordelen": "Snel\nGoed",
        "onbekend": "Een oude tekst",
    }
    schrijf(
        map_van(lijst),
        f"zaak-vul-aan-{ZAAK}",
        {"opdracht": list(VUL_AAN), "sinds": "2026-03-05", "antwoorden": antwoorden},
    )
    code, scherm = gesprek(lijst, VUL_AAN, ["stop"])
    assert (code, "- Een oude tekst" in scherm) == (0, True)
    tekst = lijst.lees(LIJSTPAD)
    assert "{stap: Gesprekken, organisatie: DT&V, datum: 2026-02-11}" in tekst
    assert "{omschrijving: Verhuizen, voordelen: [Snel, Goed]}" in tekst
    assert "termijn:\n      soort: vertrek\n" in tekst


def test_geen_asks_before_a_story_goes(leeg: Secretaris) -> None:
    """A text that rao promised to keep goes only when that is said."""
    leeg.doet("nieuw", "signaallijst", "--lko", "ter-apel")
    verhaal = ("Het gezin woont er lang en wil blijven. " * 8).strip()
    antwoorden = [verhaal, "Gezin in de opvang", "coa; gezin", "geen", "n", "", "stop"]
    _, scherm = gesprek(leeg, ("nieuw", "zaak", LIJST), antwoorden)
    assert "Hier wacht nog de tekst die u eerder typte.\n" in scherm
    assert verhaal[:40] in leeg.lees(LIJSTPAD)
