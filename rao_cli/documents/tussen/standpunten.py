"""The standpunten: who gave one, who reworded it, and which was taken away (S20)."""

from collections.abc import Iterator, Mapping

from rao_cli.documents.tussen.verteld import Kopje, Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import citaat, van_naar
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.signaallijst import Standpunt

_NIETS = Standpunt()


def van_standpunten(
    groep: Kopje, pad: str, plek: Pad, was: Mapping[str, Standpunt], wordt: Mapping[str, Standpunt]
) -> Iterator[Wijzigzin]:
    """Yield what each organisation said, said differently or does not say any more."""
    for wie in dict.fromkeys((*wordt, *was)):
        oud, nieuw = was.get(wie, _NIETS), wordt.get(wie, _NIETS)
        # The day says nothing by itself, and goes with the words.
        los = oud.standpunt == nieuw.standpunt and oud.inzet == nieuw.inzet
        for veld, tekst in () if los else _zinnen(wie, oud, nieuw):
            yield Wijzigzin(
                groep=groep,
                tekst=tekst,
                bron=Wijzigplek(pad, (*plek, wie, veld)),
                dekt=((*plek, wie, veld), (*plek, wie, "datum")),
                betreft=(wie,),
                was=getattr(oud, veld),
                wordt=getattr(nieuw, veld),
                weg=getattr(nieuw, veld) is None,
            )


def _zinnen(wie: str, oud: Standpunt, nieuw: Standpunt) -> Iterator[tuple[str, str]]:
    """Yield the field, and what became of it in words."""
    if oud.standpunt != nieuw.standpunt:
        if oud.standpunt is None:
            yield "standpunt", f"{wie} gaf een standpunt: {citaat(nieuw.standpunt)}"
        elif nieuw.standpunt is None:
            weg = f"Het standpunt van {wie} is weggehaald. Er stond: {citaat(oud.standpunt)}"
            yield "standpunt", weg
        else:
            anders = van_naar(oud.standpunt, nieuw.standpunt)
            yield "standpunt", f"{wie} verwoordde het standpunt anders: {anders}"
    if oud.inzet != nieuw.inzet:
        if oud.inzet is None:
            yield "inzet", f"Inzet van {wie}: {citaat(nieuw.inzet)}"
        elif nieuw.inzet is None:
            yield "inzet", f"De inzet van {wie} is weggehaald. Er stond: {citaat(oud.inzet)}"
        else:
            yield "inzet", f"Inzet van {wie} veranderd {van_naar(oud.inzet, nieuw.inzet)}"
