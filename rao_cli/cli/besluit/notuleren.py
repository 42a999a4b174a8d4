"""A whole meeting in one run: of every item on the agenda what was said and decided (S8, S11)."""

from collections.abc import Mapping
from typing import Any

from rao_cli.cli.besluit.gemeentepunt import vraag_gemeenten
from rao_cli.cli.besluit.punt import Acties, leg_vast, opdracht_bij, opdracht_op
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import besluitvragen as over
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.notulenvragen import OVERSLAAN, TERUG
from rao_cli.cli.questions.ronde import Elders
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal, datum, opsomming
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import PuntPlek
from rao_cli.workflow.besluit import besluit as besluiten
from rao_cli.workflow.gesprek import wacht


def notuleer(
    s: WriteSession,
    overleg: Overleg,
    eerste: PuntPlek | None,
    gegeven: Mapping[str, Any],
    acties: Acties = None,
) -> None:
    """Ask about an item, and open the next, until there are no more or the user stops.

    `eerste` is the item that was named; without it the user chooses where to begin. Whoever stops
    keeps everything that was confirmed.
    """
    uitvoer.meld(f"Verslag en besluiten van het overleg van {datum(overleg.datum)}.")
    gemaakt: list[str] = []
    ronde = _Ronde(s, overleg)
    try:
        plek, genoemd = eerste or ronde.eerste(), eerste is not None
        while plek is not None:
            gemaakt += ronde.doe(plek, gegeven, acties)
            if s.proef or s.als_json:
                return
            gegeven, acties = {}, None
            plek = ronde.volgende(plek.nummer, vraag=genoemd)
            genoemd = False
    except vragen.Gestopt as gestopt:
        verder = gestopt.verder or f"Ga verder met: rao overleg notuleer {overleg.datum}"
        niets = "" if gestopt.verder else "Er is niets bewaard. "
        gestopt.verder = (f"Bewaard: {opsomming(gemaakt)}. " if gemaakt else niets) + verder
        raise


