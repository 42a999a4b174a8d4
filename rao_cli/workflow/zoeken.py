"""Find things by what a user types: a kenmerk, a date, or nothing when there is only one choice."""

import difflib
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.namen import die_er_zijn, is_er, naam_op, opvolger
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.register import Lko, Organisatie
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import BesluitPlek, PuntPlek, Stand, ZaakPlek
from rao_cli.model.taal import datum as datum_in_woorden
from rao_cli.model.taal import enkele

if TYPE_CHECKING:  # a run meets few of the kinds
    from rao_cli.model.soorten.actie import Actie
    from rao_cli.model.soorten.onderwerp import Onderwerp
    from rao_cli.model.soorten.overleg import Overleg
    from rao_cli.model.soorten.terugkoppeling import Terugkoppeling

Genoemd = TypeVar("Genoemd", "Actie", "Terugkoppeling", "Onderwerp")
T = TypeVar("T", Lko, Organisatie)
#: A meeting that is still to come.
KOMEND: Final = ("gepland", "agenda-vastgesteld")
_NIEUW: Final = "Hoort er een bij? Typ: rao nieuw"


def eerstvolgende(stand: Stand) -> "Overleg | None":
    """Return the first meeting from today on that is not held or cancelled: "het eerstvolgende"."""
    komend = (o for _, o in stand.overleggen_op_datum if o.status in KOMEND)
    return next((overleg for overleg in komend if overleg.datum >= stand.vandaag), None)


def aan_de_beurt(stand: Stand) -> tuple["Overleg", ...]:
    """Return the meetings that ask work: those of which nobody wrote down how they went, and next.

    What was to be done for a meeting stays to be done until it is known that it was held or not.
    """
    komend = [o for _, o in stand.overleggen_op_datum if o.status in KOMEND]
    voorbij = [overleg for overleg in komend if overleg.datum < stand.vandaag]
    return tuple(komend[: len(voorbij) + 1])


def eerstvolgende_dag(stand: Stand) -> date | None:
    """Return the day of the first meeting to come."""
    eerste = eerstvolgende(stand)
    return eerste.datum if eerste else None


def zoek_komend(stand: Stand, dag: date | None) -> tuple[str, "Overleg"]:
    """Return the meeting of a day, or the first to come; RaoError when it was cancelled."""
    pad, overleg = zoek_overleg(stand, dag or eerstvolgende_dag(stand), KOMEND)
    if overleg.status == "vervallen":
        raise RaoError(
            f"Het overleg van {overleg.datum} gaat niet door.",
            hint="Kies een ander overleg: rao lijst overleggen",
        )
    return pad, overleg


def zoek_lijst(stand: Stand, kenmerk: str) -> tuple[str, Signaallijst]:
    """Return path and list; RaoError with near misses when it does not exist."""
    per_kenmerk = stand.lijst_op_kenmerk
    if kenmerk not in per_kenmerk:
        zelfde = [een for een in per_kenmerk if een.casefold() == kenmerk.casefold()]
        if zelfde:
            return per_kenmerk[zelfde[0]]
        raise _onbekend("Signaallijst", kenmerk, per_kenmerk, stand, "rao lijst signaallijsten")
    return per_kenmerk[kenmerk]


def zoek_zaak(stand: Stand, kenmerk: str) -> ZaakPlek:
    """Return the latest place of a zaak that is on a list which was not withdrawn."""
    plekken = stand.zaken_op_kenmerk.get(kenmerk.upper(), ())
    if not plekken:
        hint = "rao lijst zaken"
        raise _onbekend("Zaak", kenmerk, stand.zaken_op_kenmerk, stand, hint)
    levend = [plek for plek in plekken if plek.lijst.status != "ingetrokken"]
    return (levend or list(plekken))[-1]


def zoek_overleg(
    stand: Stand, datum: date | None, statussen: Collection[str] = ()
) -> tuple[str, "Overleg"]:
    """Return path and meeting of a date; without a date the first one in one of `statussen`."""
    if datum is not None:
        for pad, overleg in stand.overleggen_op_datum:
            if overleg.datum == datum:
                return pad, overleg
        if (nu := verplaatst_naar(stand, datum)) is not None:
            raise RaoError(
                f"Het overleg van {datum_in_woorden(datum)} is verplaatst naar "
                f"{datum_in_woorden(nu)}.",
                hint=f"Bekijk het met: rao toon {nu}",
            )
        bekend = [overleg.datum.isoformat() for _, overleg in stand.overleggen_op_datum]
        raise _onbekend("Overleg", datum.isoformat(), bekend, stand, "rao lijst overleggen")
    for pad, overleg in stand.overleggen_op_datum:
        if overleg.status in statussen:
            return pad, overleg
    for _, overleg in stand.overleggen_op_datum if "gehouden" in statussen else ():
        if overleg.status in KOMEND:
            raise nog_niet_gehouden(overleg)
    raise RaoError(
        "Er is geen overleg waarvoor dit nu kan.",
        hint="Noem de datum van het overleg, of plan er een met: rao nieuw overleg --datum DATUM",
    )


