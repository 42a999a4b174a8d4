"""Ask what stays where two people changed the same: one by one, with both texts."""

from datetime import date
from difflib import SequenceMatcher
from typing import Final

from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import Keuze as Antwoordkeuze
from rao_cli.cli.questions.stellen import meld_getypt
from rao_cli.cli.questions.vraag import KeuzeVraag, LangeTekst, Vraag
from rao_cli.cli.samen.kanten import woorden_bij
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.samen.botsing import Botsing, EigenTekst, Kantkeuze
from rao_cli.workflow.samen.sync.ronde import Antwoordgever
from rao_cli.workflow.samen.sync.vorm import SyncUitkomst

_ANDERS: Final = Antwoordkeuze("anders", "u typt zelf wat er moet staan")
_UITLEG_ANDERS: Final = "Kies anders: dan typt u zelf wat er moet staan, en vervalt allebei."
_UITLEG: Final = (
    "Weet u het niet? Typ stop en vraag het na: er verandert niets, en rao onthoudt wat u al "
    "antwoordde."
)
_WEG: Final = "(weggehaald)"
#: So many lines of a text are shown whole.
_LANG: Final = 12
_VERDER: Final = (
    "Er is nog niets veranderd en niets gedeeld. rao onthoudt wat u antwoordde. "
    "Ga verder met: rao sync"
)


class Vraagronde:
    """Asks all that a sync waits for, also what comes of the answers; each is kept at once."""

    def __init__(self, ronde: Antwoordgever, vandaag: date) -> None:
        """`ronde` takes the answers."""
        self._ronde, self._vandaag = ronde, vandaag
        self._gesteld = 0

    def stel(self, uitkomst: SyncUitkomst) -> None:
        """Ask what is open now. Gestopt when the user stops."""
        al, totaal = self._gesteld, self._gesteld + len(uitkomst.botsingen)
        try:
            if al and uitkomst.botsingen:
                uitvoer.meld("\nDoor wat u antwoordde, is er nog een vraag.")
            for nummer, botsing in enumerate(uitkomst.botsingen, al + 1):
                teller = f" ({nummer} van {totaal})" if totaal > 1 else ""
                self._ronde.antwoord(botsing, self._vraag(uitkomst, botsing, teller))
                self._gesteld = nummer
            if not uitkomst.botsingen:
                _vraag_fouten(self._ronde, uitkomst)
        except vragen.Gestopt as gestopt:
            gestopt.verder = _VERDER
            raise

    def _vraag(self, uitkomst: SyncUitkomst, botsing: Botsing, teller: str) -> Kantkeuze:
        kant = woorden_bij(uitkomst, botsing)
        uitvoer.toon_segmenten([("nadruk", f"\n{kant.kop}{teller}")], fout=True)
        uitvoer.meld(scherm.vouw(f"Het gaat over: {botsing.waar}", inspring="  "))
        meld_getypt(_kop(kant.ons), _toonbaar(botsing.ons, botsing.hun))
        meld_getypt(_kop(kant.hun), _toonbaar(botsing.hun, botsing.ons))
        vrij = [_ANDERS] if botsing.vrij else []
        uitleg = "\n".join([kant.uitleg, *([_UITLEG_ANDERS] if vrij else []), _UITLEG])
        keuzes = [kant.kies_ons, kant.kies_hun, *vrij]
        wat = KeuzeVraag(
            naam="keuze", tekst="Wat moet er blijven staan?", keuzes=keuzes, uitleg=uitleg
        )
        keuze = self._antwoord(wat)
        if keuze == _ANDERS.waarde:
            return EigenTekst(self._antwoord(self._tekstvraag(botsing)))
        return "ons" if keuze == kant.kies_ons.waarde else "hun"

    def _tekstvraag(self, botsing: Botsing) -> Vraag:
        """Return what asks a text of one's own; short where what stands there is one word."""
        kort = not any(set(tekst or "") & set(" \n") for tekst in (botsing.ons, botsing.hun))
        soort = Vraag if kort else LangeTekst
        return soort(
            naam="tekst",
            tekst="Wat moet er staan?",
            toets=lambda tekst: self._ronde.klacht_over(botsing, tekst),
        )

    def _antwoord(self, vraag: Vraag) -> str:
        antwoorden = vragen.vul_aan([vraag], {}, ja=False, vandaag=self._vandaag)
        return str(antwoorden[vraag.naam])


def _kop(wie: str) -> str:
    return f"{wie[:1].upper()}{wie[1:]}:"


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
