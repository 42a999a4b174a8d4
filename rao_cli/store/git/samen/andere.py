"""The files of a step that rao does not keep itself (README, `.vscode`): merged as git does."""

from collections.abc import Iterator, Sequence
from typing import Final

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import is_eigen
from rao_cli.model.samen.botsing import Botsing, EigenTekst, Kantkeuze, Kantkeuzes
from rao_cli.store.git.lezen.objecten import (
    GEWOON,
    ModeAndBlob,
    lege_boom,
    tree_items,
    tree_verschil,
)
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.lezen.samenvoegen import voeg_samen
from rao_cli.store.git.samen.stap import EigenStap
from rao_cli.store.git.vastleggen.vastlegger import Vastlegger

#: Mode and blob of a path in some commit; None: it is not there.
_Versie = ModeAndBlob | None
_NIEUW: Final = "100644"


class AndereBotsing(RaoError):
    """Files that rao does not keep were changed by both sides, in one place."""

    code = "botsing"

    def __init__(self, botsingen: Sequence[Botsing]) -> None:
        """`botsingen` has one for each file; its path is from the top of the work tree."""
        namen = ", ".join(botsing.pad for botsing in botsingen)
        super().__init__(
            f"U en iemand anders veranderden allebei: {namen}. Er is niets veranderd.",
            hint="Kies welke versie blijft: voer `rao sync` uit in een gewoon venster.",
        )
        self.botsingen = tuple(botsingen)


def voeg_andere_samen(
    repo: Repo, vastlegger: Vastlegger, stap: EigenStap, op: str, keuzes: Kantkeuzes
) -> dict[str, _Versie]:
    """Return path from the top → what it becomes on `op`, for what the step changed in others.

    AndereBotsing for what nobody chose between.
    """
    ouder = stap.ouders[0] if stap.ouders else lege_boom(repo.plek.algoritme)
    verschil = {
        pad: paar
        for pad, paar in tree_verschil(repo.git, ouder, stap.commit).items()
        if not _van_rao(repo, pad)
    }
    daar = tree_items(repo.git, "", op) if verschil else {}
    nieuw: dict[str, _Versie] = {}
    botsingen = []
    for pad, (basis, ons) in verschil.items():
        hun = daar[pad].inhoud if pad in daar else None
        kan, samen = _samen(repo, vastlegger, (basis, ons, hun))
        if not kan:
            botsing = _botsing(repo, pad, ons, hun)
            if (keuze := keuzes.get(botsing.sleutel)) is None:
                botsingen.append(botsing)
                continue
            samen = _gekozen(vastlegger, keuze, ons, hun)
        if samen != hun:
            nieuw[pad] = samen
    if botsingen:
        raise AndereBotsing(botsingen)
    return nieuw


def _van_rao(repo: Repo, pad: str) -> bool:
    prefix = repo.plek.prefix
    return pad.startswith(prefix) and is_eigen(pad.removeprefix(prefix))


def _samen(
    repo: Repo, vastlegger: Vastlegger, kanten: tuple[_Versie, _Versie, _Versie]
) -> tuple[bool, _Versie]:
    """Return what three versions become, after whether it can be done without a person."""
    basis, ons, hun = kanten
    if hun in (basis, ons):
        return True, ons
    if basis == ons:
        return True, hun
    gewoon = [versie for versie in kanten if versie is not None and versie[0] in GEWOON]
    if len(gewoon) != len(kanten):
        return False, None
    oud, eigen, ander = (repo.read_blob(blob) for _, blob in gewoon)
    tekst = voeg_samen(repo.git, eigen, oud, ander)
    modus = gewoon[1][0] if gewoon[1][0] != gewoon[0][0] else gewoon[2][0]
    return tekst is not None, (modus, vastlegger.bewaar(tekst or b""))


def _botsing(repo: Repo, pad: str, ons: _Versie, hun: _Versie) -> Botsing:
    een, ander = _tekst(repo, ons), _tekst(repo, hun)
    vrij = _leesbaar(een) and _leesbaar(ander)
    return Botsing(pad, (), f"het bestand {pad}", een, ander, vrij)


def _leesbaar(tekst: str | None) -> bool:
    return tekst is None or "\ufffd" not in tekst


def _tekst(repo: Repo, versie: _Versie) -> str | None:
    if versie is None:
        return None
    if versie[0] not in GEWOON:
        return f"\ufffd {versie[1]}"
    return repo.read_blob(versie[1]).decode("utf-8", "replace")


def _gekozen(vastlegger: Vastlegger, keuze: Kantkeuze, ons: _Versie, hun: _Versie) -> _Versie:
    if isinstance(keuze, EigenTekst):
        modus = next(_modi(ons, hun), _NIEUW)
        return modus, vastlegger.bewaar(f"{keuze.tekst.rstrip()}\n".encode())
    return ons if keuze == "ons" else hun


def _modi(*versies: _Versie) -> Iterator[str]:
    return (versie[0] for versie in versies if versie is not None and versie[0] in GEWOON)
