"""Places of a zaak are filled in by what somebody typed, and what does not apply is kept."""

from collections.abc import Iterable, Mapping
from typing import Any

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.invulplek import read_invoer
from rao_cli.workflow.signaallijst.onderwerptekst import eis_onderwerp
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zoeken import zoek_zaak


def vul_in(h: Handeling, bestand: str, kenmerk: str, invoer: Mapping[str, Any]) -> list[Pad]:
    """Set every place of `invoer` in a zaak, `termijn.soort` to `vertrek`; returns those places.

    Texts get the type that the schema wants. What is filled in applies: it is no longer among what
    does not.
    """
    gelezen = read_invoer(h.stand, kenmerk, invoer)
    zet_geen(h, bestand, kenmerk, gevuld=map(_als_plek, gelezen))
    for plek, waarde in gelezen.items():
        if plek == ("onderwerp",):
            eis_onderwerp(waarde)
        _zet_diep(h, bestand, ("zaken", kenmerk, *plek), waarde)
        if (
            (gegeven := (*plek[:2], "datum")) not in gelezen
            and plek[0] == "standpunten"
            and plek[2:]
        ):
            h.zet(bestand, ("zaken", kenmerk, *gegeven), h.vandaag)
    if gelezen:
        from rao_cli.workflow.signaallijst.zaakkeuring import keur_zaak  # brings rules along

        keur_zaak(h, bestand, kenmerk)
    return [*gelezen]


def vul_zaak_aan(h: Handeling, zaak: str, invoer: Mapping[str, Any]) -> CommitResult:
    """Set parts of a zaak; `invoer` is a dotted path to text: `termijn.soort` to `vertrek`."""
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    delen = (str(pad[0]) for pad in vul_in(h, plek.bestand, plek.kenmerk, invoer))
    onderwerp = f"Zaak {plek.kenmerk} aangevuld: {in_woorden(delen)}"
    return h.leg_vast(onderwerp, "zaak-vul-aan", [plek.kenmerk, plek.lijst.kenmerk])


def in_woorden(delen: Iterable[str]) -> str:
    """Return parts of a zaak in words, each once and in the order of its file."""
    genoemd = {*delen}
    return ", ".join(veldwoord(naam) for naam in Zaak.__struct_fields__ if naam in genoemd)


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
    nu = [*gevuld]
    blijft = [plek for plek in was if not any(_raakt(plek, een) for een in nu)]
    nieuw = sorted({*blijft, *geen})
    pad = ("zaken", kenmerk, "geen")
    if nieuw and nieuw != was:
        h.zet(bestand, pad, nieuw)
    elif was and not nieuw:
        h.verwijder(bestand, pad)


def _als_plek(pad: Pad) -> str:
    """Return a place without the numbers of items: `oplossingsrichtingen.voordelen`."""
    return ".".join(deel for deel in pad if isinstance(deel, str))


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
