"""The other tables: LKO's, the Deelberaad, those that rao.yaml names; what comes there (S16)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.register.werkdagen import maanden_later
from rao_cli.model.soorten.onderwerp import Onderwerp, OnderwerpType
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lkos_van
from rao_cli.model.zaak.verloop import verloop_van

DEELBERAAD: Final = "deelberaad"
_LKO: Final = "lko:"
_ANDERE: Final = "tafel:"
#: What a table answers; of the other types it only hears.
_VRAAGT: Final[tuple[OnderwerpType, ...]] = ("knelpunt", "trend", "thema")


def tafel_van(lko: str) -> str:
    """Return the table of an LKO: `lko:ter-apel`."""
    return f"{_LKO}{lko}"


def lko_van(tafel: str) -> str | None:
    """Return the key of the LKO; None for another table."""
    return tafel.removeprefix(_LKO) if tafel.startswith(_LKO) else None


def andere_tafel(sleutel: str) -> str:
    """Return a table that rao.yaml names: `tafel:zorgoverleg`."""
    return f"{_ANDERE}{sleutel}"


def sleutel_van(tafel: str) -> str | None:
    """Return the key of a table of rao.yaml; None for an LKO or the Deelberaad."""
    return tafel.removeprefix(_ANDERE) if tafel.startswith(_ANDERE) else None


def tafels_van(register: Register) -> Iterator[tuple[str, str]]:
    """Yield every table that can get an item, with its name: the Deelberaad, LKO's, others."""
    yield DEELBERAAD, "het Deelberaad Asiel"
    yield from ((tafel_van(sleutel), lko.naam) for sleutel, lko in register.lkos.items())
    yield from ((andere_tafel(sleutel), ander.naam) for sleutel, ander in register.tafels.items())


def tafelnaam(register: Register, tafel: str) -> str:
    """Return what another table is called; a key that nobody knows stays itself."""
    return dict(tafels_van(register)).get(tafel) or lko_van(tafel) or sleutel_van(tafel) or tafel


def nog_te_agenderen(onderwerp: Onderwerp) -> tuple[str, ...]:
    """Return the tables where an onderwerp must come and has not come yet (S16)."""
    return tuple(t for t in dict.fromkeys(onderwerp.voor_agenda) if t not in onderwerp.op_agenda)


def wacht_op_tafels(stand: Stand, onderwerp: Onderwerp) -> Iterator[tuple[str, date]]:
    """Yield each table that did not answer what it was asked, with since when (S16).

    A question is not asked for ever: see `vraagt_nog`.
    """
    if onderwerp.type not in _VRAAGT or onderwerp.status == "afgerond":
        return
    for tafel, dag in onderwerp.op_agenda.items():
        if tafel not in onderwerp.antwoorden and vraagt_nog(stand, dag):
            yield tafel, dag


def vraagt_nog(stand: Stand, sinds: date) -> bool:
    """Say whether another table is still asked about something of that day.

    Counted in meetings, so that no task goes away by the clock alone: once the RAO met again after
    the months that rao.yaml says, it let the question go.
    """
    grens = maanden_later(sinds, stand.register.termijnen.vraag_maanden)
    return not any(o.is_gehouden and o.datum > grens for _, o in stand.overleggen_op_datum)


def is_verteld(stand: Stand, onderwerp: Onderwerp, voor: date) -> bool:
    """Say whether a topic has nothing left to tell before a day, and so needs no agenda (S6).

    A kader that every LKO knows; a mededeling or voortgang that was on the table of a held
    meeting. Not when a decision puts it off, another table answered since, or must still hear.
    """
    verloop = verloop_van(stand, onderwerp.kenmerk, voor)
    sinds = verloop.besproken[-1].overleg.datum if verloop.besproken else date.min
    nieuws = any(sinds < a.datum <= voor for a in onderwerp.antwoorden.values())
    if nieuws or (verloop.laatste and verloop.laatste.besluit.gevolg.komt_terug):
        return False
    if onderwerp.type == "kader":
        gehoord = bool(verloop.besproken or onderwerp.lkos_geinformeerd)
        return gehoord and not nog_uit_te_leggen(stand, onderwerp)
    return onderwerp.type in {"mededeling", "voortgang"} and bool(verloop.besproken)


def nog_uit_te_leggen(stand: Stand, kader: Onderwerp) -> tuple[str, ...]:
    """Return the keys of the LKO's that did not hear yet of a kader that is not over (S13).

    Who came of others, knows what those all knew.
    """
    if kader.type != "kader" or is_voorbij(stand, kader):
        return ()
    bekend = stand.heel.lkos

    def kent(lko: str, gezien: frozenset[str] = frozenset()) -> bool:
        if lko in gezien:  # a file may say that two came of each other (REG13)
            return False
        van = bekend[lko].opvolger_van if lko in bekend else []
        erbij = gezien | {lko}
        return lko in kader.lkos_geinformeerd or (bool(van) and all(kent(v, erbij) for v in van))

    return tuple(lko for lko in stand.lkos if not kent(lko))


def kader_bekend(stand: Stand, lko: str, dag: date) -> date:
    """Return since when an LKO may hear of a kader of a day: not before it was there itself."""
    return max(dag, stand.register.lkos[lko].van or dag)


def lkos_van_onderwerp(stand: Stand, onderwerp: Onderwerp) -> frozenset[str]:
    """Return the LKO's that an onderwerp touches: those it names, and those of its zaken (S12)."""
    van_zaken = (lko for kenmerk in onderwerp.zaken for lko in lkos_van(stand, kenmerk))
    eigen = (onderwerp.lko,) if onderwerp.lko else ()
    return frozenset((*onderwerp.lkos, *eigen, *van_zaken))
