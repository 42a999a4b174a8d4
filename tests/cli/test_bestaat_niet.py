"""What is not in the register gives one exit code, 3, in every command that takes a name of it."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht.groep import laad
from tests.corpus.proefregister import (
    GEPLAND,
    LIJST,
    LIJST_2,
    ZAAK,
    ZAAK_2,
    Proefregister,
    bouw,
    schone_omgeving,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

DAG = GEPLAND[-15:-5]
#: One line for each argument, and for each option that names something of a register.
REGELS = f"""
nieuw signaallijst --lko nergens
nieuw zaak SL-emmen-2026-01-01 --onderwerp Iets --aanbrenger COA --groep gezin
nieuw zaak {LIJST_2} --onderwerp Iets --aanbrenger XYZ --groep gezin
nieuw zaak {LIJST_2} --onderwerp Iets --aanbrenger 99 --groep gezin
zaak vul-aan Z-ZZZZZZ --zet vraag=Iets
zaak wijzig Z-ZZZZZZ --zet vraag=Iets
standpunt Z-ZZZZZZ COA --standpunt Iets
standpunt knelpunt-bestaat-niet COA --standpunt Iets
standpunt {ZAAK_2} XYZ --standpunt Iets
aanleveren SL-emmen-2026-01-01
aanleveren 2026-01-02
aanleveren --organisatie XYZ
signaallijst dien-in SL-emmen-2026-01-01
signaallijst ontvang SL-emmen-2026-01-01
signaallijst trek-in SL-emmen-2026-01-01 --reden Iets
signaallijst zet SL-emmen-2026-01-01 --grond trend
formulier maak SL-emmen-2026-01-01
formulier maak Z-ZZZZZZ
formulier maak --lko nergens
zoek gezin --lko nergens
formulier maak Z-ZZZZZZ --voor IND
zaak blad Z-ZZZZZZ
zaak weiger Z-ZZZZZZ --reden Iets
zaak sluit Z-ZZZZZZ --afloop anders --op {DAG}
zaak verhuis Z-ZZZZZZ --naar emmen --op {DAG}
zaak verhuis {ZAAK} --naar nergens --op {DAG}
zaak splits Z-ZZZZZZ --onderwerp Iets --groep gezin
zaak voeg-samen {ZAAK} Z-ZZZZZZ --onderwerp Iets --groep gezin
zaak trek-in Z-ZZZZZZ --reden Iets
zaak verwijder Z-ZZZZZZ --ja
overleg zet 2026-01-02 --locatie Iets
overleg verplaats 2026-01-02 --naar 2026-09-10 --reden Iets
overleg vervalt 2026-01-02 --reden Iets
agenda genereer 2026-01-02
agenda genereer {DAG} --voor XYZ
agenda nodig Z-ZZZZZZ IND --overleg {DAG}
agenda nodig {ZAAK} IND --overleg 2026-01-02
agenda zet Z-ZZZZZZ {DAG} --minuten 5
agenda zet {ZAAK} 2026-01-02 --minuten 5
agenda voeg-toe 2026-01-02 --onderwerp Iets --indiener COA
agenda voeg-toe {DAG} --onderwerp Iets --indiener XYZ
agenda haal-af Z-ZZZZZZ {DAG} --reden Iets
agenda haal-af {ZAAK} 2026-01-02 --reden Iets
agenda stel-vast 2026-01-02
overleg houd 2026-01-02 --aanwezig COA
overleg houd {DAG} --aanwezig XYZ
overleg houd {DAG} --aanwezig COA --gast XYZ
overleg gast 2026-01-02 COA
overleg gast {DAG} XYZ
overleg gast {DAG} XYZ --niet
overleg gast {DAG} COA --punt 99
overleg gemeente 2026-01-02 emmen --werkt-mee ja
overleg gemeente {DAG} nergens --werkt-mee ja
overleg notuleer 2026-01-02 --punt 1 --verslag Iets
overleg notuleer 2026-03-12 --punt 99 --verslag Iets
nieuw besluit --overleg 2026-01-02 --punt 1 --uitkomst afgehandeld --besluit Iets
nieuw besluit --overleg 2026-03-12 --punt 99 --uitkomst afgehandeld --besluit Iets
besluit zet B-2026-01-02-01 --besluit Iets
besluitenlijst genereer 2026-01-02
besluitenlijst stel-vast 2026-01-02
besluitenlijst stel-vast 2026-03-12 --zonder-besluit 99=reden
erratum 2026-01-02 B-2026-03-12-01 --tekst Iets
erratum 2026-03-12 B-2026-01-02-01 --tekst Iets
terugkoppeling genereer 2026-01-02
terugkoppeling genereer 2026-03-12 --lko nergens
terugkoppeling verzonden TK-emmen-2026-01-02
terugkoppeling bevestigd TK-emmen-2026-01-02
nieuw actie --besluit B-2026-01-02-01 --organisatie COA --uiterlijk 2026-09-01 --omschrijving Iets
actie zet A-2026-01-02-01 --omschrijving Iets
actie gereed A-2026-01-02-01 --toelichting Iets
actie verval A-2026-01-02-01 --toelichting Iets
nieuw onderwerp --type knelpunt --titel Iets --omschrijving Iets --indiener XYZ
nieuw onderwerp --type knelpunt --titel Iets --omschrijving Iets --indiener COA --lko nergens
nieuw onderwerp --type knelpunt --titel Iets --omschrijving Iets --indiener COA --zaak Z-ZZZZZZ
onderwerp zet trend-bestaat-niet --titel Iets
trend deel trend-bestaat-niet --regio Noord
trend antwoord friesland trend-bestaat-niet --herkend ja
trend agendeer friesland trend-bestaat-niet
acties --lko nergens
onderwerp zet trend-bestaat-niet --voor-agenda tafel:nergens
kader informeer kader-bestaat-niet --lko emmen
agendapunten genereer --voor nergens
agendapunten verzonden trend-bestaat-niet --voor deelberaad
agendapunten verzonden --voor nergens
agendapunten antwoord trend-bestaat-niet --voor deelberaad --tekst Iets
zaak schaal-op Z-ZZZZZZ --grond politiek --vraag Iets
zaak schaal-op {ZAAK} --grond politiek --vraag Iets --overleg 2026-01-02
onderwerp schaal-op trend-bestaat-niet --vraag Iets
opschaling genereer SL-emmen-2026-01-01
opschaling antwoord SL-emmen-2026-01-01 --besluit Iets
rol draag-over secretaris XYZ
status --voor XYZ
acties --organisatie XYZ
toon Z-ZZZZZZ
toon 2026-01-02
toon onzin
lijst zaken --lko nergens
historie Z-ZZZZZZ
historie 2026-01-02
historie --organisatie nergens
verschil bestaat-niet
verschil HEAD --kenmerk Z-ZZZZZZ
verschil HEAD --organisatie XYZ
herstel Z-ZZZZZZ --ja
wis Z-ZZZZZZ --grond verzoek --door secretaris --door fg --ja
wis W-2026-01-01-0000
papieren 2026-01-02
valideer --sinds nergens
concept gooi-weg nergens
nieuw lko emmen-zuid "LKO Emmen-Zuid" --deelnemers XYZ
nieuw lid "R. Voorbeeld" --organisatie XYZ --functie regiomanager
lid stopt "N. Niemand" --op 2026-09-01
lko hernoem nergens "LKO Iets" --op 2026-09-01
lko volg-op nergens iets "LKO Iets" --op 2026-09-01
lko voeg-samen ter-apel nergens iets "LKO Iets" --op 2026-09-01
lko sluit nergens --op 2026-09-01
adres zet nergens postbus@voorbeeld.nl
adres weg nergens
organisatie hernoem XYZ Iets --op 2026-09-01
organisatie volg-op XYZ ABC Iets --op 2026-09-01
organisatie voeg-samen IND XYZ ABC Iets --op 2026-09-01
organisatie sluit XYZ --op 2026-09-01
vernietiging agendeer 2026-01-02
vernietiging verklaar W-2026-01-02-0000
"""
#: Arguments that name something else: a folder, a file, a word or a list of rao itself, free text.
ANDERS = {"MAP", "PAD", "BESTAND", "CODE", "SOORT", "TEKST…", "ROL", "str", "DAG", "WOORD"}
#: A key or name that is new, and a place or value of rao.yaml.
ANDERS |= {"SLEUTEL", "NAAM", "NIEUW", "WAARDE", "SJABLOON"}


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proefregister]:
    """One register: nothing is ever written to it."""
    map_ = tmp_path_factory.mktemp("bestaat-niet") / "register"
    with pytest.MonkeyPatch.context() as patch:
        schone_omgeving(patch.setenv, patch.delenv)
        yield Proefregister(bouw(map_), map_)


@pytest.mark.traag
@pytest.mark.parametrize("regel", REGELS.strip().splitlines())
def test_what_is_not_there_is_never_wrong_usage(register: Proefregister, regel: str) -> None:
    """No such zaak, day, organisation or LKO: rao cannot go on, and nothing changes."""
    register.weigert(3, *shlex.split(regel))


@pytest.mark.parametrize("regel", [f"lijst acties --lko emmen {LIJST}", "regel ZZZ99"])
def test_a_word_that_rao_does_not_have_is_wrong_usage(register: Proefregister, regel: str) -> None:
    """The rules and words of rao are the same everywhere: naming another is wrong usage."""
    register.weigert(2, *shlex.split(regel))


def test_every_command_that_takes_a_name_is_played() -> None:
    """A new command with a name of the register gets a line above."""
    gespeeld = REGELS.splitlines()
    nodig = {
        opdracht.pad
        for opdracht in inhoud.OPDRACHTEN
        if opdracht.pad != "help"  # it names no thing of a register
        for param in laad(opdracht).params
        if param.param_type_name == "argument"
        and (param.metavar or param.type.name) not in ANDERS
        and "gooi-weg" not in (param.metavar or "")
    }
    assert [pad for pad in nodig if not any(r.startswith(f"{pad} ") for r in gespeeld)] == []
