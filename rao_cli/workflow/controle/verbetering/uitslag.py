"""What is told of mendings: in lines for people, and in rows for a program; nothing of a person."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import unified_diff
from typing import NamedTuple

from rao_cli.model.melding import Melding, write_pad
from rao_cli.model.uitgang import verzwijg
from rao_cli.workflow.controle.verbetering.bestand import Verbeterwerk

_BREED = 60


class Verbeterrij(NamedTuple):
    """One mending: where, by which rule, what stood there and what stands there."""

    bestand: str
    regelnummer: int
    code: str
    pad: str | None
    was: str
    wordt: str
    beschrijft: bool

    @property
    def zin(self) -> str:
        """Say it: `acties/…yaml:5: '1-4-2026' wordt '2026-04-01' (VRM14)`."""
        teken = "" if self.beschrijft else "'"
        wat = f"{teken}{self.was}{teken} wordt {teken}{self.wordt}{teken}"
        if self.code == "VRM12" and self.was == self.wordt:  # only its quotes go
            wat = f"'{self.was}' met aanhalingstekens wordt {self.wordt} zonder"
        return f"{self.bestand}:{self.regelnummer}: {wat} ({self.code})"


class Gelatenrij(NamedTuple):
    """One finding that could be mended, and why rao leaves it."""

    bestand: str
    regelnummer: int
    code: str
    waarom: str

    @property
    def zin(self) -> str:
        """Say it."""
        return f"Blijft staan: {self.bestand}:{self.regelnummer} ({self.code}), want {self.waarom}."


def verbeterd(per_pad: Mapping[str, Verbeterwerk]) -> Iterator[Verbeterrij]:
    """Yield every mending, by place."""
    for pad, werk in per_pad.items():
        for voorstel, nummer in sorted(werk.gedaan, key=lambda een: een.regelnummer):
            m = voorstel.melding
            was, wordt = _kort(voorstel.was), _kort(voorstel.wordt)
            yield Verbeterrij(
                pad, nummer, m.code, write_pad(m.pad), was, wordt, voorstel.beschrijft
            )


def gelaten(
    per_pad: Mapping[str, Verbeterwerk], nooit: Iterable[tuple[Melding, str]]
) -> Iterator[Gelatenrij]:
    """Yield what is left, and why."""
    for pad, werk in per_pad.items():
        gedaan = {een.voorstel.sleutel for een in werk.gedaan}
        for sleutel, (melding, waarom) in werk.gelaten.items():
            if sleutel not in gedaan:
                yield Gelatenrij(pad, melding.regelnummer or 1, melding.code, waarom)
    for melding, waarom in nooit:
        yield Gelatenrij(melding.bestand or "", melding.regelnummer or 1, melding.code, waarom)


def verschil(pad: str, werk: Verbeterwerk) -> str:
    """Return the lines that change in a file, as git shows them."""
    was, wordt = werk.was.tekst.splitlines(), werk.wordt.tekst.splitlines()
    return "\n".join(unified_diff(was, wordt, f"a/{pad}", f"b/{pad}", lineterm=""))


def _kort(tekst: str) -> str:
    een_regel = " ".join(verzwijg(tekst).split())
    return een_regel if len(een_regel) <= _BREED else f"{een_regel[: _BREED - 1]}…"
