"""A signaallijst is made and filled; what it and its zaken still miss (S6, S11, S18-S22)."""

import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import lijst_kenmerk, trek_zaak_kenmerk
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.rules.signaallijst.volledigheid import volledigheid
from rao_cli.store.yaml.schemas import waarde_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.onderwerptekst import eis_onderwerp
from rao_cli.workflow.signaallijst.stappen import eis_open
from rao_cli.workflow.signaallijst.zaakkeuring import keur_zaak
from rao_cli.workflow.signaallijst.zaakvorm import zaakvorm, zelfde_zaak
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_lijst, zoek_zaak

Kies = Callable[[str], str]
#: One step of a path: a name and the places in lists behind it.
_STAP: Final = re.compile(r"([^\[\]]+)((?:\[[0-9]{1,4}\])*)")


def nieuwe_signaallijst(h: Handeling, lko: str, datum: date) -> tuple[str, CommitResult]:
    """Begin an empty list of an LKO; returns its kenmerk."""
    lko = eis_lko(h.stand, lko, datum)
    kenmerk = vrij_kenmerk(h, lko, datum)
    inhoud = lijst_kop(kenmerk, lko, datum) | {"zaken": {}}
    h.nieuw(plaats_op("signaallijst", datum, kenmerk), inhoud, "signaallijst")
    return kenmerk, h.leg_vast(f"Nieuwe signaallijst {kenmerk}", "nieuw-signaallijst", [kenmerk])


def lijsten_van(stand: Stand, lko: str, datum: date) -> list[str]:
    """Return the kenmerken of the lists of an LKO of one day, that were not withdrawn."""
    afzender = eis_lko(stand, lko)
    return sorted(
        lijst.kenmerk
        for lijst in stand.signaallijsten.values()
        if (lijst.afzender, lijst.datum) == (afzender, datum) and lijst.status != "ingetrokken"
    )


def nieuwe_zaak(
    h: Handeling,
    lijst: str,
    velden: Mapping[str, Any],
    invoer: Mapping[str, Any] | None = None,
    kies: Kies = secrets.choice,
) -> tuple[str, CommitResult]:
    """Add a zaak to a list that is not handled yet; returns its kenmerk.

    `velden` is the zaak as it is written, `invoer` fills places in it as `vul_zaak_aan` does.
    """
    pad, gevonden = zoek_lijst(h.stand, lijst)
    eis_open(gevonden)
    velden = dict(velden)
    eis_onderwerp(velden.get("onderwerp"))
    kenmerk = velden.pop("kenmerk", None) or vrije_zaak(h.stand, kies)
    if isinstance(velden.get("aanbrenger"), str):
        velden["aanbrenger"] = eis_organisatie(h.stand, velden["aanbrenger"], gevonden.datum)
    _zet_zaak(h, pad, gevonden, kenmerk, velden)
    vul_in(h, pad, kenmerk, invoer or {})
    onderwerp = f"Zaak {kenmerk} op signaallijst {gevonden.kenmerk}"
    return kenmerk, h.leg_vast(onderwerp, "nieuw-zaak", [kenmerk, gevonden.kenmerk])


def _zet_zaak(
    h: Handeling, pad: str, lijst: Signaallijst, kenmerk: object, velden: Mapping[str, Any]
) -> None:
    """Write a zaak; one that is on the list already may be repeated, but never overwritten."""
    if not isinstance(kenmerk, str):
        raise GebruiksFout(
            "Het kenmerk van de zaak moet één tekst zijn.",
            hint="Laat het kenmerk weg; rao kiest er dan zelf een.",
        )
    if kenmerk not in lijst.zaken:
        h.zet(pad, ("zaken", kenmerk), zaakvorm(velden, h.stand.kernorganisaties))
    elif not zelfde_zaak(lijst.zaken[kenmerk], velden):
        raise GebruiksFout(
            f"Zaak {kenmerk} staat al op signaallijst {lijst.kenmerk}, met een andere inhoud.",
            hint=f"Verander haar met: rao zaak vul-aan {kenmerk}",
        )


def vul_zaak_aan(h: Handeling, zaak: str, invoer: Mapping[str, Any]) -> CommitResult:
    """Set parts of a zaak; `invoer` is a dotted path to text: `termijn.soort` to `vertrek`."""
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    vul_in(h, plek.bestand, plek.kenmerk, invoer)
    onderwerp = f"Zaak {plek.kenmerk} aangevuld: {', '.join(delen_van(invoer))}"
    return h.leg_vast(onderwerp, "zaak-vul-aan", [plek.kenmerk, plek.lijst.kenmerk])


def delen_van(plekken: Iterable[str]) -> list[str]:
    """Return in which parts of a zaak these places are, each once."""
    return [*dict.fromkeys(plek.split(".")[0].split("[")[0] for plek in plekken)]


def vul_in(h: Handeling, bestand: str, kenmerk: str, invoer: Mapping[str, Any]) -> None:
    """Set every place of `invoer` in a zaak; texts get the type that the schema wants.

    What is filled in applies: it is no longer among what does not.
    """
    zet_geen(h, bestand, kenmerk, gevuld=invoer)
    for sleutel, tekst in invoer.items():
        pad = ("zaken", kenmerk, *read_pad(sleutel))
        waarde = waarde_voor("signaallijst", pad, tekst) if isinstance(tekst, str) else tekst
        if sleutel == "aanbrenger":
            waarde = eis_organisatie(h.stand, str(waarde))
        if sleutel == "onderwerp":
            eis_onderwerp(waarde)
        _zet_diep(h, bestand, pad, waarde)
    if invoer:
        keur_zaak(h, bestand, kenmerk)


