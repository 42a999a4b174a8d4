"""Forgeries of what a commit says of itself: act, subject, id, moment and name."""

from typing import Final

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK
from tests.workflow.historie.verhaal import BRIEF, NIEUWE_LIJST, TWEEDE
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsing import (
    BRIEF_MD,
    BRIEFPAD,
    LIJST_MD,
    NIEUWPAD,
    TEKST,
    Vervalsing,
)


def _verkeerde_handeling(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "onderwerp: Gezin verblijft", "onderwerp: Alleenstaande verblijft")
    v.als_rao(f"Standpunt van COA op {NIEUWE_LIJST}", "standpunt", NIEUWE_LIJST)


def _verkeerde_zaak(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Zaak aangevuld", "zaak-wijzig", ZAAK)


def _onderwerp_liegt(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao(f"Zaak {TWEEDE} gewijzigd", "zaak-wijzig", NIEUWE_LIJST)


def _wijziging_dubbel(v: Vervalser) -> None:
    eerder = v.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging,valueonly)")
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Zaak gewijzigd", "zaak-wijzig", NIEUWE_LIJST, id_=eerder)


def _niets(v: Vervalser) -> None:
    v.als_rao(f"Terugkoppeling {BRIEF} bevestigd", "terugkoppeling-bevestigd", BRIEF)


def _zonder_wijziging(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.leg_vast(f"Zaak gewijzigd\n\nRao-Handeling: zaak-wijzig\nRao-Betreft: {NIEUWE_LIJST}")


def _ongedaan(v: Vervalser) -> None:
    laatste = v.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging,valueonly)")
    v.vervang(NIEUWPAD, "status: ingediend", "status: concept")
    trailers = f"Rao-Handeling: ongedaan\nRao-Maakt-Ongedaan: {laatste}\nRao-Wijziging: {'a' * 20}"
    v.leg_vast(f"Ongedaan gemaakt: agenda-stel-vast\n\n{trailers}")


def _onbekende_handeling(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao("Lijst bijgewerkt", "lijst-bijwerken", NIEUWE_LIJST)


def _lijst_zogenaamd_gemaakt(v: Vervalser) -> None:
    v.vervang(LIJST_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.als_rao(f"Besluitenlijst van {OVERLEG}", "besluitenlijst-genereer", OVERLEG)


def _vermomd_als_meer(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    trailers = f"Rao-Handeling: standpunt\nRao-Wijziging: {'c' * 20}"
    v.leg_vast(f"Samen\n\n{trailers}\n\nNog een\n\n{trailers}")


def _net_als_rao(v: Vervalser) -> None:
    (zaak,) = (
        r.strip(" :\n") for r in (v.map / NIEUWPAD).read_text().splitlines() if r.startswith("  Z-")
    )
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao(f"Zaak {zaak} gewijzigd: vraag", "zaak-wijzig", zaak, NIEUWE_LIJST)


def _open_tekst(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.leg_vast()


def _onder_een_naam(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.leg_vast(GIT_AUTHOR_NAME="IND Ter Apel", GIT_AUTHOR_EMAIL="ind@ind.invalid")


def _te_vroeg(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    toen = "2026-02-01T10:00:00+00:00"
    v.leg_vast(GIT_AUTHOR_DATE=toen, GIT_COMMITTER_DATE=toen)


def _te_laat(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    dan = "2031-02-01T10:00:00+00:00"
    v.leg_vast(GIT_AUTHOR_DATE=dan, GIT_COMMITTER_DATE=dan)


def _zogenaamd_terug(v: Vervalser) -> None:
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    v.als_rao(f"Teruggedraaid: zaak-wijzig {NIEUWE_LIJST}", "herstel", NIEUWE_LIJST)


def _zet_terug(v: Vervalser, pad: str, handeling: str, over: str) -> None:
    """Put a file back as an act left it, with trailers of rao herstel."""
    toen = v.git("show", f"{v.van(handeling)}:{pad}")
    (v.map / pad).write_text(f"{toen}\n")
    v.als_rao(f"Teruggedraaid: {handeling} {over}", "herstel", over)


def _erratum_terug(v: Vervalser) -> None:
    _zet_terug(v, OVERLEGPAD, "besluitenlijst-stel-vast", OVERLEG)


def _verzending_terug(v: Vervalser) -> None:
    _zet_terug(v, BRIEFPAD, "terugkoppeling-genereer", BRIEF)


def _stuk_terug(v: Vervalser) -> None:
    v.vervang(LIJST_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.als_rao(f"Teruggedraaid: erratum {OVERLEG}", "herstel", OVERLEG)


def _brief_terug(v: Vervalser) -> None:
    v.weg(BRIEF_MD)
    v.als_rao(f"Teruggedraaid: terugkoppeling-genereer {BRIEF}", "herstel", BRIEF)


def _brief_door_sync(v: Vervalser) -> None:
    v.vervang(BRIEF_MD, TEKST, "Het gezin gaat op 1 mei.")
    v.als_rao("Andere nummers", "sync", OVERLEG)


def _motivering_in_stuk(v: Vervalser) -> None:
    v.vervang(LIJST_MD, "Er is een reisdocument", "Er is geen reisdocument")
    v.als_rao(f"Besluitenlijst van {OVERLEG}", "besluitenlijst-genereer", OVERLEG)


def _erbij_in_stuk(v: Vervalser) -> None:
    tekst = (v.map / LIJST_MD).read_text()
    (v.map / LIJST_MD).write_text(f"{tekst}\nOok afgesproken: COA regelt een tolk.\n")
    v.als_rao(f"Besluitenlijst van {OVERLEG}", "besluitenlijst-genereer", OVERLEG)


def _regel_weg_uit_stuk(v: Vervalser) -> None:
    tekst = (v.map / LIJST_MD).read_text().splitlines(keepends=True)
    zonder = [regel for regel in tekst if not regel.startswith("| AVIM")]
    assert len(zonder) < len(tekst)
    (v.map / LIJST_MD).write_text("".join(zonder))
    v.als_rao(f"Besluitenlijst van {OVERLEG}", "besluitenlijst-genereer", OVERLEG)


def _vermomd_als_bewaar(v: Vervalser) -> None:
    v.vervang(BRIEF_MD, "LKO", "Het LKO")
    trailers = f"Rao-Handeling: bewaar\nRao-Wijziging: {'c' * 20}"
    v.leg_vast(f"Samen\n\n{trailers}\n\nNog een\n\n{trailers}")


def _twee_handelingen(v: Vervalser) -> None:
    (zaak,) = (
        r.strip(" :\n") for r in (v.map / NIEUWPAD).read_text().splitlines() if r.startswith("  Z-")
    )
    v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Moet het gezin")
    trailers = "Rao-Handeling: zaak-wijzig\nRao-Handeling: besluitenlijst-stel-vast"
    over = f"Rao-Betreft: {zaak}\nRao-Wijziging: {'d' * 20}"
    v.leg_vast(f"Zaak {zaak} gewijzigd: vraag\n\n{trailers}\n{over}")


WOORD: Final = {
    "erratum-terug": Vervalsing("Terugdraaien dat een erratum weghaalt.", _erratum_terug),
    "verzending-terug": Vervalsing("Terugdraaien van een verzonden brief.", _verzending_terug),
    "stuk-terug": Vervalsing("Terugdraaien dat een stuk iets nieuws laat zeggen.", _stuk_terug),
    "brief-terug": Vervalsing("Terugdraaien dat een verzonden brief weghaalt.", _brief_terug),
    "brief-sync": Vervalsing("Een brief verandert, met de trailers van sync.", _brief_door_sync),
    "motivering": Vervalsing("besluitenlijst.md geeft een andere reden.", _motivering_in_stuk),
    "erbij": Vervalsing("besluitenlijst.md zegt meer, met trailers.", _erbij_in_stuk),
    "regel-weg": Vervalsing("besluitenlijst.md mist een regel.", _regel_weg_uit_stuk),
    "meer-bewaar": Vervalsing("Handwerk dat doet alsof het meer stappen is.", _vermomd_als_bewaar),
    "twee-handelingen": Vervalsing("Twee handelingen bij één stap.", _twee_handelingen),
    "zogenaamd-terug": Vervalsing("Terugdraaien naar wat er nooit stond.", _zogenaamd_terug),
    "zogenaamd-gemaakt": Vervalsing(
        "besluitenlijst.md zegt iets anders, met trailers.", _lijst_zogenaamd_gemaakt
    ),
    "meer-stappen": Vervalsing("Trailers van meer stappen verbergen er een.", _vermomd_als_meer),
    "handeling": Vervalsing("De trailer noemt een andere handeling.", _verkeerde_handeling),
    "betreft": Vervalsing("De trailer noemt een andere zaak.", _verkeerde_zaak),
    "onderwerp": Vervalsing("De beschrijving noemt een andere zaak.", _onderwerp_liegt),
    "wijziging": Vervalsing("De Rao-Wijziging is van een andere stap.", _wijziging_dubbel),
    "niets": Vervalsing("Er staat een handeling bij een stap zonder verandering.", _niets),
    "geen-wijziging": Vervalsing("Een handeling van rao zonder Rao-Wijziging.", _zonder_wijziging),
    "ongedaan": Vervalsing("Ongedaan maken dat iets anders verandert.", _ongedaan),
    "verzonnen": Vervalsing("Een handeling die rao niet kent.", _onbekende_handeling),
    "te-vroeg": Vervalsing("Een stap van voor de stap ervoor.", _te_vroeg),
    "te-laat": Vervalsing("Een stap die nog moet komen.", _te_laat),
    "open-tekst": Vervalsing("De tekst van een open zaak is veranderd.", _open_tekst, zonder=False),
    "andermans-naam": Vervalsing(
        "Een wijziging op naam van een organisatie.", _onder_een_naam, zonder=False
    ),
    "net-als-rao": Vervalsing(
        "Een wijziging met trailers die kloppen.", _net_als_rao, zonder=False
    ),
}
