"""What a screen shows of one thing: parts with a heading, in lines with lines under them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec
from msgspec.structs import replace

from rao_cli.documents.opmaak import aantal, datum, heel
from rao_cli.workflow.tonen.verloop import Verloopstap


class Beeldregel(msgspec.Struct, frozen=True):
    """A label, a text, and what belongs under it; a command is never folded."""

    label: str
    tekst: str
    onder: tuple["Beeldregel", ...] = ()
    is_opdracht: bool = False


class Paragraaf(msgspec.Struct, frozen=True):
    """Lines under a heading; the first part has none."""

    kop: str
    regels: tuple[Beeldregel, ...]


class Beeld(msgspec.Struct, frozen=True):
    """What is shown: a title, the file, `data` for machines, and parts for people."""

    soort: str
    titel: str
    bestand: str
    data: Mapping[str, Any]
    delen: tuple[Paragraaf, ...]
    #: What could not be found out.
    opmerking: str = ""

    @classmethod
    def van(
        cls,
        soort: str,
        kenmerk: str,
        bestand: str,
        ding: object,
        *delen: tuple[str, Iterable[Beeldregel]],
    ) -> "Beeld":
        """Return what is shown of a thing as it is now."""
        alles = (Paragraaf(kop, tuple(regels)) for kop, regels in delen)
        titel = f"{soort.capitalize()} {kenmerk}"
        return cls(soort, titel, bestand, msgspec.to_builtins(ding), tuple(alles))

    def met_verloop(self, stappen: Sequence[Verloopstap]) -> "Beeld":
        """Return the same with what happened to it, in order, as the last part."""
        regels = tuple(Beeldregel(datum(stap.datum), stap.tekst) for stap in stappen)
        data = {**self.data, "tijdlijn": [stap.als_gegevens() for stap in stappen]}
        eigen = (deel for deel in self.delen if deel.kop != "verloop")
        return replace(self, data=data, delen=(*eigen, Paragraaf("verloop", regels)))


def velden(*paren: tuple[str, str | None]) -> tuple[Beeldregel, ...]:
    """Return a line per label with a text; what is empty is left out."""
    return tuple(Beeldregel(label, tekst) for label, tekst in paren if tekst and tekst.strip())


def teksten(*regels: str | None) -> tuple[Beeldregel, ...]:
    """Return a line without a label per text; what is empty is left out."""
    return velden(*(("", regel) for regel in regels))


def zeg_verslag(verslag: str | None) -> tuple[Beeldregel, ...]:
    """Return what was minuted, as it was typed."""
    tekst = heel(verslag)
    return teksten(f"Verslag: {tekst}" if tekst else None)


def opdracht(tekst: str) -> Beeldregel:
    """Return a command to copy."""
    return Beeldregel("", tekst, is_opdracht=True)


def dag(dag: date | None) -> str:
    """Return "12 maart 2026"; no day gives an empty text."""
    return datum(dag) if dag else ""


def tussen_haakjes(*delen: str | None) -> str:
    """Return " (COA, 12 maart 2026)"; nothing to say gives an empty text."""
    gevuld = [deel for deel in delen if deel]
    return f" ({', '.join(gevuld)})" if gevuld else ""


def te_laat(uiterlijk: date | None, op: date) -> str:
    """Return ", 3 dagen te laat", or nothing when it is in time."""
    dagen = (op - uiterlijk).days if uiterlijk else 0
    return f", {aantal(dagen, 'dag', 'dagen')} te laat" if dagen > 0 else ""
