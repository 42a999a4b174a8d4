"""To whom a paper goes: the parties, and the mailboxes that rao.yaml gives for them (S3, S11, S16).

Which parties those are follows from the kind of the paper and from its place.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from rao_cli.documents.document import AGENDAPUNTEN
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.model.plaats import dag_van_document, naam_in, soort_van_document
from rao_cli.model.register.adressen import DEELBERAAD, VOORZITTER, adres_van, eigenaar, eigenaars
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import LKO, houder_op
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming

#: The reader that is anybody.
_IEDEREEN: Final = "openbaar"


def adressen_voor(stand: Stand, pad: str) -> tuple[str, ...]:
    """Return the mailboxes to which the document at a path goes, each once."""
    register = stand.heel
    alle = (adres_van(register, een, stand.vandaag) for een in ontvangers(stand, pad))
    return tuple(dict.fromkeys(filter(None, alle)))


def zeg_zonder_postbus(stand: Stand, pad: str) -> Iterator[str]:
    """Say of which readers of a document rao.yaml gives no mailbox, and how it comes there."""
    register = stand.heel
    alle = (eigenaar(register, een) for een in ontvangers(stand, pad))
    mist = [een for een in alle if een and not adres_van(register, een, stand.vandaag)]
    if mist:
        zet = opdrachtregel("adres", "zet", mist[0], "ADRES")
        yield f"Van {opsomming(mist)} is geen postbus bekend. Die zet u met: {zet}"
    elif not adressen_voor(stand, pad):
        yield f"De mail {naam_in(pad)} heeft geen adres: kies zelf aan wie u die stuurt."


def ontvangers(stand: Stand, pad: str) -> list[str]:
    """Return the parties to whom the document at a path goes; nobody where that is unknown.

    An extract goes to the reader that it was made for, and to nobody else.
    """
    if (lezer := _lezer(stand, pad)) is not None:
        return [lezer] if lezer else []
    wie = _PER_SOORT.get(soort_van_document(pad))
    return list(dict.fromkeys(wie(stand, pad))) if wie else []


def overleg_van(stand: Stand, pad: str) -> tuple[str, Overleg] | None:
    """Return path and meeting of a document; None when it is about something else."""
    dag = dag_van_document(pad)
    return next(((p, o) for p, o in stand.overleggen_op_datum if o.datum == dag), None)


def genodigde_van(stand: Stand, pad: str, overleg: Overleg) -> str | None:
    """Return for whom alone an agenda is; empty for that of all, None when no meeting is theirs."""
    _, _, eigen = naam_in(pad).partition("-")
    wie = _met_sleutel(stand, eigen).removeprefix(f"{LKO}:")
    if not eigen or wie in (overleg.genodigd or stand.op(overleg.datum).kernorganisaties):
        return ""
    return wie if punten_voor(overleg, wie) else None


def _met_sleutel(stand: Stand, sleutel: str) -> str:
    """Return the party of which a file bears the key: `coa`, `gemeente-emmen`, `ter-apel`."""
    namen = {make_sleutel(een.removeprefix(f"{LKO}:")): een for een in eigenaars(stand.heel)}
    return namen.get(sleutel, "")


def _lezer(stand: Stand, pad: str) -> str | None:
    """Return for which reader a paper is an extract: the end of its name says it; None for all.

    Empty for one that is for anybody.
    """
    naam = naam_in(pad)
    organisaties = {make_sleutel(een): een for een in stand.heel.organisaties}
    lkos = {f"{LKO}-{een}": f"{LKO}:{een}" for een in stand.heel.lkos}
    delen = {DEELBERAAD: DEELBERAAD, _IEDEREEN: "", **organisaties, **lkos}
    return next((wie for deel, wie in delen.items() if naam.endswith(f"-{deel}")), None)


def _van_agenda(stand: Stand, pad: str) -> Iterator[str]:
    """Yield who is invited for the whole meeting, guests too; or the one that it was made for."""
    if eigen := naam_in(pad).partition("-")[2]:
        yield _met_sleutel(stand, eigen)
        return
    yield from _tafel(stand, pad)


def _tafel(stand: Stand, pad: str) -> Iterator[str]:
    gevonden = overleg_van(stand, pad)
    if gevonden is not None:
        _, overleg = gevonden
        yield from overleg.genodigd or stand.op(overleg.datum).kernorganisaties
        yield from (gast.organisatie for gast in overleg.gasten if not gast.punten)


def _van_besluitenlijst(stand: Stand, pad: str) -> Iterator[str]:
    """Yield who was invited or came for the whole meeting."""
    yield from _tafel(stand, pad)
    gevonden = overleg_van(stand, pad)
    algemeen = gevonden[1] if gevonden else None
    per_punt = {een for p in algemeen.agendapunten for een in p.genodigd} if algemeen else set()
    yield from (een for een in algemeen.aanwezig if een not in per_punt) if algemeen else ()


def _van_terugkoppeling(_stand: Stand, pad: str) -> Iterator[str]:
    yield f"{LKO}:{naam_in(pad).partition('-')[2]}"


def _van_agendapunten(stand: Stand, pad: str) -> Iterator[str]:
    yield next((een for een in eigenaars(stand.heel) if AGENDAPUNTEN.op(een) == pad), "")


def _schuldenaar(stand: Stand, pad: str) -> str:
    """Return who owes something: the name of the paper says it."""
    return _met_sleutel(stand, naam_in(pad).partition("-")[2])


def _van_overdracht(stand: Stand, pad: str) -> Iterator[str]:
    """Yield who has the role from the day in the name on."""
    naam = naam_in(pad)
    for rol, perioden in stand.heel.rollen.per_rol.items():
        if naam[11:].startswith(rol):
            dag = next((p.van for p in perioden if p.van.isoformat() == naam[:10]), None)
            yield houder_op(perioden, dag) or "" if dag else ""


_PER_SOORT: Final[Mapping[str, Callable[[Stand, str], Iterator[str]]]] = {
    "agenda": _van_agenda,
    "spiekbrief": lambda _stand, _pad: iter([VOORZITTER]),
    "zaakblad": _tafel,
    "besluitenlijst": _van_besluitenlijst,
    "terugkoppeling": _van_terugkoppeling,
    "opschaling": lambda _stand, _pad: iter([DEELBERAAD]),
    "agendapunten": _van_agendapunten,
    "overdracht": _van_overdracht,
    "aanleververzoek": lambda stand, pad: iter([_schuldenaar(stand, pad)]),
}
