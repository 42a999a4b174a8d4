"""Forms of these tests: an empty one, one with every kind of text, and one that means ill."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from rao_cli.model.formulier.formulier import Formulier, Invulvak, Rubriek, Zaakformulier
from rao_cli.model.formulier.vakken import Keuzes, zaakvakken
from tests.documents.formats.vijandig import VIJANDIG
from tests.documents.lange_tekst import LANG

KEUZES: Final = Keuzes(
    {"AVIM": "Vreemdelingenpolitie", "COA": "Opvang", "DT&V": "Vertrek", "IND": "Toelating"},
    ("COA", "DT&V"),
)
#: Texts as people type them: each comes back as it was.
TEKSTEN: Final = (
    LANG.getypt,
    "Eén regel.",
    "regel een\nregel twee\n\nalinea twee",
    "Voorwaarden:\n- de plek\n- de dag\n  verder op een tweede regel\n\nSlot.",
    "- een\n  - onder een\n- twee\n\n- andere lijst",
    "1. een\n2. twee\n\nTussen.\n\n3. drie\n4. vier",
    "2) twee\n3) drie",
    "1. een\n   - diep\n7. zeven",
    "* ster\n• stip\n– streep",
    "- a\n\n- b\n\n- c",
    "a\n\n  ingesprongen   met   wit\n\n\teen tab\tmidden",
    "- \n-\nx",
    "05. vijf\n06. zes",
)
REGELS: Final = ("een\ntwee\ndrie", "- een\n  en verder\n- twee", "- een\ntwee", "een")


def velden(rubrieken: tuple[Rubriek, ...], teksten: dict[int, str]) -> tuple[Rubriek, ...]:
    """Return the parts with other texts in the fields with these numbers."""
    nummer = -1

    def met(vak: Invulvak) -> Invulvak:
        nonlocal nummer
        nummer += 1
        return replace(vak, tekst=teksten.get(nummer, vak.tekst))

    return tuple(
        replace(
            rubriek,
            groepen=tuple(
                replace(groep, vakken=tuple(map(met, groep.vakken))) for groep in rubriek.groepen
            ),
        )
        for rubriek in rubrieken
    )


def make_vel(*zaken: Zaakformulier, voor: str = "") -> Formulier:
    """Return a form of these zaken."""
    return Formulier(
        register="Noord",
        kenmerk="SL-venlo-2026-03-12",
        titel="Signaallijst van LKO Venlo, 12 maart 2026",
        zaken=zaken,
        voor=voor,
        rubricering="Intern RAO",
        gemaakt_op="12 maart 2026",
    )


def leeg() -> Formulier:
    """Return a form of a new zaak, with nothing filled in."""
    return make_vel(
        Zaakformulier(
            kenmerk="nieuw-1",
            titel="Nieuwe zaak 1",
            rubrieken=zaakvakken("nieuw-1", None, KEUZES),
        )
    )


def gevuld(kenmerk: str = "Z-7K3F9E") -> Formulier:
    """Return a form in which every field has a text of its kind."""
    rubrieken = zaakvakken(kenmerk, None, KEUZES)
    (zaak,) = make_vel(Zaakformulier(kenmerk=kenmerk, titel="", rubrieken=rubrieken)).zaken
    soorten = {
        "regel": ("Gezin verblijft lang in de opvang", "x & <y>"),
        "proza": TEKSTEN,
        "regels": REGELS,
        "keuze": ("ja", "nee"),
        "meerkeuze": ("overlast, locatieoverstijgend",),
        "partij": ("COA", "DT&V"),
        "partijen": ("COA, IND",),
        "dag": ("12 februari 2026", "rond Pasen"),
        "nummer": ("2",),
    }
    vakken = make_vel(zaak).vakken
    teksten = {
        nummer: soorten[vak.veld.soort][nummer % len(soorten[vak.veld.soort])]
        for nummer, vak in enumerate(vakken)
    }
    return make_vel(
        replace(
            zaak,
            titel=f"Zaak {kenmerk}",
            rubrieken=velden(rubrieken, teksten),
            lezen=(("Onderwerp", "Gezin in de opvang"), ("Standpunt van COA", LANG.getypt)),
        )
    )


def vijandig() -> Formulier:
    """Return a form with every hostile string in a field, short or long."""
    zaken = []
    rubrieken = zaakvakken("x", None, KEUZES)
    per_zaak = len(make_vel(Zaakformulier(kenmerk="x", titel="", rubrieken=rubrieken)).vakken)
    for begin in range(0, len(VIJANDIG), per_zaak):
        kenmerk = f"Z-{begin:06}"
        teksten = dict(enumerate(VIJANDIG[begin : begin + per_zaak]))
        eigen = zaakvakken(kenmerk, None, KEUZES)
        zaken.append(
            Zaakformulier(
                kenmerk=kenmerk,
                titel=VIJANDIG[begin],
                rubrieken=velden(eigen, teksten),
                lezen=((VIJANDIG[1], VIJANDIG[2]),),
            )
        )
    return make_vel(*zaken)
