"""A form as the register gives it: one zaak with texts, room for more, and one that is empty."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rao_cli.model.formulier.deel import Deel, Veld, Woord
from rao_cli.model.formulier.formulier import (
    Formulier,
    Invulvak,
    Rubriek,
    Vakgroep,
    Zaakformulier,
)
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN

ZAAK: Final = "Z-7K3F9E"
ORGANISATIES: Final = tuple(Woord(naam) for naam in ("DT&V", "AVIM", "COA", "IND", "Nidos"))
#: So many places has a list: what is filled, and two that are empty.
PLEKKEN: Final = 3
TEKSTEN: Final[Mapping[str, str]] = {
    "onderwerp": "Gezin verblijft lang in de opvang",
    "aanbrenger": "COA",
    "groep": "gezin",
    "kenmerken": "overlast",
    "feiten": "Het gezin woont sinds 2023 op de locatie.\n\n- De aanvraag is afgewezen.\n- School.",
    "constatering.organisaties": "COA, DT&V",
    "termijn.tot": "1 juni 2026",
    "oplossingsrichtingen.0.omschrijving": "Vertrek met steun",
    "oplossingsrichtingen.0.voordelen": "Duurzaam\nSnel",
}


def make_formulier(teksten: Mapping[str, str] = TEKSTEN, *, leeg: int = 1) -> Formulier:
    """Return a form of a zaak with these texts, by their place with dots, and new zaken."""
    eerste = Zaakformulier(
        kenmerk=ZAAK,
        titel=f"{ZAAK}: {teksten.get('onderwerp', '')}",
        rubrieken=tuple(_rubriek(deel, ZAAK, teksten) for deel in ZAAKDELEN),
    )
    nieuw = (
        Zaakformulier(
            kenmerk=f"nieuw-{nummer}",
            titel=f"Nieuwe zaak {nummer}",
            rubrieken=tuple(_rubriek(deel, f"nieuw-{nummer}", {}) for deel in ZAAKDELEN),
        )
        for nummer in range(1, leeg + 1)
    )
    return Formulier(
        register="Noord",
        kenmerk="SL-ter-apel-2026-03-05",
        titel="Signaallijst van LKO Ter Apel",
        zaken=(eerste, *nieuw),
        rubricering="Vertrouwelijk",
        gemaakt_op="5 maart 2026",
    )


def vijandig_formulier(teksten: Sequence[str]) -> Formulier:
    """Return a form with a zaak per text, and that everywhere: title, heading, word and value."""
    return Formulier(
        register=teksten[0],
        kenmerk=teksten[1],
        titel=teksten[2],
        zaken=tuple(_vijandige_zaak(f"{ZAAK}-{nr}", tekst) for nr, tekst in enumerate(teksten)),
        voor=teksten[3],
        rubricering=teksten[4],
    )


def _vijandige_zaak(kenmerk: str, tekst: str) -> Zaakformulier:
    velden = (
        Veld(plek=("a",), label=tekst, vraag=tekst, soort="proza", voorbeeld=tekst),
        Veld(plek=("b",), label=tekst, vraag=tekst, soort="regel", voorbeeld=tekst),
        Veld(plek=("c",), label=tekst, vraag=tekst, soort="keuze", woorden=(Woord(tekst, tekst),)),
        Veld(plek=("d",), label=tekst, vraag=tekst, soort="meerkeuze", woorden=(Woord("x"),)),
    )
    vakken = tuple(
        Invulvak(zaak=kenmerk, plek=v.plek, veld=v, label=tekst, tekst=tekst, woorden=v.woorden)
        for v in velden
    )
    rubriek = Rubriek(kop=tekst, waarom=tekst, groepen=(Vakgroep(kop=f"{tekst} 1", vakken=vakken),))
    return Zaakformulier(
        kenmerk=kenmerk, titel=tekst, rubrieken=(rubriek,), lezen=((tekst, tekst),)
    )


def _rubriek(deel: Deel, zaak: str, teksten: Mapping[str, str]) -> Rubriek:
    nummers: tuple[int | str, ...] = (0,)
    if deel.lijst:
        namen = [woord.waarde for woord in ORGANISATIES]
        nummers = tuple(namen) if deel.per_organisatie else tuple(range(PLEKKEN))
    groepen = (
        Vakgroep(kop=_kop(deel, nummer), vakken=tuple(_vakken(deel, nummer, zaak, teksten)))
        for nummer in nummers
    )
    return Rubriek(kop=deel.kop, waarom=deel.waarom, groepen=tuple(groepen))


def _kop(deel: Deel, nummer: int | str) -> str:
    if isinstance(nummer, str):
        return nummer
    return f"{deel.item} {nummer + 1}" if deel.lijst else ""


def _vakken(
    deel: Deel, nummer: int | str, zaak: str, teksten: Mapping[str, str]
) -> Iterator[Invulvak]:
    for veld in deel.velden:
        plek = deel.plek(nummer, veld)
        woorden = ORGANISATIES if veld.soort in {"partij", "partijen"} else veld.woorden
        tekst = teksten.get(".".join(map(str, plek)), "")
        yield Invulvak(
            zaak=zaak, plek=plek, veld=veld, label=veld.label, tekst=tekst, woorden=woorden
        )
