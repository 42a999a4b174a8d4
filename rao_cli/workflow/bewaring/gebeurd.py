"""What happened to the papers and lists of a year: what, and on which day."""

from collections.abc import Iterable, Iterator

from rao_cli.documents.bewaring.archiefobject import Archiefgebeurtenis
from rao_cli.documents.opmaak import hoofdletter
from rao_cli.model.soorten.overleg import Vastgesteld
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum


def vaststelling(vast: Vastgesteld | None, waarin: str = "") -> tuple[Archiefgebeurtenis, ...]:
    """Return that a paper was fixed; `waarin` says in which commit."""
    if vast is None:
        return ()
    hoe = ". ".join(filter(None, [f"Vingerafdruk {vast.vingerafdruk}", waarin]))
    return (Archiefgebeurtenis("Vaststelling", vast.op, f"{hoe}."),)


def verzending(brief: Terugkoppeling) -> Iterator[Archiefgebeurtenis]:
    """Yield when a letter went, went again and was confirmed."""
    dagen = {
        "Verzending": brief.verzonden_op,
        "Nieuwe verzending": brief.opnieuw_verzonden_op,
        "Bevestiging": brief.bevestigd_op,
    }
    return (Archiefgebeurtenis(wat, op) for wat, op in dagen.items() if op)


def stappen(lijst: Signaallijst) -> Iterator[Archiefgebeurtenis]:
    """Yield when a list was handed in, received and withdrawn."""
    dagen = {
        "Indiening": lijst.ingediend_op,
        "Ontvangst": lijst.ontvangen_op,
        "Intrekking": lijst.intrekking.datum if lijst.intrekking else None,
    }
    return (Archiefgebeurtenis(wat, op) for wat, op in dagen.items() if op)


def antwoorden(lijst: Signaallijst) -> Iterator[Archiefgebeurtenis]:
    """Yield when the Deelberaad answered, and when the LKO's heard that."""
    alle = [*([lijst.antwoord] if lijst.antwoord else []), *lijst.antwoorden.values()]
    for op in sorted({een.datum for een in alle}):
        yield Archiefgebeurtenis("Antwoord", op)
    for op in sorted({een.teruggekoppeld_op for een in alle if een.teruggekoppeld_op}):
        yield Archiefgebeurtenis("Terugkoppeling", op)


def zeg(gebeurd: Iterable[Archiefgebeurtenis]) -> str:
    """Say what happened, for who reads the page: "Vaststelling op 13 maart 2026."."""
    zinnen = (f"{een.wat.lower()} op {datum(een.op)}" for een in gebeurd)
    samen = ", ".join(zinnen)
    return f"{hoofdletter(samen)}." if samen else ""


def wissingen(stand: Stand) -> Iterator[Archiefgebeurtenis]:
    """Yield what was erased out of the register: when, and on which ground; never what."""
    for een in stand.wissingen.values():
        yield Archiefgebeurtenis("Wissing", een.datum, f"{een.kenmerk}, grond: {een.grond}.")


def op_volgorde(gebeurd: Iterable[Archiefgebeurtenis]) -> tuple[Archiefgebeurtenis, ...]:
    """Return what happened by its days."""
    return tuple(sorted(gebeurd, key=lambda een: een.op))
