"""`scherm`: per thing what must be done, with the command that asks it."""

from rao_cli.documents.meldingen.scherm import als_segmenten, make
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Ernst, Melding, vat_samen

LIJST = "signaallijsten/2026/SL-emmen-2026-06-08.yaml"


def melding(code: str, ernst: Ernst, *pad: str | int, bestand: str = LIJST) -> Melding:
    """Return a finding that says its code."""
    return Melding(code=code, ernst=ernst, bestand=bestand, pad=pad, tekst=f"Iets van {code}.")


def verslag(*meldingen: Melding, **namen: str) -> Verslag:
    """Return a report of these findings."""
    zaken = {naam.replace("_", "-"): wat for naam, wat in namen.items()}
    return Verslag(meldingen=meldingen, samenvatting=vat_samen(3, [*meldingen]), namen=zaken)


ZAAK = ("zaken", "Z-7K3F9E")


def test_findings_of_one_zaak_stand_together() -> None:
    """A zaak is headed by what it is about, and one command that asks two things stands once."""
    tekst = make(
        verslag(
            melding("SIG01", "waarschuwing", *ZAAK, "constatering"),
            melding("BSL02", "waarschuwing", bestand="acties/2026/A-2026-06-11-01.yaml"),
            melding("SIG03", "waarschuwing", *ZAAK, "intern_geschakeld"),
            Z_7K3F9E="Gezin lang in de opvang",
        )
    )
    assert tekst.startswith(
        "Zaak Z-7K3F9E: Gezin lang in de opvang\n"
        "  Waarschuwingen (2)\n"
        "  - Iets van SIG01. (SIG01)\n"
        "  - Iets van SIG03. (SIG03)\n"
        "      rao zaak vul-aan Z-7K3F9E\n"
        "\n"
        "Actie A-2026-06-11-01\n"
        "  Waarschuwing\n"
        "  - Iets van BSL02. (BSL02)\n"
        "      Klaar:         rao actie gereed A-2026-06-11-01\n"
        "      Lukt het niet: rao actie verval A-2026-06-11-01\n"
    )


def test_what_must_be_done_comes_first() -> None:
    """A thing with a fout goes before one with more findings; in it the fout comes first."""
    tekst = make(
        verslag(
            *(melding(f"SIG0{n}", "waarschuwing", *ZAAK) for n in (1, 3, 4)),
            melding("OVL07", "aandachtspunt", bestand="overleggen/2026/2026-06-11.yaml"),
            melding("OVL10", "fout", bestand="overleggen/2026/2026-06-11.yaml"),
        )
    )
    assert tekst.startswith("Overleg van 11 juni 2026\n  Fout\n  - Iets van OVL10. (OVL10)\n")
    assert tekst.index("OVL07") < tekst.index("SIG01")


def test_the_end_says_what_to_do_next() -> None:
    """The last lines are the count, and the command to begin with."""
    tekst = make(verslag(melding("SIG10", "fout", *ZAAK, "standpunten", "COA")))
    assert tekst.endswith("1 fout in 3 bestanden.\nBegin met: rao standpunt Z-7K3F9E COA\n")


def test_what_a_person_mends_has_its_place() -> None:
    """Where no command asks it, the place in the file and the hint stand below it."""
    los = Melding(
        code="VRM12",
        ernst="fout",
        bestand=LIJST,
        regelnummer=4,
        kolom=2,
        tekst="Geen datum.",
        hint="Schrijf een dag.",
    )
    tekst = make(verslag(los))
    assert f"  - Geen datum. (VRM12)\n    {LIJST}:4:2\n    Schrijf een dag.\n" in tekst
    assert "Hebt u het verbeterd: rao bewaar\n" in tekst
    assert "Begin met" not in tekst


def test_one_hint_for_more() -> None:
    """What two findings ask alike is said once, below both."""
    los = Melding(code="VRM12", ernst="fout", bestand=LIJST, tekst="Fout.", hint="Doe dit.")
    tekst = make(verslag(los, los))
    assert tekst.count("- Fout. (VRM12)") == 2
    assert tekst.count("Doe dit.") == 1


def test_a_name_cannot_speak_to_the_terminal() -> None:
    """What a zaak is about is one line, and nothing in it is a command for the screen."""
    tekst = make(verslag(melding("SIG01", "fout", *ZAAK), Z_7K3F9E="a\nb\x1b[2J"))
    assert tekst.startswith("Zaak Z-7K3F9E: a b␛[2J\n")


def test_a_narrow_screen() -> None:
    """At forty columns a command is whole, below the word that goes with it."""
    actie = melding("BSL02", "fout", bestand="acties/2026/A-2026-06-11-01.yaml")
    tekst = "".join(stuk for _, stuk in als_segmenten(verslag(actie), breedte=40))
    assert "      Klaar:\n        rao actie gereed A-2026-06-11-01\n" in tekst


def test_it_ends_with_the_first_error_also_by_hand() -> None:
    """An error keeps `rao bewaar` from going on, so no command about less comes before it."""
    tekst = make(
        verslag(
            melding("SIG01", "waarschuwing", *ZAAK, "constatering"),
            Melding(code="VRM05", ernst="fout", bestand=LIJST, regelnummer=12, tekst="Fout."),
        )
    )
    assert tekst.endswith(f"in 3 bestanden.\nBegin met de fout in {LIJST}:12\n")
