"""Where the branches, labels and notes of a repository point to, once its history is another."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.herschrijven.gang import Herschrijving
from rao_cli.store.git.lezen.keten import read_objecten
from rao_cli.store.git.schrijven.pak import Objectpak
from rao_cli.store.git.wissen.refs import (
    ELDERS,
    LABELS,
    NOTITIES,
    STASH,
    TAKKEN,
    VERVANGT,
    Refzet,
    Wisref,
    hernoemd,
    was_en_plek,
)

_HANDTEKENING: Final = b"\n-----BEGIN "


def nieuwe_refs(
    git: GitCall,
    pak: Objectpak,
    gang: Herschrijving,
    refs: Sequence[Wisref],
    wis: Callable[[str], str],
) -> list[Refzet]:
    """Return every ref of here that moves or gets another name; what git saw elsewhere goes.

    What is to take its place there is kept under its id: no branch of here may lead to it.
    """
    zet: list[Refzet] = []
    bezet = {ref.naam for ref in refs}
    vervangers: dict[str, str] = {}
    for ref in refs:
        if ref.naam == STASH or ref.anders:
            continue
        object_ = _wordt(git, pak, gang, ref)
        if ref.naam.startswith(ELDERS):
            anders = wis(ref.naam) != ref.naam
            if object_ != ref.object or anders:
                zet.append(Refzet(ref.naam, ref.object, None))
                daar = f"{VERVANGT}{ref.object}/{ref.naam.removeprefix(ELDERS)}"
                vervangers[hernoemd(ref.naam, ref.object) if anders else daar] = object_
            continue
        naam = _naam(ref.naam, wis, bezet)
        if naam != ref.naam:
            zet += [Refzet(ref.naam, ref.object, None), Refzet(naam, None, object_)]
            vervangers[hernoemd(ref.naam, ref.object)] = object_
        elif object_ != ref.object:
            zet.append(Refzet(naam, ref.object, object_))
    zet = [*_zonder_vorige(zet, {*vervangers})]
    zet += [Refzet(naam, None, nu) for naam, nu in vervangers.items() if naam not in bezet]
    return zet


def _zonder_vorige(zetten: Sequence[Refzet], nieuw: Collection[str]) -> Iterator[Refzet]:
    """Yield them, but what an earlier wiping kept for the same place goes: that was sent since."""
    plekken = {was_en_plek(naam)[1] for naam in nieuw}
    for zet in zetten:
        oud = zet.naam.startswith(VERVANGT) and zet.naam not in nieuw
        weg = oud and was_en_plek(zet.naam)[1] in plekken
        yield zet._replace(naar=None) if weg else zet


def _naam(naam: str, wis: Callable[[str], str], bezet: set[str]) -> str:
    soort = next((s for s in (TAKKEN, LABELS, NOTITIES) if naam.startswith(s)), "refs/")
    kort = naam.removeprefix(soort)
    wordt = "/".join(map(wis, kort.split("/")))
    if wordt == kort:
        return naam
    nummer, kies = 2, soort + wordt
    while kies in bezet:
        kies, nummer = f"{soort}{wordt}-{nummer}", nummer + 1
    bezet.add(kies)
    return kies


def _wordt(git: GitCall, pak: Objectpak, gang: Herschrijving, ref: Wisref) -> str:
    if ref.soort == "tag":
        return _label(git, pak, gang, ref.object)
    return gang.nieuw.get(ref.object, ref.object)


def _label(git: GitCall, pak: Objectpak, gang: Herschrijving, label: str) -> str:
    """Return the label that takes the place of one with words of its own; tags of tags too."""
    [(_, soort, data)] = read_objecten(git, [label])
    if soort != "tag":
        return gang.nieuw.get(label, label)
    doel = data.partition(b"\n")[0].removeprefix(b"object ").decode()
    nieuw = gang.label_data(data, _label(git, pak, gang, doel))
    if nieuw == data:
        return label
    if _HANDTEKENING in nieuw:  # it is over what was
        nieuw = nieuw.partition(_HANDTEKENING)[0] + b"\n"
    return pak.neem("tag", nieuw)
