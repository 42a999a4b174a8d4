"""The end of the report: lists that miss something are named, many complete ones are counted."""

import pytest

from rao_cli.documents.meldingen.slot import van_vroeger, zelf
from rao_cli.documents.meldingen.tekst import als_tekst
from rao_cli.model.controle import Grensbeeld, Verslag, Volledigheid
from rao_cli.model.melding import Samenvatting
from tests.documents.meldingen.maken import melding, verslag


def _lijst(nummer: int, aanwezig: int) -> Volledigheid:
    kenmerk = f"SL-emmen-2026-01-{nummer:02}"
    return Volledigheid(f"{kenmerk}.yaml", kenmerk, aanwezig, 12, ())


def _slot(*lijsten: Volledigheid) -> list[str]:
    telling = Samenvatting(len(lijsten), 0, 0, 0)
    return als_tekst(Verslag(meldingen=(), samenvatting=telling, lijsten=lijsten)).splitlines()


def test_few_lists_are_all_named() -> None:
    """Up to five complete lists stand there one by one."""
    assert _slot(_lijst(1, 12), _lijst(2, 7))[:2] == [
        "SL-emmen-2026-01-01: 12 van 12 onderdelen aanwezig",
        "SL-emmen-2026-01-02: 7 van 12 onderdelen aanwezig",
    ]


def test_many_complete_lists_are_counted() -> None:
    """Among a thousand complete lists the one that misses something must stand out."""
    assert _slot(*(_lijst(nummer, 12) for nummer in range(1, 9)), _lijst(9, 11))[:2] == [
        "SL-emmen-2026-01-09: 11 van 12 onderdelen aanwezig",
        "8 lijsten zijn compleet: alle onderdelen zijn aanwezig",
    ]


@pytest.mark.parametrize(
    ("ouder", "bestanden", "regels"),
    [
        (0, 2, ["Hier staat alleen wat nieuw is sinds main.", "Geen meldingen in 2 bestanden."]),
        (
            1,
            0,
            [
                "Hier staat alleen wat nieuw is sinds main. 1 oudere melding staat er niet bij;",
                "  alles ziet u met: rao valideer",
                "Geen meldingen.",
            ],
        ),
    ],
)
def test_what_is_left_out_is_said(ouder: int, bestanden: int, regels: list[str]) -> None:
    """Only what is new: since when, how much older there is, and how to see it."""
    klaar = verslag(bestanden=bestanden, sinds="main", ouder=(melding(),) * ouder)
    assert als_tekst(klaar).splitlines() == regels


def test_a_revision_cannot_paint_the_screen() -> None:
    """What somebody typed as a revision only shows."""
    assert "\x1b" not in als_tekst(verslag(sinds="HEAD^{/\x1b[2J}"))


@pytest.mark.parametrize(
    ("grens", "zinnen"),
    [
        (Grensbeeld("g.txt", 0), []),
        (Grensbeeld("g.txt", 1), ["1 bekende melding staat in g.txt en telt niet mee."]),
        (Grensbeeld("g.txt", 2), ["2 bekende meldingen staan in g.txt en tellen niet mee."]),
        (Grensbeeld("g.txt", 2, (), "Gedaan."), ["Gedaan."]),
        (
            Grensbeeld("g.txt", 0, ("SIG04 bij x",), hoe="rao valideer x"),
            [
                (
                    "1 melding daaruit is opgelost: SIG04 bij x. Haal weg wat opgelost is met: "
                    "rao valideer x"
                )
            ],
        ),
        (
            Grensbeeld("g.txt", 0, bloot=("a.yaml", "a.yaml"), hoe="rao valideer x"),
            [
                (
                    "2 meldingen staan in een bestand dat eerst niet te lezen was: a.yaml. "
                    "Verbeter wat daar staat. Of zet het bij wat bekend is, en haal weg wat "
                    "opgelost is, met: rao valideer x"
                )
            ],
        ),
    ],
)
def test_what_is_known_of_old(grens: Grensbeeld, zinnen: list[str]) -> None:
    """How much is known, what is mended of it, and the command that takes that out."""
    assert [zin.replace('"', "'") for zin in van_vroeger(grens)] == zinnen


def test_what_is_left_out_is_told() -> None:
    """Which rules were asked, what is of before a revision, and what is known each count apart."""
    oud = (melding(), melding(), melding())
    uit = verslag(sinds="main..", ouder=oud, grens=Grensbeeld("g.txt", 1), keuze="Alleen SIG.")
    tekst = " ".join(als_tekst(uit).split())
    assert "Alleen SIG. Hier staat alleen wat nieuw is sinds 'main..'. 2 oudere meldingen" in tekst
    assert "1 bekende melding staat in g.txt" in tekst


def test_with_a_baseline_only_lists_with_something_new() -> None:
    """A list without anything new is not told to miss what it missed already."""
    lijsten = (_lijst(1, 7), _lijst(2, 7))
    nieuw = melding(bestand=lijsten[1].bestand)
    tekst = als_tekst(verslag(nieuw, lijsten=lijsten, grens=Grensbeeld("g.txt", 1)))
    assert ("2026-01-01: 7 van" in tekst, "2026-01-02: 7 van" in tekst) == (False, True)
    assert "2026-01-01: 7 van" in als_tekst(verslag(nieuw, lijsten=lijsten))


def test_more_files_than_one_types() -> None:
    """Of many files the first are named, and that there are more."""
    assert zelf(3, ["a.yaml", "b.yaml"]).endswith(
        "verbeteren: rao valideer a.yaml b.yaml --verbeter --proef"
    )
    veel = zelf(75, [f"{nr}.yaml" for nr in range(75)])
    assert "verbeteren. Begin met: rao valideer 0.yaml" in veel
    assert veel.endswith("9.yaml --verbeter --proef")


def _vol(fouten: int, andere: int) -> list[str]:
    """Return the end of a report with so many errors, in the last file, and so much else."""
    veel = [melding(ernst="waarschuwing", regelnummer=nummer) for nummer in range(andere)]
    ook = [melding(bestand="z.yaml", regelnummer=nummer) for nummer in range(1, fouten + 1)]
    return als_tekst(verslag(*veel, *ook)).rpartition("\n\n")[2].splitlines()


def test_errors_among_much_else_are_said_again() -> None:
    """In a pipe the first errors are far above: where they stand is said before the count."""
    assert _vol(2, 21) == [
        "De fouten nog eens:",
        "  z.yaml:1:5 BSL02",
        "  z.yaml:2:5 BSL02",
        "2 fouten en 21 waarschuwingen in 1 bestand.",
    ]


def test_few_findings_are_not_said_twice() -> None:
    """In a short report they are in sight."""
    assert _vol(2, 20) == ["2 fouten en 20 waarschuwingen in 1 bestand."]
    assert _vol(0, 30) == ["30 waarschuwingen in 1 bestand."]


def test_many_errors_are_not_all_said_again() -> None:
    """Of many the first ten, with how many there are."""
    assert _vol(30, 40)[:2] == ["De eerste 10 van 30 fouten nog eens:", "  z.yaml:1:5 BSL02"]
    assert len(_vol(30, 40)) == 12
