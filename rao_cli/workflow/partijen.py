"""Who may sit at the table or bring something in, by what a user types (S3, S6, S7)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.register import GEMEENTE, LKO
from rao_cli.model.stand import Stand
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, lijkt_op, zoek_lko


def eis_partij(stand: Stand, getypt: str, op: date | None = None) -> str:
    """Return an organisation, LKO or gemeente as a file names it; RaoError when unknown.

    A gemeente gets `gemeente:` in front, for an LKO may have the same key. RaoError too when
    what was typed names two of them. With a day an organisation or LKO must be there then.
    """
    gevonden = list(dict.fromkeys(_gevonden(stand, getypt.strip())))
    if len(gevonden) == 1:
        soort, _, sleutel = gevonden[0].rpartition(":")
        if op is not None and soort != GEMEENTE:
            return (eis_lko if soort == LKO else eis_organisatie)(stand, sleutel, op)
        return gevonden[0].removeprefix(f"{LKO}:")
    if gevonden:
        raise RaoError(
            f"'{getypt}' is in rao.yaml een LKO én een gemeente.",
            hint=f"Schrijf welke u bedoelt: {' of '.join(gevonden)}",
        )
    register = stand.register
    bekend = dict.fromkeys((*stand.organisaties, *stand.lkos, *register.gemeenten))
    soorten = (
        "geen organisatie, geen LKO en geen gemeente"
        if register.gemeenten
        else ("geen organisatie en geen LKO")
    )
    raise RaoError(
        f"'{getypt}' is {soorten} in rao.yaml.",
        hint=f"{lijkt_op(getypt, bekend)}Kies uit: {', '.join(bekend)}.\n"
        "Hoort het erbij? Typ: rao nieuw organisatie, rao nieuw lko of rao nieuw gemeente",
    )


def _gevonden(stand: Stand, getypt: str) -> Iterator[str]:
    """Yield what goes by this key or name; an LKO goes before an organisation, as it always did."""
    soort, _, kaal = getypt.rpartition(":")
    soort = soort.strip().casefold()
    lko = zoek_lko(stand, kaal.strip()) if soort in {"", LKO} else None
    if lko is not None:
        yield f"{LKO}:{lko}"
    gemeente = zoek_gemeente(stand, kaal) if soort in {"", GEMEENTE} else None
    if gemeente is not None:
        yield f"{GEMEENTE}:{gemeente}"
    if not soort and lko is None:
        yield from (o for o in stand.register.organisaties if o.casefold() == kaal.casefold())


def zoek_gemeente(stand: Stand, getypt: str) -> str | None:
    """Return the key of the gemeente that goes by this key or name; None when there is none."""
    kaal = getypt.strip().casefold().removeprefix(f"{GEMEENTE}:")
    gemeenten = stand.register.gemeenten
    return next((s for s, g in gemeenten.items() if kaal in {s, g.naam.casefold()}), None)


def eis_gemeente(stand: Stand, getypt: str) -> str:
    """Return the key of a gemeente; RaoError when unknown."""
    if (sleutel := zoek_gemeente(stand, getypt)) is not None:
        return sleutel
    bekend = ", ".join(stand.register.gemeenten)
    hint = f"Kies uit: {bekend}.\n" if bekend else ""
    hint += "Hoort zij erbij? Typ: rao nieuw gemeente"
    raise RaoError(f"De gemeente '{getypt}' staat niet in rao.yaml.", hint=hint)