def zet_geen(
    h: Handeling,
    bestand: str,
    kenmerk: str,
    geen: Iterable[str] = (),
    gevuld: Iterable[str] = (),
) -> None:
    """Keep which places do not apply, in order, without those that are filled in now."""
    plekken = h.stand.zaken_op_kenmerk.get(kenmerk, ())
    was = next((plek.zaak.geen for plek in plekken if plek.bestand == bestand), [])
    gevuld = [re.sub(r"\[[0-9]+\]", "", plek) for plek in gevuld]
    blijft = [p for p in was if not any(_raakt(p, plek) for plek in gevuld)]
    nieuw = sorted({*blijft, *geen})
    pad = ("zaken", kenmerk, "geen")
    if nieuw and nieuw != was:
        h.zet(bestand, pad, nieuw)
    elif was and not nieuw:
        h.verwijder(bestand, pad)


def _raakt(plek: str, ander: str) -> bool:
    """Say whether one place is the other, or is in it."""
    return plek == ander or plek.startswith(f"{ander}.") or ander.startswith(f"{plek}.")


def _zet_diep(h: Handeling, bestand: str, pad: Pad, waarde: Any) -> None:
    """Set a value; a path through the first free place of a list makes a new item there."""
    for nummer, deel in enumerate(pad):
        if not isinstance(deel, int) or deel < (lengte := h.lengte(bestand, pad[:nummer])):
            continue
        if deel > lengte:
            raise GebruiksFout(
                f"'{pad[nummer - 1]}' heeft {lengte} onderdelen; [{deel}] bestaat niet.",
                hint=f"Het eerstvolgende nieuwe onderdeel is [{lengte}].",
            )
        for sleutel in reversed(pad[nummer + 1 :]):
            if isinstance(sleutel, int) and sleutel:
                raise GebruiksFout(
                    f"Een nieuwe lijst begint bij [0]; [{sleutel}] bestaat nog niet.",
                    hint="Vul eerst [0] in.",
                )
            waarde = [waarde] if sleutel == 0 else {sleutel: waarde}
        h.voeg_toe(bestand, pad[:nummer], waarde)
        return
    h.zet(bestand, pad, waarde)


def nog_aan_te_leveren(h: Handeling, kenmerk: str) -> list[str]:
    """Say in sentences what a list still misses; nothing when it is complete (S18-S22)."""
    zinnen: list[str] = []
    for lijst in volledigheid(h.stand):  # it is not there when every zaak on it was refused
        if lijst.kenmerk == kenmerk:
            deel = f"{_er_is(lijst.aanwezig)} van {lijst.gevraagd} onderdelen aanwezig."
            zinnen += [deel] if lijst.aanwezig < lijst.gevraagd else []
            zinnen += _zonder_standpunt(h, kenmerk)
    einde = f"Wat er nog bij moet, en van wie: rao aanleveren {kenmerk}"
    return [*zinnen, einde] if zinnen else []


def _er_is(getal: int) -> str:
    return f"Er is {getal}" if getal == 1 else f"Er zijn {getal}"


def _zonder_standpunt(h: Handeling, kenmerk: str) -> Iterator[str]:
    """Say who gave no standpunt: once when it is the same for every zaak, or else per zaak."""
    plekken = (p for p in h.stand.zaken if p.lijst.kenmerk == kenmerk and not p.zaak.weigering)
    per_zaak = {plek.kenmerk: tuple(zonder_standpunt(plek)) for plek in plekken}
    if len(set(per_zaak.values())) == 1:
        per_zaak = {"": next(iter(per_zaak.values()))}
    for zaak, organisaties in per_zaak.items():
        over = f" over {zaak}" if zaak else ""
        if organisaties:
            yield f"Nog geen standpunt{over} van: {opsomming(organisaties)}."


def read_pad(tekst: str) -> tuple[str | int, ...]:
    """Read `oplossingsrichtingen[0].voordelen`; GebruiksFout when it is not a path."""
    delen: list[str | int] = []
    for stuk in tekst.split("."):
        stap = _STAP.fullmatch(stuk)
        if stap is None:
            raise GebruiksFout(
                f"'{tekst}' is geen plek in een zaak.",
                hint="Schrijf bijvoorbeeld: --zet termijn.soort=vertrek",
            )
        delen += [stap[1], *(int(nummer) for nummer in re.findall("[0-9]+", stap[2]))]
    return tuple(delen)


def lijst_kop(kenmerk: str, afzender: str, datum: date) -> dict[str, Any]:
    """Return the head of a new list of an LKO."""
    return {
        "soort": "signaallijst",
        "kenmerk": kenmerk,
        "richting": "lko-rao",
        "afzender": afzender,
        "datum": datum,
        "status": "concept",
    }


def vrij_kenmerk(h: Handeling, afzender: str, datum: date) -> str:
    """Return a kenmerk for a new list that no list has."""
    bezet = frozenset(h.stand.lijst_op_kenmerk) | h.stand.onleesbaar
    try:
        return lijst_kenmerk(afzender, datum, bezet)
    except ValueError as fout:
        raise RaoError(
            f"Er zijn al te veel signaallijsten van {afzender} op {datum}.",
            hint="Kies een andere datum met --datum.",
        ) from fout


def vrije_zaak(stand: Stand, kies: Kies) -> str:
    """Draw a kenmerk that no zaak of this register has."""
    while (kenmerk := trek_zaak_kenmerk(kies)) in stand.zaken_op_kenmerk:
        pass
    return kenmerk
