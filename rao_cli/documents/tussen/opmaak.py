"""The story of a difference as a text: for a screen, and as Markdown."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from rao_cli.documents.opmaak import datum
from rao_cli.documents.opmaak import zin as als_zin
from rao_cli.documents.tussen.verhaal import HOOFDSTUKKEN, per_groep
from rao_cli.documents.tussen.verteld import Kopje, Wijzigzin

Verhaalvorm = Literal["tekst", "md"]


class Verhaalregel(NamedTuple):
    """One sentence, and who recorded it when; no `wie`: nobody kept it yet, or git does not say."""

    verteld: Wijzigzin
    wie: str = ""
    wanneer: date | None = None
    met_de_hand: bool = False
    los: bool = False
    #: Which of the commits between both states recorded it; what nobody did comes last.
    rang: int = 0


class Tijdspanne(NamedTuple):
    """From when to when, in words."""

    van: str
    tot: str


class _Tijden(NamedTuple):
    """Who recorded all of it and when: what is the same everywhere, is said once."""

    namen: frozenset[str]
    dagen: frozenset[date]

    @property
    def zin(self) -> str:
        """Say who recorded everything, when it was one person; empty when it was not."""
        if len(self.namen) != 1:
            return ""
        dag = f", op {datum(next(iter(self.dagen)))}" if len(self.dagen) == 1 else ""
        return f"Vastgelegd door {next(iter(self.namen))}{dag}."

    def staart(self, regel: Verhaalregel) -> str:
        """Say who recorded a line and when, as far as that is not said elsewhere."""
        if regel.los:
            return "nog niet vastgelegd"
        wie = regel.wie if len(self.namen) > 1 else ""
        hand = "met de hand" if regel.met_de_hand else ""
        return ", ".join(filter(None, (hand, wie, self._dag(regel))))

    def _dag(self, regel: Verhaalregel) -> str:
        dag = regel.wanneer
        gezegd = dag is None or datum(dag) in regel.verteld.tekst
        if dag is None or gezegd or (len(self.namen) == len(self.dagen) == 1):
            return ""
        een_jaar = len({dag.year for dag in self.dagen}) == 1
        return datum(dag).removesuffix(f" {dag.year}") if een_jaar else datum(dag)


def maak_verhaal(
    spanne: Tijdspanne, regels: Sequence[Verhaalregel], vorm: Verhaalvorm, uitleg: str = ""
) -> str:
    """Return the whole story; one sentence when nothing changed. `uitleg` stands below its head."""
    if not regels:
        return f"Er veranderde niets tussen {spanne.van} en {spanne.tot}.\n"
    kop = f"Wat er veranderde tussen {spanne.van} en {spanne.tot}"
    tijden = _Tijden(
        frozenset(regel.wie for regel in regels if regel.wie),
        frozenset(regel.wanneer for regel in regels if regel.wanneer),
    )
    inleiding = " ".join(filter(None, (uitleg, tijden.zin)))
    delen = [f"# {kop}" if vorm == "md" else kop, *(["", inleiding] if inleiding else [])]
    van = {id(regel.verteld): regel for regel in regels}
    hoofdstuk = ""
    for groep, verteld in per_groep(regel.verteld for regel in regels).items():
        if groep.hoofdstuk != hoofdstuk:
            hoofdstuk, woord = groep.hoofdstuk, HOOFDSTUKKEN[groep.hoofdstuk]
            delen += ["", f"## {woord}" if vorm == "md" else woord.upper()]
        delen += _groep(groep, [van[id(een)] for een in verteld], tijden, vorm)
    return "\n".join(delen) + "\n"


def _groep(
    groep: Kopje, regels: Sequence[Verhaalregel], tijden: _Tijden, vorm: Verhaalvorm
) -> Iterator[str]:
    """Yield a heading and its lines, in the order in which they were recorded."""
    inspring = "  " if groep.kop and vorm == "tekst" else ""
    yield ""
    if groep.kop:
        yield from [f"### {groep.kop}", ""] if vorm == "md" else [groep.kop]
    for regel in sorted(regels, key=lambda regel: regel.rang):
        staart = tijden.staart(regel)
        tekst = als_zin(regel.verteld.tekst)
        yield f"{inspring}- {tekst}{f' ({staart})' if staart else ''}"


def maak_lijst(verteld: Sequence[Wijzigzin]) -> Iterator[str]:
    """Yield the sentences of a small difference, each with the thing that it is about."""
    for groep, zinnen in per_groep(verteld).items():
        over = f"{groep.kop}: " if groep.kop else ""
        yield from (f"- {over}{als_zin(een.tekst)}" for een in zinnen)
