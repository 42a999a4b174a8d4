"""Answers are kept one by one, and asked no second time by who stopped or was cut off."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow.gesprek import Gesprek, conceptnaam


class _Onthouden:
    """The memory of one round of questions: each answer goes to the draft at once."""

    def __init__(self, gesprek: Gesprek, lijst: Sequence[Vraag], *, opnieuw: bool) -> None:
        self._gesprek, self._opnieuw = gesprek, opnieuw
        delen = [deel for vraag in lijst for deel in vraag.onderdelen]
        gesprek.vrij |= {deel.naam for deel in delen if deel.vrij}
        gesprek.gekeurd |= {deel.naam for deel in delen if deel.keurt_zelf}
        namen = () if opnieuw else {deel.naam for deel in delen}
        self._rest = {n: w for n, w in gesprek.inhoud.antwoorden.items() if n not in namen}
        self.eerder = {} if opnieuw else gesprek.inhoud.antwoorden
        self.half = {} if opnieuw else gesprek.inhoud.half
        self.gevraagd = False

    def hervat(self, vraag: Vraag | None, nummer: int, totaal: int) -> None:
        """Say where the user goes on."""
        if not self._gesprek.gemeld:
            uitvoer.meld("U stopte hier eerder mee. U gaat verder waar u was.")
            self._gesprek.gemeld = True
        if vraag is not None:
            waar = vraag.deel or f"vraag {nummer} van {totaal}"
            uitvoer.meld(f"Ter herinnering: u was bij {waar}.")
            naam = self._gesprek.naam or conceptnaam(self._gesprek.opdracht)
            weg = opdrachtregel("concept", "gooi-weg", naam)
            uitvoer.meld(f"Wilt u opnieuw beginnen? Typ stop, en daarna: {weg}")

    def bewaar(self, antwoorden: Mapping[str, Any], half: Mapping[str, str]) -> None:
        """Keep them; say once when they cannot be kept, and go on."""
        self.gevraagd, eerst = True, self._gesprek.klaagt
        self._gesprek.bewaar({**self._rest, **antwoorden}, half)
        if self._gesprek.klaagt and not eerst:
            uitvoer.meld(f"Let op: {self._gesprek.klacht}")


def vraag_verder(
    gesprek: Gesprek,
    lijst: Sequence[Vraag],
    gegeven: Mapping[str, Any],
    *,
    vandaag: date,
    bevestigd: bool = False,
    opnieuw: bool = False,
) -> dict[str, Any]:
    """Ask what is missing, and go on where the user was before; each answer is kept at once.

    `bevestigd`: the command itself shows what was answered, and asks whether it is right.
    `opnieuw`: every question is asked, because the user wants to mend what was answered.
    """
    geheugen = _Onthouden(gesprek, lijst, opnieuw=opnieuw)
    if gesprek.is_tweede and not gesprek.gemeld:
        gesprek.gemeld = True
        uitvoer.meld("Er wachten al antwoorden hierop (zie: rao concept). Hier begint u opnieuw.")
    try:
        antwoorden = vragen.vul_aan(lijst, gegeven, ja=False, vandaag=vandaag, geheugen=geheugen)
        if bevestigd or opnieuw or geheugen.gevraagd:
            return antwoorden
        if not _mag_weer(gesprek, lijst, antwoorden):
            weer = [vraag.met_eerder(antwoorden) for vraag in lijst]
            geheugen = _Onthouden(gesprek, lijst, opnieuw=True)
            return vragen.vul_aan(weer, {}, ja=False, vandaag=vandaag, geheugen=geheugen)
    except vragen.Gestopt as gestopt:
        onthoud(gesprek, gestopt, geheugen)
        raise
    return antwoorden


def onthoud(gesprek: Gesprek, gestopt: vragen.Gestopt, geheugen: _Onthouden | None = None) -> None:
    """Keep the answers of who stopped, and say how to go on."""
    if geheugen is not None and gestopt.antwoorden:
        alles = {**gesprek.inhoud.antwoorden, **gestopt.antwoorden}
        geheugen.bewaar(alles, gesprek.inhoud.half)
    if gesprek.bewaart and not gestopt.verder:
        wat = "een deel van wat" if gesprek.klaagt else "wat"
        opdracht = opdrachtregel(*gesprek.opdracht, *gesprek.bij)
        gestopt.verder = f"rao onthoudt {wat} u invulde. Ga verder met: {opdracht}"


def _mag_weer(gesprek: Gesprek, lijst: Sequence[Vraag], antwoorden: Mapping[str, Any]) -> bool:
    """Ask whether to go on with answers that were complete before, where that may be wrong.

    Nothing came of them then, or what the command makes may have been made meanwhile.
    """
    if not (gesprek.geweigerd or gesprek.is_ingehaald):
        return True
    uitvoer.meld("U antwoordde al op alle vragen:")
    for vraag in [deel for een in lijst for deel in een.onderdelen]:
        if (waarde := antwoorden.get(vraag.naam)) is not None:
            uitvoer.meld(f"- {vraag.tekst} {vraag.zeg(waarde)}")
    if gesprek.geweigerd:
        tekst = "De vorige keer ging dat niet door. Nu opnieuw proberen met deze antwoorden?"
        return vragen.bevestig(tekst, ja=False, standaard=True)
    uitvoer.meld("Daarna is er iets vastgelegd. Kijk of dit er al staat, met: rao historie")
    if vragen.bevestig("Staat het er nog niet, en wilt u verder?", ja=False):
        return True
    weg = opdrachtregel("concept", "gooi-weg", gesprek.naam)
    raise vragen.Gestopt({}, verder=f"Staat het er al? Gooi uw antwoorden weg met: {weg}")