def verplaatst_naar(stand: Stand, van: date) -> date | None:
    """Return where the meeting of a day went; None when it is still there, or never was."""
    alle = [overleg for _, overleg in stand.overleggen_op_datum]
    naar = [o.datum for o in alle if any(eerder.van == van for eerder in o.verplaatst)]
    staat_er_nog = any(overleg.datum == van for overleg in alle)
    return naar[-1] if naar and not staat_er_nog else None


def nog_niet_gehouden(overleg: "Overleg") -> RaoError:
    """Make the failure for what can be done only after the meeting."""
    return RaoError(
        f"Het overleg van {datum_in_woorden(overleg.datum)} is nog niet gehouden.",
        hint=f"Doe eerst: rao overleg houd {overleg.datum}",
    )


def zoek_punt(stand: Stand, overleg: "Overleg", id_: str) -> PuntPlek:
    """Return an item of a meeting by its id, or by its number on the agenda (from 1)."""
    punten = [plek for plek in stand.punten if plek.overleg is overleg]
    klein = id_.casefold()
    for plek in punten:
        if klein in {plek.punt.id.casefold(), str(plek.nummer + 1)}:
            return plek
    if (wat := _elders(stand, id_)) is not None:
        raise _niet_op_agenda(wat, overleg)
    raise _geen_punt(id_, [plek.punt.id for plek in punten], overleg)


def _geen_punt(id_: str, bekend: Collection[str], overleg: "Overleg") -> RaoError:
    """Make the failure for a name or number that no item of a meeting has."""
    dag, toon = datum_in_woorden(overleg.datum), f"rao toon {overleg.datum}"
    if not bekend and overleg.status == "gepland":
        return RaoError(
            f"Het overleg van {dag} heeft nog geen agenda.",
            hint=f"Maak haar met: rao agenda genereer {overleg.datum}",
        )
    return RaoError(
        f"'{id_}' staat niet op de agenda van {dag}.",
        hint=f"{lijkt_op(id_, bekend)}Bekijk wat erop staat met: {toon}",
    )


def _elders(stand: Stand, id_: str) -> str | None:
    """Say what a kenmerk is that is on no agenda item here; None when the register has no such."""
    if (zaak := id_.upper()) in stand.zaken_op_kenmerk:
        return f"Zaak {zaak}"
    kenmerken = (onderwerp.kenmerk for onderwerp in stand.onderwerpen.values())
    zelfde = (een for een in kenmerken if een.casefold() == id_.casefold())
    return next((f"Onderwerp {een}" for een in zelfde), None)


def _niet_op_agenda(wat: str, overleg: "Overleg") -> RaoError:
    """Make the failure for something that exists, but is not on this agenda."""
    bestand, kenmerk = plaats_van(overleg), wat.split()[1]
    hint = f"Is het daar toch besproken? Zet het in {bestand} bij agendapunten, en doe: rao bewaar"
    anders = "Anders komt het op een volgende agenda met: rao agenda genereer"
    if overleg.status in KOMEND:
        hint = f"Zet het erop met: rao agenda zet {kenmerk} {overleg.datum}"
        anders = f"Lukt dat niet? Kijk hoe ver het is met: rao toon {kenmerk}"
    dag = datum_in_woorden(overleg.datum)
    return RaoError(f"{wat} staat niet op de agenda van {dag}.", hint=f"{hint}\n{anders}")


def zoek_actie(stand: Stand, kenmerk: str) -> tuple[str, "Actie"]:
    """Return path and actie; RaoError with near misses when it does not exist."""
    return _zoek(stand, stand.acties, kenmerk, "Actie", "acties")


def zoek_besluit(stand: Stand, kenmerk: str) -> BesluitPlek:
    """Return a decision; RaoError with near misses when it does not exist."""
    bekend = stand.besluit_op_kenmerk
    if (plek := bekend.get(kenmerk.upper())) is None:
        raise RaoError(
            f"Besluit '{kenmerk}' staat niet in dit register.",
            hint=f"{lijkt_op(kenmerk.upper(), bekend)}Bekijk wat er is met: rao lijst besluiten",
        )
    return plek


def zoek_terugkoppeling(stand: Stand, kenmerk: str) -> tuple[str, "Terugkoppeling"]:
    """Return path and terugkoppeling; RaoError with near misses when it does not exist."""
    alle = stand.terugkoppelingen
    return _zoek(stand, alle, kenmerk, "Terugkoppeling", "terugkoppelingen")


def zoek_onderwerp(stand: Stand, kenmerk: str) -> tuple[str, "Onderwerp"]:
    """Return path and onderwerp; RaoError with near misses when it does not exist."""
    return _zoek(stand, stand.onderwerpen, kenmerk, "Onderwerp", "onderwerpen")


