"""The man pages and the reference are made of the commands, and every reader of man reads them."""

import re
import shutil
import subprocess
from functools import cache

import pytest

from docs import roff
from docs.maak_handleiding import LIJST, MAN, maak_lijst, maak_man
from rao_cli.cli import inhoud, omgeving

PAGINAS = sorted(pad.name for pad in MAN.glob("*"))
#: A page of each kind: rao, a noun, commands with many and with few options.
LEZEN = ("rao.1", "rao-zaak.1", "rao-valideer.1", "rao-nieuw-onderwerp.1", "rao-concept.1")


@cache
def lezer(*woorden: str) -> str:
    """Return a program with its options; skip where it is not."""
    if shutil.which(woorden[0]) is None:
        pytest.skip(f"{woorden[0]} is not installed")
    return woorden[0]


def gelezen(getypt: str) -> str:
    """Return what a reader of man shows of a page, without its styles."""
    lezer("groff")
    klaar = subprocess.run(
        ["groff", "-mandoc", "-ww", "-Tutf8", "-P-c", "-P-b", "-P-u", "-rLL=78n"],
        input=getypt.encode(),
        capture_output=True,
        check=True,
    )
    assert klaar.stderr == b""
    return klaar.stdout.decode()


def test_the_pages_are_up_to_date() -> None:
    """docs/man is what the commands say now; renew with python -m docs.maak_handleiding."""
    op_schijf = {naam: (MAN / naam).read_text(encoding="utf-8") for naam in PAGINAS}
    assert op_schijf == maak_man()


def test_the_reference_is_up_to_date() -> None:
    """docs/opdrachten.md too."""
    assert LIJST.read_text(encoding="utf-8") == maak_lijst()


def test_every_command_has_a_page_and_a_chapter() -> None:
    """A command and a noun have a page of their own, a command a chapter."""
    paden = [opdracht.pad for opdracht in inhoud.OPDRACHTEN]
    namen = {f"rao-{pad.replace(' ', '-')}.1" for pad in (*paden, *inhoud.GROEPEN)}
    assert namen | {"rao.1"} == set(PAGINAS)
    hoofdstukken = re.findall(r"^### rao (.*)$", LIJST.read_text(encoding="utf-8"), re.MULTILINE)
    assert hoofdstukken == paden


@pytest.mark.parametrize("bestand", LEZEN)
def test_a_page_is_read_without_a_warning(bestand: str) -> None:
    """Groff warns of nothing, and no line is wider than a screen."""
    tekst = gelezen((MAN / bestand).read_text(encoding="utf-8"))
    assert [regel for regel in tekst.splitlines() if len(regel) > 80] == []
    assert "\nNAAM\n" in tekst
    assert "\nVOORBEELDEN\n" in tekst or bestand == "rao-zaak.1"


@pytest.mark.traag
@pytest.mark.parametrize("bestand", PAGINAS)
def test_every_page_is_read_without_a_warning(bestand: str) -> None:
    """The same, for all pages."""
    gelezen((MAN / bestand).read_text(encoding="utf-8"))


def test_mandoc_finds_no_fault() -> None:
    """Another reader, which is stricter: a page has no fault. It misses a date, as rao has none."""
    lezer("mandoc")
    klaar = subprocess.run(
        ["mandoc", "-Tlint", "-Wwarning", *PAGINAS], cwd=MAN, capture_output=True, check=False
    )
    regels = klaar.stdout.decode().splitlines()
    assert [regel for regel in regels if "missing date" not in regel] == []


def test_man_shows_the_variables_and_the_exit_codes() -> None:
    """The page of rao itself has what `rao help omgeving` and `rao help uitgang` say."""
    tekst = gelezen((MAN / "rao.1").read_text(encoding="utf-8"))
    for een in (*omgeving.VARIABELEN, *omgeving.VAN_ANDEREN):
        assert f"\n       {een.naam}" in tekst
    assert "\n         3    rao kan niet verder" in tekst


@pytest.mark.parametrize(
    "vreemd",
    [
        r".SH geen kop \fB \e \(bu",
        "'br geen bevel",
        '-"dubbel" `omgekeerd` ^ ~ \\',
        "één ’t – … €",
        "--optie, -n en x-y: 'zo'",
    ],
)
def test_text_means_itself(vreemd: str) -> None:
    """Nothing in a text is an order to roff, and every letter comes out as it is."""
    pagina = [
        *roff.kop("proef", "Titel"),
        ".SH X",
        roff.tekst(vreemd),
        *roff.lijst([("a", vreemd)]),
    ]
    uit = gelezen("\n".join(pagina) + "\n")
    assert uit.count(vreemd) == 2


def test_two_choices_of_the_same_words_have_one_order() -> None:
    """Python takes two orders of one choice for the same: the first one made decides every help."""
    gevonden: dict[frozenset[str], set[tuple[str, ...]]] = {}
    for pad in (MAN.parent.parent / "rao_cli").rglob("*.py"):
        for keuzes in re.findall(r"Literal\[([^\[\]]*)\]", pad.read_text(encoding="utf-8")):
            woorden = tuple(re.findall(r'"([^"]*)"', keuzes))
            gevonden.setdefault(frozenset(woorden), set()).add(woorden)
    assert [orden for orden in gevonden.values() if len(orden) > 1] == []
