"""What the Deelberaad answered: about each zaak its own, or one answer for all of a list (S16)."""

from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst


def antwoord_op(lijst: Signaallijst, zaak: str) -> Antwoord | None:
    """Return what the Deelberaad answered about one zaak: its own answer, or that of all."""
    return lijst.antwoorden.get(zaak, lijst.antwoord)


def zonder_antwoord(lijst: Signaallijst) -> tuple[str, ...]:
    """Return the zaken that still wait for the Deelberaad; one that was refused does not."""
    zaken = lijst.zaken.items()
    return tuple(z for z, zaak in zaken if zaak.weigering is None and not antwoord_op(lijst, z))


def slotantwoord(lijst: Signaallijst) -> Antwoord | None:
    """Return the answer about a list as a whole; None as long as a zaak waits."""
    alle = {z: a for z in lijst.zaken if (a := antwoord_op(lijst, z)) is not None}
    if not lijst.antwoorden or not alle or zonder_antwoord(lijst):
        return lijst.antwoord
    gehoord = [a.teruggekoppeld_op for a in alle.values() if a.teruggekoppeld_op]
    return Antwoord(
        datum=max(a.datum for a in alle.values()),
        besluit=" ".join(f"{z}: {a.besluit.rstrip(' .')}." for z, a in alle.items()),
        teruggekoppeld_op=max(gehoord) if len(gehoord) == len(alle) else None,
    )
