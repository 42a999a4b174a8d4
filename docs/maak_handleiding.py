"""Make the man pages (docs/man) and docs/opdrachten.md of what the commands say of themselves.

After a change in a command or its help: `python -m docs.maak_handleiding`. A test says when that
was forgotten. The wheel has the pages in share/man/man1.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from docs import opdrachtblad, roff
from docs.opdrachtblad import Opdrachtblad
from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.hulp.gidsen import GIDSEN, lees_gids
from rao_cli.cli.opdracht import parameters
from rao_cli.cli.options import ALGEMEEN
from rao_cli.cli.terminal.scherm import alineas

ROOT: Final = Path(__file__).resolve().parent.parent
MAN: Final = ROOT / "docs" / "man"
LIJST: Final = ROOT / "docs" / "opdrachten.md"
_TITEL: Final = "Handleiding van rao"
#: What Markdown would read as more than text.
_OPMAAK: Final = re.compile(r"([<*]|(?<!\w)_|_(?!\w))")


def maak_man() -> Mapping[str, str]:
    """Return name and text of every man page."""
    bladen = [opdrachtblad.rao()]
    paginas = {bladen[0].bestand: _man_van_rao(bladen[0])}
    for blad in opdrachtblad.groepen():
        onder = {f"rao {o.pad}": o.hulp for o in inhoud.OPDRACHTEN if f"rao {o.groep}" == blad.naam}
        paginas[blad.bestand] = _pagina(
            blad, roff.deel("Opdrachten", roff.lijst(onder.items())), onder
        )
    for een in inhoud.OPDRACHTEN:
        blad = opdrachtblad.opdracht(een)
        naast = [f"rao {een.groep}"] if een.groep else []
        paginas[blad.bestand] = _pagina(blad, [], naast)
    return paginas


def _man_van_rao(blad: Opdrachtblad) -> str:
    rijen: list[str] = []
    for titel, opdrachten in inhoud.PANELEN.items():
        rijen += [f".SS {roff.tekst(titel)}"]
        rijen += roff.lijst((f"rao {o.pad}", o.hulp) for o in opdrachten)
    gidsen = ((f"rao help {naam}", lees_gids(naam).kop) for naam in GIDSEN)
    erbij = [
        *roff.deel("Opdrachten", rijen),
        *roff.deel("Gidsen", roff.lijst(gidsen)),
        *roff.deel("Omgeving", roff.lijst(_variabelen())),
        *roff.deel("Afsluitcode", roff.lopend(lees_gids("uitgang").tekst)),
    ]
    return _pagina(blad, erbij, ["rao help"])


def _variabelen() -> Iterator[tuple[str, str]]:
    for een in (*omgeving.VARIABELEN, *omgeving.VAN_ANDEREN):
        yield een.naam, een.uitleg + (f" Zoals {een.optie}." if een.optie else "")


def _pagina(blad: Opdrachtblad, erbij: list[str], naast: Iterable[str]) -> str:
    """Return a man page; `naast` are the commands to read about next."""
    namen = [naam for naam in ("rao", *naast) if naam != blad.naam]
    zie_ook = ", ".join(rf"{roff.vet(naam.replace(' ', '-'))}(1)" for naam in namen)
    naam = blad.naam.replace(" ", "-")
    regels = [
        f'.\\" {_TITEL}; gemaakt met python -m docs.maak_handleiding',
        *roff.kop(naam, _TITEL),
        *roff.deel("Naam", [rf"{roff.tekst(naam)} \- {roff.tekst(blad.hulp.rstrip('.'))}"]),
        *roff.deel("Gebruik", [_gebruik(blad)]),
        *roff.deel("Beschrijving", roff.lopend(blad.tekst)),
        *roff.deel("Voorbeelden", roff.letterlijk(blad.voorbeelden)),
    ]
    for titel, rijen in blad.panelen.items():
        regels += roff.deel(titel, roff.lijst(rijen))
    regels += [*erbij, *roff.deel(ALGEMEEN, roff.lijst(blad.algemeen))]
    return "\n".join([*regels, *roff.deel("Zie ook", [zie_ook])]) + "\n"


def _gebruik(blad: Opdrachtblad) -> str:
    return f"{roff.vet(blad.naam)}{roff.tekst(blad.gebruik.removeprefix(blad.naam))}"


def maak_lijst() -> str:
    """Return docs/opdrachten.md: every command on one page, in the order of a consultation."""
    regels = [
        "# Opdrachten",
        "",
        "Elke opdracht van rao, zoals `rao OPDRACHT --help` haar uitlegt.",
        "Deze lijst wordt gemaakt met `python -m docs.maak_handleiding`; een toets houdt haar bij.",
        "Dezelfde tekst staat in de handleiding: `man rao-nieuw-zaak`.",
    ]
    algemeen: dict[str, str] = dict(opdrachtblad.rao().algemeen)
    hoofdstukken: list[str] = []
    for titel, opdrachten in inhoud.PANELEN.items():
        hoofdstukken += ["", f"## {titel}"]
        for een in opdrachten:
            blad = opdrachtblad.opdracht(een)
            algemeen |= dict(blad.algemeen)
            hoofdstukken += _hoofdstuk(blad)
    regels += [*hoofdstukken, "", "## Algemene opties", "", *_punten(algemeen.items())]
    return "\n".join(regels) + "\n"


def _hoofdstuk(blad: Opdrachtblad) -> Iterator[str]:
    yield from ("", f"### {blad.naam}", "")
    for alinea in alineas(blad.tekst):
        yield _veilig(alinea)
    yield from (
        "",
        "```console",
        *(regel[2:] for v in blad.voorbeelden for regel in v.splitlines()),
    )
    yield from ("```", "", f"`{blad.gebruik}`")
    for titel, rijen in blad.panelen.items():
        yield from ("", f"{titel}:", "", *_punten(rijen))
    if namen := [f"`{naam.strip()}`" for naam, _ in blad.algemeen]:
        yield from ("", f"Algemeen: {', '.join(namen)}.")


def _punten(rijen: Iterable[parameters.Hulprij]) -> Iterator[str]:
    for naam, uitleg in rijen:
        yield f"- `{naam.strip()}`: {_veilig(uitleg)}"


def _veilig(getypt: str) -> str:
    """Return text that Markdown shows as it is; what stands between back quotes stays code."""
    delen = getypt.split("`")
    return "`".join(d if n % 2 else _OPMAAK.sub(r"\\\1", d) for n, d in enumerate(delen))


if __name__ == "__main__":
    MAN.mkdir(exist_ok=True)
    paginas = maak_man()
    for pad in MAN.glob("*.1"):
        if pad.name not in paginas:
            pad.unlink()
    for naam, pagina in paginas.items():
        (MAN / naam).write_text(pagina, encoding="utf-8", newline="\n")
    LIJST.write_text(maak_lijst(), encoding="utf-8", newline="\n")
