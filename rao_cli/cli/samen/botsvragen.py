"""Ask what stays where two people changed the same: one by one, with both texts."""

from datetime import date
from difflib import SequenceMatcher
from typing import Final

from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import Keuze as Antwoordkeuze
from rao_cli.cli.questions.stellen import meld_getypt
from rao_cli.cli.questions.vraag import KeuzeVraag, LangeTekst
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.samen.botsing import Botsing, EigenTekst, Kantkeuze
from rao_cli.workflow.samen.sync.ronde import Antwoordgever
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst

_ONS: Final = Antwoordkeuze("ons", "wat u had")
_HUN: Final = Antwoordkeuze("hun", "wat de ander heeft gedeeld")
_ANDERS: Final = Antwoordkeuze("anders", "u typt zelf wat er moet staan")
_WEG: Final = "(weggehaald)"
#: So many lines of a text are shown whole.
_LANG: Final = 12
_VERDER: Final = (
    "Er is nog niets veranderd en niets gedeeld. rao onthoudt wat u antwoordde. "
    "Ga verder met: rao sync"
)


def vraag_samen(ronde: Antwoordgever, uitkomst: SyncUitkomst, vandaag: date) -> None:
    """Ask all that a sync waits for; each answer is kept at once. Gestopt when the user stops."""
    try:
        for nummer, botsing in enumerate(uitkomst.botsingen, 1):
            teller = f" ({nummer} van {len(uitkomst.botsingen)})" if uitkomst.botsingen[1:] else ""
            kop = f"\nU en {uitkomst.ander} veranderden hetzelfde{teller}"
            uitvoer.toon_segmenten([("nadruk", kop)], fout=True)
            ronde.antwoord(botsing, _vraag(botsing, uitkomst.ander, vandaag))
        if not uitkomst.botsingen:
            _vraag_fouten(ronde, uitkomst)
    except vragen.Gestopt as gestopt:
        gestopt.verder = _VERDER
        raise


def _vraag(botsing: Botsing, ander: str, vandaag: date) -> Kantkeuze:
    uitvoer.meld(scherm.vouw(f"Het gaat over: {botsing.waar}", inspring="  "))
    meld_getypt("U had:", _toonbaar(botsing.ons, botsing.hun))
    meld_getypt(f"{ander[:1].upper()}{ander[1:]} deelde:", _toonbaar(botsing.hun, botsing.ons))
    keuzes = [_ONS, _HUN, *([_ANDERS] if botsing.vrij else [])]
    vraag = KeuzeVraag(naam="keuze", tekst="Wat moet er blijven staan?", keuzes=keuzes)
    keuze = vragen.vul_aan([vraag], {}, ja=False, vandaag=vandaag)["keuze"]
    if keuze == _ANDERS.waarde:
        tekst = LangeTekst(naam="tekst", tekst="Wat moet er staan?")
        return EigenTekst(vragen.vul_aan([tekst], {}, ja=False, vandaag=vandaag)["tekst"])
    return "ons" if keuze == _ONS.waarde else "hun"


def _toonbaar(tekst: str | None, naast: str | None) -> str:
    """Return what to show of one side: of a long text only what the other has not so."""
    if tekst is None:
        return _WEG
    eigen, andere = tekst.splitlines(), (naast or "").splitlines()
    if len(eigen) <= _LANG or not andere:
        return tekst
    deel = list[str]()
    for soort, van, tot, *_ in SequenceMatcher(None, eigen, andere, autojunk=False).get_opcodes():
        deel += ["(…)"] if soort == "equal" else eigen[van:tot]
    return "\n".join(deel)


def _vraag_fouten(ronde: Antwoordgever, uitkomst: SyncUitkomst) -> None:
    """Ask whether to share what is wrong together; it can be mended afterwards, by anybody."""
    kop = "\nZoals u het wilt delen, klopt het register niet"
    uitvoer.toon_segmenten([("nadruk", kop)], fout=True)
    for melding in uitkomst.fouten:
        uitvoer.meld(scherm.vouw(f"- {melding.bestand}: {melding.tekst}", inspring="  "))
    uitleg = "Delen mag. Iedereen ziet dit dan met rao valideer, en kan het nog verbeteren."
    uitvoer.meld(scherm.vouw(uitleg, inspring="  "))
    if not vragen.bevestig("Toch samenvoegen en delen?", ja=False):
        raise vragen.Gestopt({})
    ronde.sta_toe(uitkomst.fouten)