class _Ronde:
    """Along the items of one meeting; `gezien` are those that were left alone on purpose."""

    def __init__(self, s: WriteSession, overleg: Overleg) -> None:
        self._s, self._overleg = s, overleg
        self._gezien: set[str] = set()
        self._elders = ""

    @property
    def _plekken(self) -> list[PuntPlek]:
        dag = self._overleg.datum
        return [plek for plek in self._s.h.stand.punten if plek.overleg.datum == dag]

    def eerste(self) -> PuntPlek | None:
        """Return where the user goes on: at the item he was at, or else the one he chooses."""
        s, opdracht = self._s, opdracht_bij(self._overleg)
        uitvoer.meld(
            "Bij elk punt kunt u ook het nummer van een ander punt typen, of: terug, overslaan, "
            "stop."
        )
        plekken, open_ = self._plekken, besluiten.open_punten(s.h, self._overleg.datum)
        was = s.gesprek(*opdracht).inhoud.antwoorden.get("punt")
        for plek in plekken:
            if plek.punt.id == was or wacht(s.h, opdracht_op(plek)):
                return plek
        if not open_:
            uitvoer.meld("Bij elk punt staat al een besluit of een verslag.")
            return self._kies_nog(plekken)
        vraag = over.puntvraag(plekken, standaard=open_[0].punt.id)
        gekozen = s.vul_aan([vraag], {}, *opdracht)["punt"]
        return next(plek for plek in plekken if plek.punt.id == gekozen)

    def doe(self, plek: PuntPlek, gegeven: Mapping[str, Any], acties: Acties) -> list[str]:
        """Ask about one item; returns what was kept."""
        self._elders = ""
        self._gezien.add(plek.punt.id)
        try:
            gemaakt = self._gemeenten(plek)
            plek = self._onthoud(plek)
            nieuw = leg_vast(self._s, plek, gegeven, acties)
        except Elders as elders:
            self._s.gesprekken.sluit(elders)
            self._elders = elders.woord
            if elders.woord != OVERSLAAN:
                self._gezien.discard(plek.punt.id)
            return []
        except vragen.Gestopt:
            self._laat_een(plek)
            raise
        if nieuw and not (self._s.proef or self._s.als_json):
            self._s = self._s.verder()
        return [*gemaakt, *nieuw]

    def _gemeenten(self, plek: PuntPlek) -> list[str]:
        """Ask first how it goes with each gemeente, at the item about them."""
        gemaakt = vraag_gemeenten(self._s, plek)
        if gemaakt and not (self._s.proef or self._s.als_json):
            self._s = self._s.verder()
        return gemaakt

    def _onthoud(self, plek: PuntPlek) -> PuntPlek:
        """Remember that the user is at this item, and return it as it is now."""
        gesprek = self._s.gesprek(*opdracht_bij(self._overleg))
        gesprek.bewaar({"punt": plek.punt.id}, {})
        return next(p for p in self._plekken if p.punt.id == plek.punt.id)

    def _laat_een(self, plek: PuntPlek) -> None:
        """Let one draft wait: answers about an item say where the user is as well."""
        if self._s.gesprek(*opdracht_op(plek)).bewaart:
            self._s.gesprek(*opdracht_bij(self._overleg)).vergeet()

    def volgende(self, vorige: int, *, vraag: bool) -> PuntPlek | None:
        """Return the next item; None when the user is done, or the agenda is.

        `vraag`: one item was named, so the user says first whether he wants the next.
        """
        plekken = self._plekken
        if self._elders.isdigit():
            return plekken[int(self._elders) - 1]
        if self._elders == TERUG:
            if not vorige:
                uitvoer.meld("Dit is het eerste punt van de agenda.")
            return plekken[max(0, vorige - 1)]
        open_ = besluiten.open_punten(self._s.h, self._overleg.datum)
        if not open_:
            self._sluit_af()
            return None
        erna = [p for p in open_ if p.nummer > vorige and p.punt.id not in self._gezien]
        if erna and not (vraag and not self._wil_verder(erna[0], len(open_))):
            return erna[0]
        if not erna:
            uitvoer.meld("\nDit was het laatste punt van de agenda.")
        return self._kies_nog(plekken)

    def _wil_verder(self, plek: PuntPlek, open_: int) -> bool:
        titel, nog = plek.punt.onderwerp or plek.punt.id, aantal(open_, "punt", "punten")
        tekst = f"Nog {nog} zonder besluit of verslag. Verder met punt {plek.nummer + 1}, {titel}?"
        return self._s.bevestig(tekst, standaard=True)

    def _kies_nog(self, plekken: list[PuntPlek]) -> PuntPlek | None:
        """Let the user choose an item to add or reword something; None when he is done."""
        vraag = over.puntvraag(plekken, verplicht=False)
        opdracht = opdracht_bij(self._overleg)
        gekozen = self._s.vul_aan([vraag], {}, *opdracht, opnieuw=True)["punt"]
        if gekozen is None:
            self._s.vergeet()
            self._sluit_af()
            return None
        return next(plek for plek in plekken if plek.punt.id == gekozen)

    def _sluit_af(self) -> None:
        """Say what still asks a decision, and what comes next."""
        h, dag = self._s.h, self._overleg.datum
        nu = next((o for _, o in h.stand.overleggen_op_datum if o.datum == dag), self._overleg)
        if vraagt := vraagt_nog_besluit(h.stand, nu):
            wat = aantal(len(vraagt), "punt vraagt", "punten vragen")
            uitvoer.meld(f"{wat} nog een besluit: {opsomming(noem_punt(punt) for punt in vraagt)}.")
        elif not besluiten.open_punten(h, dag):
            uitvoer.meld("Bij elk punt staat nu een besluit of een verslag.")
        uitvoer.meld(f"   Maak de besluitenlijst met: rao besluitenlijst genereer {dag}")
