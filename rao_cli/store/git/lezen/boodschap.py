"""The message of a commit: a subject for people, trailers for machines that no text can forge."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.patroon import patroon

SLEUTEL_WIJZIGING: Final = "Rao-Wijziging"
#: The change that a commit undoes; so undoing twice goes back two steps.
MAAKT_ONGEDAAN: Final = "Rao-Maakt-Ongedaan"
#: A file in which a person typed something while `rao sync` put two versions together.
EIGEN_TEKST: Final = "Rao-Eigen-Tekst"
#: What a step of a row was played anew on: `begin..tip`, all that others shared meanwhile.
HERSPEELD: Final = "Rao-Herspeeld"
_SLEUTEL: Final = patroon(r"[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")
_TRAILER: Final = patroon(r"[A-Za-z0-9-]+: .*")
_MAX_ONDERWERP: Final = 200


class CommitText(msgspec.Struct, frozen=True):
    """What a commit of the register says."""

    onderwerp: str
    trailers: Mapping[str, Sequence[str]]
    wijziging_id: str

    def boodschap(self) -> str:
        """Return subject, empty line, trailers. Every text becomes one line without controls."""
        kop = een_regel(self.onderwerp)[:_MAX_ONDERWERP].rstrip()
        if not kop:
            raise ValueError("a change needs a subject")
        return f"{kop}\n\n" + "\n".join(self._trailerregels()) + "\n"

    def herstel(self, bewerkt: str) -> str:
        """Take a message that a hook edited, and put our trailers back as its last lines."""
        onze, merk = self._trailerregels(), f"{SLEUTEL_WIJZIGING.lower()}:"
        rest = [
            regel.rstrip()
            for regel in bewerkt.replace("\0", "").splitlines()
            if regel.rstrip() not in onze and not regel.lower().startswith(merk)
        ]
        tekst = re.sub(r"\n{3,}", "\n\n", "\n".join(rest)).strip("\n")
        if not tekst.strip():
            raise RaoError(
                "De commit-msg-hook heeft de tekst van de vastlegging leeggemaakt. "
                "Er is niets veranderd.",
                hint="Verbeter de hook in de map .git/hooks, of vraag wie hem heeft gemaakt.",
            )
        kop, _, laatste = tekst.rpartition("\n\n")
        samen = kop and all(map(_TRAILER.fullmatch, laatste.splitlines()))
        return tekst + ("\n" if samen else "\n\n") + "\n".join(onze) + "\n"

    def _trailerregels(self) -> list[str]:
        regels = []
        for sleutel, waarden in self.trailers.items():
            if not _SLEUTEL.fullmatch(sleutel) or sleutel.lower() == SLEUTEL_WIJZIGING.lower():
                raise ValueError(f"no trailer key: {sleutel!r}")
            regels += [f"{sleutel}: {een_regel(waarde)}" for waarde in waarden if een_regel(waarde)]
        return [*regels, f"{SLEUTEL_WIJZIGING}: {self.wijziging_id}"]


def read_trailers(boodschap: str) -> dict[str, list[str]]:
    """Return key → values of the trailers: the lines `key: value` at the end of a message."""
    trailers: dict[str, list[str]] = {}
    for regel in boodschap.rstrip().rpartition("\n\n")[2].splitlines():
        if _TRAILER.fullmatch(regel):
            sleutel, _, waarde = regel.partition(": ")
            trailers.setdefault(sleutel, []).append(waarde)
    return trailers


def met_herspeeld(boodschap: str, tussen: str) -> str:
    """Return the message of a step of rao that is played anew on what lies in `begin..tip`.

    What a person made with git keeps its words, and so does every step when `tussen` is empty.
    """
    kop, streep, laatste = boodschap.rstrip("\n").rpartition("\n\n")
    regels = laatste.split("\n")
    if not (tussen and streep and any(r.startswith(f"{SLEUTEL_WIJZIGING}: ") for r in regels)):
        return boodschap
    regels = [regel for regel in regels if not regel.startswith(f"{HERSPEELD}: ")]
    return f"{kop}{streep}" + "\n".join([*regels, f"{HERSPEELD}: {tussen}"]) + "\n"


def een_regel(tekst: str) -> str:
    """Return the text on one line, without characters that steer or hide."""
    zichtbaar = (" " if _is_wit(teken) else teken for teken in tekst)
    return " ".join("".join(t for t in zichtbaar if unicodedata.category(t)[0] != "C").split())


def _is_wit(teken: str) -> bool:
    return teken.isspace() or teken in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
