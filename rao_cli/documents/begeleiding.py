"""What stands above a paper in a mail: a greeting, what it is, what is asked, and who sends it."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.namen import met_functie, rolhouder
from rao_cli.documents.opmaak import datum_voluit
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand

#: Before when an LKO confirms, as its letter says it.
_BEVESTIGEN: Final = patroon(r"^- \*\*Bevestigen:\*\* (uiterlijk [^\n*]+)$", re.MULTILINE)
_STANDPUNT: Final = "### Wie levert nog een standpunt?"


class Meegestuurd(msgspec.Struct, frozen=True):
    """A paper that goes in a mail: its Markdown, what is said about it, and its meeting.

    `voor_een`: it is for who comes for some items only. `is_uittreksel`: it has not all.
    """

    tekst: str
    gegevens: Papiergegevens
    overleg: Overleg | None = None
    voor_een: bool = False
    is_uittreksel: bool = False


def make_begeleiding(stand: Stand, stuk: Meegestuurd) -> tuple[str, ...]:
    """Return the paragraphs above a paper; none where the paper itself is the mail."""
    if (zeg := _PER_SOORT.get(stuk.gegevens.soort)) is None:
        return ()
    zinnen = [*zeg(stand, stuk)]
    if stuk.is_uittreksel:
        zinnen.append("Dit is een uittreksel: wat niet voor u is, staat er niet in.")
    return ("Beste collega's,", " ".join(zinnen), f"Met vriendelijke groet,\n{_afzender(stand)}")


def _afzender(stand: Stand) -> str:
    register, op = stand.register, stand.vandaag
    wie = met_functie(register, rolhouder(None, register.rollen.secretaris, op), op)
    return f"de secretaris van het RAO {register.regio.naam}{f', {wie}' if wie else ''}"


def _overleg(stand: Stand, stuk: Meegestuurd) -> str:
    dag = f" van {datum_voluit(stuk.overleg.datum)}" if stuk.overleg else ""
    return f"het RAO {stand.register.regio.naam}{dag}"


def _agenda(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    overleg, waarvan = stuk.overleg, _overleg(stand, stuk)
    if overleg is not None and overleg.is_vervallen:
        yield f"Het overleg van {waarvan} gaat niet door."
        return
    punten = ", met de punten waarvoor u bent genodigd" if stuk.voor_een else ""
    concept = ", nog in concept" if stuk.gegevens.concept else ""
    yield f"Hierbij de agenda van {waarvan}{concept}{punten}."
    if overleg is None or not overleg.komt_nog or stuk.voor_een or stuk.is_uittreksel:
        return
    uiterlijk = stand.kalender.voor(overleg.datum, stand.register.termijnen.stukken_werkdagen)
    if uiterlijk >= stand.vandaag:
        wat = "uw standpunt en uw stukken" if _STANDPUNT in stuk.tekst else "uw stukken"
        yield f"Wilt u {wat} uiterlijk {datum_voluit(uiterlijk)} sturen?"
    elif _STANDPUNT in stuk.tekst:
        yield "Wilt u uw standpunt zo snel mogelijk sturen?"


def _besluitenlijst(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    if stuk.gegevens.concept:
        yield f"Hierbij de besluitenlijst van {_overleg(stand, stuk)}, nog in concept."
        yield "Klopt er iets niet? Laat het ons weten."
        return
    yield f"Hierbij de vastgestelde besluitenlijst van {_overleg(stand, stuk)}."
    if not stuk.is_uittreksel:
        yield "Wilt u nagaan welke acties voor u zijn, en voor wanneer?"


def _terugkoppeling(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    concept = ", nog in concept" if stuk.gegevens.concept else ""
    yield f"Hierbij de terugkoppeling van {_overleg(stand, stuk)}{concept}."
    gevonden = _BEVESTIGEN.search(stuk.tekst)
    if not stuk.is_uittreksel:
        wanneer = f"{gevonden[1].strip()} " if gevonden else ""
        yield f"Wilt u {wanneer}laten weten dat u deze hebt gekregen?"
        yield "Een antwoord op deze mail is genoeg."


def _opschaling(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    yield f"Hierbij legt {_overleg(stand, stuk)} aan het Deelberaad Asiel voor wat hieronder staat."
    if not stuk.is_uittreksel:
        yield "Wilt u dit op uw agenda zetten, en ons laten weten wat u besluit?"


def _agendapunten(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    yield f"Hierbij de punten die {_overleg(stand, stuk)} graag op uw agenda ziet."
    if not stuk.is_uittreksel:
        yield "Wilt u ons laten weten wat eruit kwam?"


def _zaakblad(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    yield f"Hierbij het zaakblad van {stuk.gegevens.kenmerk} van {_overleg(stand, stuk)}."
    yield "Wilt u het lezen voor het overleg, en laten weten wat er niet klopt?"


def _spiekbrief(stand: Stand, stuk: Meegestuurd) -> Iterator[str]:
    yield f"Hierbij de spiekbrief voor {_overleg(stand, stuk)}. Deze is alleen voor u."


_PER_SOORT: Final[Mapping[str, Callable[[Stand, Meegestuurd], Iterator[str]]]] = {
    "agenda": _agenda,
    "spiekbrief": _spiekbrief,
    "zaakblad": _zaakblad,
    "besluitenlijst": _besluitenlijst,
    "terugkoppeling": _terugkoppeling,
    "opschaling": _opschaling,
    "agendapunten": _agendapunten,
}
