"""What a person is asked about a form: what others changed too, what was emptied, what is loose."""

from collections.abc import Sequence
from typing import Final

from rao_cli.cli.formulier import scherm
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import stellen, vragen
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import KeuzeVraag
from rao_cli.model.formulier.verschil import Keus, Twijfel, Wending
from rao_cli.model.privacy import met_stippen
from rao_cli.workflow.formulier.beslissen import prozaplekken
from rao_cli.workflow.formulier.plaatsen import Plaats

#: The answer that leaves a text where it is: on the form.
NIET: Final = "niet"
NIEUW: Final = "nieuw"
_WAT: Final[dict[Twijfel, str]] = {
    "leeg": "Wilt u dit leegmaken?",
    "verdwenen": "Wilt u dit opnieuw toevoegen?",
}


def kies(s: WriteSession, naam: str, tekst: str, keuzes: Sequence[Keuze], reden: str = "") -> str:
    """Return what a person chooses; it is kept nowhere, for the form is still there."""
    vraag = KeuzeVraag(naam=naam, tekst=tekst, keuzes=keuzes, reden=reden)
    return str(vragen.vul_aan([vraag], {}, ja=s.ja, vandaag=s.vandaag)[naam])


def vraag_keus(s: WriteSession, zaak: str, wending: Wending) -> Keus:
    """Ask whether the form or the register counts, or both."""
    scherm.toon_zaak(zaak)
    scherm.toon_wendingen([wending])
    weg = wending.aanleiding == "leeg"
    keuzes = [
        Keuze("formulier", "maak het leeg" if weg else "neem de tekst van het formulier"),
        Keuze("register", "laat staan wat er staat"),
    ]
    if wending.kan_samen:
        keuzes.append(Keuze("samen", "zet beide onder elkaar"))
    tekst = _WAT.get(wending.aanleiding, "Wat moet er komen te staan?")
    gekozen = kies(s, "keus", tekst, keuzes)
    return "formulier" if gekozen == "formulier" else "samen" if gekozen == "samen" else "register"


def vraag_plek(s: WriteSession, tekst: str, zaken: Sequence[str]) -> tuple[str, Plaats] | None:
    """Ask where a text belongs that stood in no field; None when it stays on the form."""
    stellen.meld_getypt("Deze tekst staat buiten de velden:", met_stippen(tekst))
    plekken = {plek.kop: plek for plek in prozaplekken()}
    keuzes = [Keuze(NIET, "neem deze tekst niet over"), *map(Keuze, plekken)]
    gekozen = kies(s, "plek", "Waar hoort deze tekst?", keuzes)
    if gekozen == NIET:
        return None
    zaak = zaken[0]
    if zaken[1:]:
        zaak = kies(s, "zaak", "Bij welke zaak?", [Keuze(een) for een in zaken])
    return zaak, plekken[gekozen]


def vraag_welke(s: WriteSession, titel: str, kandidaten: Sequence[str]) -> str:
    """Ask whether a zaak with a title that is there already is a new one."""
    keuzes = [Keuze(NIEUW, "het is een nieuwe zaak")]
    keuzes += [Keuze(een, "het is deze zaak; werk haar bij") for een in kandidaten]
    return kies(
        s,
        "welke",
        "Is dit een nieuwe zaak?",
        keuzes,
        f"Er is al een zaak met het onderwerp '{titel}'.",
    )
