"""What hand edits put back to how it was before rao itself changed it.

An editor that was open while rao worked writes its old text over the new one. Nothing shrinks
then, yet what was decided is gone: so each value that goes back is named, with the act that set it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.documents.opmaak import aantal
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import is_registerbestand
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.workflow.register.verlies import Bestandsinhoud, naam_van, wat_is

#: How many changes of a file an editor may have stayed open for.
_MAX_STAPPEN: Final = 20
#: Of a file that goes back as a whole no more than this is named.
_MEESTE: Final = 6
_MAX_TEKENS: Final = 60
_REGEL: Final = "regel"


class Terugval(msgspec.Struct, frozen=True):
    """One value that goes back: what stands there now, and the act of rao that put it there.

    Empty: nothing stands there.
    """

    pad: str
    plek: Pad
    nu: str
    straks: str
    stap: str

    @property
    def zin(self) -> str:
        """Say it in one line."""
        if self.plek[0] == _REGEL:
            wat = f"de regel '{_kort(self.straks)}' komt terug"
        elif self.nu:
            wat = f"{naam_van(self.plek)}: van '{_kort(self.nu)}' naar '{_kort(self.straks)}'"
        else:
            wat = f"{naam_van(self.plek)}: '{_kort(self.straks)}' komt terug"
        return f"{wat_is(self.pad)}, {wat} (rao veranderde dat met: {self.stap})"


class _Stap(msgspec.Struct, frozen=True):
    """One commit that changed a file: its subject, whose work, the file before and after."""

    onderwerp: str
    van_een_mens: bool
    voor: bytes | None
    na: bytes | None


def zoek_terugval(
    repo: Repo, oud: Mapping[str, bytes | None], nieuw: Mapping[str, bytes | None]
) -> list[Terugval]:
    """Return per file the values that rao itself changed, and that are back in the new bytes."""
    anders: dict[str, dict[Pad, str]] = {}
    for pad, data in nieuw.items():
        was, wordt = _delen(pad, oud[pad]), _delen(pad, data)
        if over := {plek: tekst for plek, tekst in wordt.items() if was.get(plek) != tekst}:
            anders[pad] = over
    stappen = _stappen(repo, [*anders])
    return [
        Terugval(pad, plek, _delen(pad, oud[pad]).get(plek, ""), open_[plek], stap)
        for pad, open_ in anders.items()
        for plek, stap in _terug(pad, open_, stappen[pad]).items()
    ]


def tel_terugval(terug: Sequence[Terugval]) -> str:
    """Return "2 gegevens gaan terug naar wat er eerst stond"; empty when nothing does."""
    gaan = "gaan" if terug[1:] else "gaat"
    wat = aantal(len(terug), "gegeven", "gegevens")
    return f"{wat} {gaan} terug naar wat er eerst stond" if terug else ""


def zinnen_van(terug: Sequence[Terugval]) -> Iterator[str]:
    """Say each, and of many the first."""
    yield from (deel.zin for deel in terug[:_MEESTE])
    if rest := len(terug) - _MEESTE:
        yield from [f"en nog {rest} andere"] if rest > 0 else []


def _terug(pad: str, straks: Mapping[Pad, str], stappen: Sequence[_Stap]) -> dict[Pad, str]:
    """Return place → act for what goes back; what a person changed since is his own to change."""
    if not any(_kan_staan(tekst, stap.voor) for stap in stappen for tekst in straks.values()):
        return {}
    open_, laatste, terug = dict(straks), dict[Pad, str](), dict[Pad, str]()
    for stap in stappen:
        voor, na = _delen(pad, stap.voor), _delen(pad, stap.na)
        for plek in [plek for plek in open_ if voor.get(plek) != na.get(plek)]:
            onderwerp = laatste.setdefault(plek, stap.onderwerp)
            if not stap.van_een_mens and voor.get(plek) == open_[plek]:
                terug[plek] = onderwerp
            if stap.van_een_mens or plek in terug:
                del open_[plek]
    return {plek: terug[plek] for plek in straks if plek in terug}


def _kan_staan(tekst: str, data: bytes | None) -> bool:
    """Say cheaply whether a text may stand in a file, to read no more than needed."""
    return data is not None and tekst.split(maxsplit=1)[0].encode() in data


def _delen(pad: str, data: bytes | None) -> Mapping[Pad, str]:
    """Return each value of a register file by its place; of another text its lines."""
    inhoud = Bestandsinhoud.van(pad, data)
    if is_registerbestand(pad):
        return {plek: tekst for plek, tekst in inhoud.delen.items() if tekst.strip()}
    return {(_REGEL, regel): regel for regel in inhoud.regels}


def _stappen(repo: Repo, paden: Sequence[str]) -> dict[str, list[_Stap]]:
    """Return per file its last changes, newest first; a merge makes nothing itself."""
    versies = repo.historie.versies(paden) if paden else []
    blobs: dict[str, dict[str, str | None]] = {}  # per commit: the files as it left them
    alle: dict[str, list[tuple[str, str | None, str | None]]] = {pad: [] for pad in paden}
    for versie in versies:
        was = blobs.get(versie.ouders[0], {}) if versie.ouders else {}
        blobs[versie.commit] = {**was, **versie.veranderd}
        for pad in versie.veranderd.keys() & alle.keys() if not versie.ouders[1:] else ():
            alle[pad].append((versie.commit, was.get(pad), versie.veranderd[pad]))
    laatste = {pad: delen[: -_MAX_STAPPEN - 1 : -1] for pad, delen in alle.items()}
    commits = dict.fromkeys(commit for delen in laatste.values() for commit, *_ in delen)
    wie = {stap.id: stap for stap in repo.historie.vastleggingen(commits)}
    nodig = {blob for delen in laatste.values() for _, *paar in delen for blob in paar if blob}
    inhoud: dict[str | None, bytes | None] = {None: None}
    inhoud.update(repo.read_blobs(nodig))
    return {
        pad: [
            _Stap(wie[c].onderwerp, wie[c].van_een_mens, inhoud[voor], inhoud[na])
            for c, voor, na in delen
        ]
        for pad, delen in laatste.items()
    }


def _kort(tekst: str) -> str:
    """Return a text on one line, cut off when it is long."""
    een = " ".join(tekst.split())
    return een if len(een) <= _MAX_TEKENS else f"{een[: _MAX_TEKENS - 1].rstrip()}…"
