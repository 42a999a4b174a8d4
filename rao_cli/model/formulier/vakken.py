"""The fields of a zaak: what is asked of it, with what stands there now."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import msgspec

from rao_cli.model.formulier.deel import Deel, Veld, Woord
from rao_cli.model.formulier.formulier import Invulvak, Rubriek, Vakgroep
from rao_cli.model.formulier.waarden import als_tekst
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import normaliseer
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.signaallijst import Zaak

#: So many empty items a list of a form has, below those that are filled.
LEGE: Final = 2


class Keuzes(msgspec.Struct, frozen=True):
    """What the register offers: its organisations, and those that always give a standpunt (S2)."""

    organisaties: Mapping[str, str]
    kern: Sequence[str] = ()

    def woorden(self, veld: Veld) -> tuple[Woord, ...]:
        """Return what can be chosen in a field."""
        if veld.soort in {"partij", "partijen"}:
            return tuple(Woord(sleutel, naam) for sleutel, naam in self.organisaties.items())
        return veld.woorden


def zaakvakken(
    kenmerk: str,
    zaak: Zaak | None,
    keuzes: Keuzes,
    *,
    delen: Sequence[Deel] = ZAAKDELEN,
    lege: int = LEGE,
) -> tuple[Rubriek, ...]:
    """Return what is asked of a zaak, with its texts; without a zaak all fields are empty."""
    waarden = als_boom(zaak)
    return tuple(
        Rubriek(
            kop=deel.kop,
            waarom=deel.waarom,
            groepen=tuple(
                Vakgroep(
                    kop=groepkop(deel, nummer),
                    vakken=tuple(_vakken(kenmerk, waarden, keuzes, deel, nummer)),
                )
                for nummer in nummers(deel, waarden, keuzes, lege)
            ),
        )
        for deel in delen
    )


def als_boom(zaak: Zaak | None) -> Mapping[str, Any]:
    """Return a zaak as mappings and lists, its days as days."""
    boom: Mapping[str, Any] = msgspec.structs.asdict(zaak) if zaak else {}
    return {naam: _boom(waarde) for naam, waarde in boom.items()}


def _boom(waarde: Any) -> Any:
    if isinstance(waarde, msgspec.Struct):
        return {naam: _boom(een) for naam, een in msgspec.structs.asdict(waarde).items()}
    if isinstance(waarde, dict):
        return {naam: _boom(een) for naam, een in waarde.items()}
    return [_boom(een) for een in waarde] if isinstance(waarde, list) else waarde


def waarde_op(boom: Any, plek: Pad) -> Any:
    """Return what stands at a place of a zaak; None when nothing does."""
    for stap in plek:
        if isinstance(boom, dict):
            boom = boom.get(stap)
        elif isinstance(boom, list) and isinstance(stap, int) and stap < len(boom):
            boom = boom[stap]
        else:
            return None
    return boom


def nummers(
    deel: Deel, waarden: Mapping[str, Any], keuzes: Keuzes, lege: int
) -> Sequence[int | str]:
    """Return by what the items of a part go: numbers, organisations; one of a part without list."""
    er_is = waarde_op(waarden, deel.lijst) or () if deel.lijst else ()
    if deel.per_organisatie:
        return [*dict.fromkeys((*keuzes.kern, *er_is))]
    return range(len(er_is) + lege) if deel.lijst else (0,)


def groepkop(deel: Deel, nummer: int | str) -> str:
    """Return what stands above an item: "Oplossing 2" or "COA"; nothing in a part without list."""
    if not deel.lijst:
        return ""
    return nummer if isinstance(nummer, str) else f"{deel.item} {nummer + 1}"


def _vakken(
    kenmerk: str, waarden: Mapping[str, Any], keuzes: Keuzes, deel: Deel, nummer: int | str
) -> Iterator[Invulvak]:
    for veld in deel.velden:
        plek = deel.plek(nummer, veld)
        yield Invulvak(
            zaak=kenmerk,
            plek=plek,
            veld=veld,
            label=veld.label,
            tekst=als_tekst(veld, waarde_op(waarden, plek)),
            woorden=keuzes.woorden(veld),
        )


def zoek_deel(kop: str) -> Deel | None:
    """Return the part that goes by a heading, whatever its capitals and signs; None when none."""
    return _op_kop().get(normaliseer(kop))


@cache
def _op_kop() -> Mapping[str, Deel]:
    """Return the parts by all that they go by; of two parts the first."""
    return {
        normaliseer(een): deel
        for deel in reversed(ZAAKDELEN)
        for een in (deel.naam, deel.kop, *deel.ook)
    }