def _zoek(
    stand: Stand, dingen: Mapping[str, Genoemd], kenmerk: str, wat: str, lijst: str
) -> tuple[str, Genoemd]:
    """Return path and thing of a kenmerk, however it is capitalised; RaoError when unknown."""
    for pad, ding in dingen.items():
        if ding.kenmerk.casefold() == kenmerk.casefold():
            return pad, ding
    bekend = [ding.kenmerk for ding in dingen.values()]
    raise _onbekend(wat, kenmerk, bekend, stand, f"rao lijst {lijst}")


def eis_organisatie(stand: Stand, organisatie: str, op: date | None = None) -> str:
    """Return the key of an organisation as the register spells it; RaoError when unknown.

    With a day it must be there on that day.
    """
    for sleutel in stand.register.organisaties:
        if sleutel.casefold() == organisatie.casefold():
            return sleutel if op is None else _eis_er(stand.heel.organisaties, sleutel, op)
    bekend = ", ".join(stand.organisaties)
    raise RaoError(
        f"De organisatie '{organisatie}' staat niet in rao.yaml.",
        hint=f"Kies uit: {bekend}. {_NIEUW} organisatie",
    )


def _eis_er(dingen: Mapping[str, T], sleutel: str, op: date) -> str:
    """Return a key of what is there on a day; RaoError that says what became of it."""
    een, ander = dingen[sleutel], opvolger(dingen, sleutel)
    if is_er(een, op):
        return sleutel
    naam, dag = naam_op(een, op), datum_in_woorden(op)
    er_zijn = ", ".join(die_er_zijn(dingen, op))
    kies = f"kunt u kiezen uit: {er_zijn}" if er_zijn else "is er niets om uit te kiezen"
    if een.van is not None and op < een.van:
        raise RaoError(
            f"{naam} is er pas vanaf {datum_in_woorden(een.van)}.",
            hint=f"Op {dag} {kies}. Klopt die eerste dag niet? Verbeter hem in rao.yaml, en doe: "
            "rao bewaar",
        )
    verder = f" Daarna gaat het verder als {ander}." if ander else ""
    zin = f"{naam} is er op {dag} niet meer.{verder}"
    raise RaoError(zin, hint=f"Kies {ander}." if ander else f"Op {dag} {kies}.")


def _namen(sleutel: str, lko: Lko) -> list[str]:
    return [sleutel, lko.naam, *(een.naam for een in lko.namen)]


def zoek_lko(stand: Stand, getypt: str) -> str | None:
    """Return the key of the LKO that goes by this key or name; None when there is none."""
    lkos, kaal = stand.register.lkos, getypt.casefold()
    gelijk = (s for s, lko in lkos.items() if kaal in {naam.casefold() for naam in _namen(s, lko)})
    return getypt if getypt in lkos else next(gelijk, None)


def eis_lko(stand: Stand, lko: str, op: date | None = None) -> str:
    """Return the key of an LKO; RaoError when unknown, or not there on the day that is asked."""
    if (sleutel := zoek_lko(stand, lko)) is not None:
        return sleutel if op is None else _eis_er(stand.heel.lkos, sleutel, op)
    bekend = ", ".join(stand.lkos) or "(er staan nog geen LKO's in rao.yaml)"
    raise RaoError(
        f"Het LKO '{lko}' staat niet in rao.yaml.", hint=f"Kies uit: {bekend}. {_NIEUW} lko"
    )


def lijkt_op(kenmerk: str, bekend: Iterable[str]) -> str:
    """Return "Bedoelt u …? " for a near miss, else an empty text."""
    gevonden = difflib.get_close_matches(kenmerk, sorted(bekend), n=1, cutoff=0.6)
    return f"Bedoelt u {gevonden[0]}? " if gevonden else ""


def bekende_kenmerken(stand: Stand) -> list[str]:
    """Return every kenmerk and date that names something in this register."""
    dingen = [kenmerk for _, kenmerk in stand.kenmerken]
    return [*stand.zaken_op_kenmerk, *(b.kenmerk for b in stand.besluiten), *dingen]


def _onbekend(
    wat: str, kenmerk: str, bekend: Collection[str], stand: Stand, opdracht: str
) -> RaoError:
    """Make the failure for something that does not exist, with what it may have been."""
    if kenmerk in stand.onleesbaar:
        return RaoError(
            f"Het bestand van '{kenmerk}' heeft fouten en kan niet worden gebruikt.",
            hint=f"Kijk wat eraan schort met: {opdrachtregel('valideer', kenmerk)}",
        )
    hint = f"{lijkt_op(kenmerk, bekend)}Bekijk wat er is met: {opdracht}{niet_doorzocht(stand)}"
    return RaoError(f"{wat} '{kenmerk}' staat niet in dit register.", hint=hint)


def niet_doorzocht(stand: Stand) -> str:
    """Say on a line of its own which files nobody could look in; empty when there are none."""
    if not stand.onleesbaar:
        return ""
    stuk = enkele(sorted(stand.onleesbaar))
    return f"\nNiet te lezen en dus niet doorzocht: {stuk}. Kijk met: rao valideer"
