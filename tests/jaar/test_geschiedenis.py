"""The history of the year: one commit per command, and a repository that is sound."""

import re
from typing import Final

from rao_cli.model.register.spoor import zonder_tekst
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.store.register_map import RegisterMap
from tests.jaar.spel import Spel
from tests.jaar.tabel import EIND, OVERLEG


def test_every_command_is_one_commit(jaar: Spel) -> None:
    """As many commits as commands that change something."""
    assert len(jaar.op(EIND).log()) == len(jaar.opdrachten)


def test_every_commit_says_which_command_it_was(jaar: Spel) -> None:
    """The trailer names the command, in the order in which they were typed."""
    vorm = "--format=%(trailers:key=Rao-Handeling,valueonly,separator=%x2C)"
    gezegd = jaar.op(EIND).git("log", "--reverse", vorm).splitlines()
    assert gezegd == [naam(opdracht) for opdracht in jaar.opdrachten]


def naam(opdracht: tuple[str, ...]) -> str:
    """Return the name of a command as a trailer has it: `agenda-stel-vast`."""
    if opdracht[0] in {"init", "bewaar", "erratum"}:
        return opdracht[0]
    return "opschalen" if opdracht[1] == "schaal-op" else "-".join(opdracht[:2])


def test_git_finds_nothing_wrong(jaar: Spel) -> None:
    """No broken or dangling objects, and the work tree is as committed."""
    s = jaar.op(EIND)
    assert s.git("fsck", "--full", "--strict", "--no-dangling") == ""
    assert s.git("status", "--porcelain") == ""


def test_the_log_reads_as_a_story(jaar: Spel) -> None:
    """What happened to a meeting stands there in order, in the words of the consultation."""
    dag = OVERLEG["aug"].isoformat()
    regels = [regel for regel in jaar.op(EIND).log() if dag in regel]
    # The first commit about it plans the whole year and names no day.
    verwacht = [
        f"Agenda van {dag}",
        f"Agenda van {dag} vastgesteld",
        f"Overleg van {dag} gehouden",
        f"Besluit B-{dag}-01 over .*: ter-kennisname",
        f"Besluit B-{dag}-02 over .*: afgehandeld",
        f"Besluitenlijst van {dag}",
        f"Besluitenlijst van {dag} vastgesteld",
        f"Terugkoppeling over {dag}: TK-ter-apel-{dag}",
        f"Terugkoppeling TK-ter-apel-{dag} verzonden; .*",
        f"Terugkoppeling TK-ter-apel-{dag} bevestigd",
    ]
    assert len(regels) == len(verwacht), regels
    for regel, patroon in zip(regels, verwacht, strict=True):
        assert re.fullmatch(patroon, regel)


#: Every word that rao itself puts in a subject. A new act adds its own words here; what somebody
#: typed never belongs in it, for the history is seen by everybody and forgets nothing.
_WOORDEN: Final = """
    aan Actie Acties afgehandeld afgerond agenda Agenda alle anders Andere Antwoord Antwoorden Asiel
    besluit Besluit Besluitenlijst bestand bestanden bevestigd bij bijgewerkt de Deelberaad door
    doorgegeven Een een eigen en Erratum gedeeld gehouden genodigd gepland gereed geweigerd gezet
    hand herkent het in ingediend ingericht ingetrokken is kent lid lijst LKO locatie Locatie met
    Met naar niet Nieuw Nieuwe nu onderwerp Ongedaan ontvangen onze op opnieuw over Overdracht
    overleg Overleg overleggen per punt Punt punten Punten RAO Register regio regio's secretaris
    signaallijst Signaallijst Spiekbrief Stand Standpunt Stuk Stukken tekst Terugkoppeling
    teruggekoppeld Terugkoppelingen tijd Tijd trend Trend trends uitgelegd van vanaf vastgesteld
    verbeterd verplaatst verwijderd vervalt vervallen verzonden voor voorzitter zaak Zaak
    aanhouden opschalen terug-naar-lko ter-kennisname in-behandeling open
    Kader Knelpunt Mededeling Thema Voortgang aangevuld
"""
VASTE_WOORDEN: Final = frozenset(_WOORDEN.split())


def _vreemd(regel: str, sleutels: set[str], velden: set[str]) -> list[str]:
    """Return the words of a subject that are no fixed word and no name without text."""
    woorden = (woord.strip("()") for woord in re.split(r"[ ,:;]+", regel))
    bekend = VASTE_WOORDEN | velden
    return [
        woord
        for woord in woorden
        if woord and woord not in bekend and not woord.isdigit()
        if not zonder_tekst(woord, sleutels)
    ]


def test_no_free_text_in_the_history(jaar: Spel) -> None:
    """After a year of all acts each subject and trailer holds only fixed words and names."""
    s = jaar.op(EIND)
    register = RegisterMap(jaar.map).load().register
    assert register is not None
    sleutels = {*register.organisaties, *register.lkos}
    namen = (*Zaak.__struct_fields__, *Onderwerp.__struct_fields__)
    velden = {woord for naam in namen for woord in veldwoord(naam).split()}
    assert {regel: v for regel in s.log() if (v := _vreemd(regel, sleutels, velden))} == {}
    vorm = "--format=%(trailers:key=Rao-Betreft,valueonly)"
    betreft = {naam for naam in s.git("log", vorm).splitlines() if naam}
    assert [naam for naam in betreft if not zonder_tekst(naam, sleutels)] == []
