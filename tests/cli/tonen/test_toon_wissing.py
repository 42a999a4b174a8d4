"""`rao toon` of what was erased: why, by whom and how much."""

from typing import Final

import pytest

from tests.cli.secretaris import Secretaris

KENMERK: Final = "W-2026-03-02-7K3F"
PAD: Final = f"wissingen/2026/{KENMERK}.yaml"
OUD, NIEUW = "1a" * 20, "2b" * 20
TEKST: Final = f"""soort: wissing
kenmerk: {KENMERK}
datum: 2026-03-02
grond: verzoek
wijze: tekst
door: [secretaris, functionaris gegevensbescherming]
toppen: [{OUD}]
begin: [{OUD}]
ankers:
  - {{was: {OUD}, nu: {NIEUW}, overleg: 2026-02-12}}
aantal: {{vastleggingen: 31, bestanden: 12, onderwerpen: 1}}
"""


@pytest.fixture
def gewist(leeg: Secretaris) -> Secretaris:
    """A register in which something was erased."""
    s = leeg
    yaml = s.lees("rao.yaml").replace("soort: register\n", "soort: register\nversie: 8\n")
    for pad, tekst in (("rao.yaml", yaml), (PAD, TEKST)):
        (s.map / pad).parent.mkdir(parents=True, exist_ok=True)
        (s.map / pad).write_text(tekst, encoding="utf-8")
    s.git("add", "rao.yaml", PAD)
    s.git("commit", "--quiet", "-m", "Gewist")
    return s


def test_it_is_shown(gewist: Secretaris) -> None:
    """Ground, functions, how much, and the lists that got another name; in any case of letters."""
    assert gewist.doet("toon", KENMERK.lower()) == (
        f"Wissing {KENMERK}  {PAD}\n"
        "  gewist op  2 maart 2026\n"
        "  wat        tekst\n"
        "  waarom     op verzoek van wie het gaat\n"
        "  door       secretaris en functionaris gegevensbescherming\n"
        "  hoeveel    31 vastleggingen, 12 bestanden en 1 onderwerpregel\n"
        "\n"
        "opnieuw vastgelegde besluitenlijsten\n"
        "  12 februari 2026  was 1a1a1a1, heet nu 2b2b2b2\n"
        "\n"
        "verloop\n"
        "  2 maart 2026  Gewist (tekst), op verzoek van wie het gaat, door secretaris en\n"
        "                functionaris gegevensbescherming\n"
    )


def test_it_is_valid(gewist: Secretaris) -> None:
    """A register with a wissing is a good register."""
    gewist.doet("valideer")


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        ("door: [secretaris, functionaris gegevensbescherming]", "door: [secretaris]", "2"),
        ("grond: verzoek", "grond: daarom", "'grond'"),
        (f"begin: [{OUD}]", "begin: [1a1a]", "vastlegging"),
        (f"kenmerk: {KENMERK}", "kenmerk: W-2026-03-03-7K3F", "VRM16"),
    ],
)
def test_one_that_cannot_be(gewist: Secretaris, oud: str, nieuw: str, zin: str) -> None:
    """One function alone, another ground, half a commit, a name of another day: it is said."""
    (gewist.map / PAD).write_text(TEKST.replace(oud, nieuw), encoding="utf-8")
    uitkomst = gewist.rao("valideer")
    assert uitkomst.exit_code == 1
    assert zin in uitkomst.stdout
