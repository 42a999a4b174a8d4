"""Several organisations work at once, each in a branch of its own; git puts it together (S20)."""

import subprocess
from collections.abc import Mapping

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

KERN = ("DT&V", "IND", "COA", "AVIM")
Werk = Mapping[str, tuple[str, ...]]

HANDGESCHREVEN = f"""\
soort: signaallijst
kenmerk: {LIJST}
richting: lko-rao
afzender: ter-apel
datum: 2026-03-05
status: concept

zaken:
  # Deze zaak loopt al lang
  {ZAAK}:
    aanbrenger: "COA"
    onderwerp: Gezin verblijft lang in de opvang   # sinds 2024
    groep: gezin

    risicos:
      politiek: {{niveau: laag, toelichting: De gemeente is op de hoogte.}}
"""
GEEN_KERN = "    standpunten:\n      # De voogd belde zelf\n      Nidos: {standpunt: De kinderen}\n"
TWEE_KERN = """\
    standpunten:
      COA:   # regiomanager
        standpunt: De opvang kan nog even doorgaan.
        datum: 2026-03-01
      DT&V: {standpunt: Vertrek kan als het reisdocument er is., datum: 2026-03-01}
"""


def typ(s: Secretaris, *args: str) -> None:
    """Type a command, a day later."""
    s.op("2026-03-06").doet(*args)


def standpunt(organisatie: str) -> tuple[str, ...]:
    """Give the standpunt of an organisation, in words that nobody else uses."""
    tekst = f"{organisatie} vindt dat het gezin mag blijven tot het reisdocument er is."
    return (
        "standpunt",
        ZAAK,
        organisatie,
        "--standpunt",
        tekst,
        "--inzet",
        f"{organisatie} belt.",
        "--ja",
    )


def vul(*plekken: str) -> tuple[str, ...]:
    """Fill places of the zaak."""
    return "zaak", "vul-aan", ZAAK, *(deel for plek in plekken for deel in ("--zet", plek))


def verdeel(s: Secretaris, werk: Werk) -> list[str]:
    """Let each name do one command in a clone and a branch of its own; return the branches.

    Git merges by itself here, as in a register of before: without the driver of rao.
    """
    s.git("config", "--local", "--remove-section", "merge.rao")
    for naam, opdracht in werk.items():
        kloon = Secretaris(s.map.parent / f"kloon {naam}")
        s.git("clone", "--quiet", str(s.map), str(kloon.map))
        kloon.git("switch", "--quiet", "--create", naam)
        typ(kloon, *opdracht)
        kloon.git("push", "--quiet", "origin", naam)
    return list(werk)


def voeg_samen(s: Secretaris, takken: list[str]) -> bool:
    """Merge the branches one by one; say whether git could."""
    return all(
        subprocess.run(
            ["git", "merge", "--quiet", "--no-edit", tak],
            cwd=s.map,
            capture_output=True,
            check=False,
        ).returncode
        == 0
        for tak in takken
    )


def met_lijst(leeg: Secretaris, tekst: str) -> Secretaris:
    """A register with a list that somebody wrote by hand, handed in and received with rao."""
    leeg.typt_nieuw(LIJSTPAD, tekst)
    leeg.doet("signaallijst", "dien-in", LIJST)
    leeg.doet("signaallijst", "ontvang", LIJST)
    return leeg


@pytest.mark.parametrize("volgorde", [KERN, KERN[::-1], ("COA", "DT&V", "AVIM", "IND")])
def test_four_organisations_on_a_list_of_rao(lijst: Secretaris, volgorde: tuple[str, ...]) -> None:
    """Four standpunten at once, merged in any order: no conflict, all in it."""
    takken = verdeel(lijst, {naam: standpunt(naam) for naam in volgorde})
    assert voeg_samen(lijst, takken)
    for naam in KERN:
        assert f"{naam} vindt dat het gezin mag blijven" in lijst.doet("toon", ZAAK)
    assert lijst.rao("valideer").exit_code == 0


@pytest.mark.parametrize(
    ("standpunten", "wie"), [("", KERN), (GEEN_KERN, KERN), (TWEE_KERN, ("IND", "COA", "AVIM"))]
)
def test_four_organisations_on_a_list_by_hand(
    leeg: Secretaris, standpunten: str, wie: tuple[str, ...]
) -> None:
    """Handing in sets the places ready; after that a list by hand merges too."""
    s = met_lijst(leeg, HANDGESCHREVEN + standpunten)
    takken = verdeel(s, {naam: standpunt(naam) for naam in wie})
    assert voeg_samen(s, takken)
    assert all(f"{naam} vindt" in s.lees(LIJSTPAD) for naam in wie)
    assert s.rao("valideer").exit_code == 0


def test_what_was_written_by_hand_stays(leeg: Secretaris) -> None:
    """Setting ready only adds lines, each behind the organisation before it."""
    s = met_lijst(leeg, HANDGESCHREVEN + TWEE_KERN)
    met_plekken = TWEE_KERN.replace("      DT&V:", "      AVIM:\n      DT&V:") + "      IND:\n"
    assert s.lees(LIJSTPAD) == (
        (HANDGESCHREVEN + met_plekken).replace("concept", "ontvangen")
        + "ingediend_op: 2026-03-05\nontvangen_op: 2026-03-05\n"
    )


def test_an_existing_standpunt_changes_only_its_own_lines(lijst: Secretaris) -> None:
    """Who thinks again touches no lines of another; git merges that too."""
    for naam in KERN:
        lijst.doet(*standpunt(naam))
    nieuw = (
        "standpunt",
        ZAAK,
        "IND",
        "--standpunt",
        "De IND ziet bij nader inzien een opening.",
        "--ja",
    )
    ander = (
        "standpunt",
        ZAAK,
        "COA",
        "--standpunt",
        "Het COA heeft de plek toch zelf nodig.",
        "--ja",
    )
    takken = verdeel(lijst, {"IND": nieuw, "COA": ander})
    assert voeg_samen(lijst, takken)
    assert "bij nader inzien" in lijst.lees(LIJSTPAD)
    assert "toch zelf nodig" in lijst.lees(LIJSTPAD)


def test_each_another_part(lijst: Secretaris) -> None:
    """Each part of a zaak has a place of its own: eight hands, no conflict."""
    takken = verdeel(
        lijst,
        {
            "vraag": vul("vraag=Mag het gezin tot 1 juni blijven?"),
            "constatering": vul("constatering.werkwijze=Samen aan tafel besproken."),
            "termijn": vul("termijn.soort=vertrek", "termijn.tot=2026-06-01"),
            "gevolgen": vul("gevolgen.bij_afwijzing=De opvang stopt na vier weken."),
            "standpunt": standpunt("AVIM"),
            "risicos": vul("risicos.politiek.niveau=laag"),
            "oplossing": vul("oplossingsrichtingen[0].omschrijving=Vertrek met steun"),
            "advies": vul("advies.motivering=Dit houdt stand bij de rechter."),
        },
    )
    assert voeg_samen(lijst, takken)
    tekst = lijst.lees(LIJSTPAD)
    woorden = ("tot 1 juni", "Samen aan tafel", "tot: 2026-06-01", "vier weken", "AVIM vindt")
    assert all(woord in tekst for woord in (*woorden, "laag", "Vertrek met steun", "rechter"))
    assert lijst.rao("valideer").exit_code == 0


def test_standpunten_about_two_zaken(lijst: Secretaris) -> None:
    """Also on two zaken of a list at once."""
    tweede = lijst.doet(
        *("nieuw", "zaak", LIJST, "--onderwerp", "Vrouw alleen"),
        *("--aanbrenger", "IND", "--groep", "volwassene"),
    ).strip()
    eerste = standpunt("COA")
    takken = verdeel(lijst, {"een": eerste, "twee": ("standpunt", tweede, *eerste[2:])})
    assert voeg_samen(lijst, takken)


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        (vul("vraag=Mag het blijven?"), vul("vraag=Kan het gezin verhuizen?")),
        (vul("onderwerp=Gezin in de opvang"), vul("aanbrenger=AVIM")),
        (standpunt("COA"), ("standpunt", ZAAK, "COA", "--standpunt", "Een ander verhaal van COA.")),
        (
            vul("oplossingsrichtingen[0].omschrijving=Vertrek met steun"),
            vul("oplossingsrichtingen[0].omschrijving=Een andere opvanglocatie"),
        ),
    ],
    ids=["een-regel", "buurregels", "een-organisatie", "een-lijst"],
)
def test_where_git_cannot(lijst: Secretaris, een: tuple[str, ...], ander: tuple[str, ...]) -> None:
    """The same line, two adjacent lines or the same part: then a person chooses."""
    takken = verdeel(lijst, {"een": een, "ander": ander})
    assert not voeg_samen(lijst, takken)
    assert "<<<<<<<" in lijst.lees(LIJSTPAD)


def test_without_places_git_cannot(leeg: Secretaris) -> None:
    """A list by hand that is not handed in has no places: one after the other then."""
    leeg.typt_nieuw(LIJSTPAD, HANDGESCHREVEN)
    takken = verdeel(leeg, {naam: standpunt(naam) for naam in ("IND", "AVIM")})
    assert not voeg_samen(leeg, takken)
