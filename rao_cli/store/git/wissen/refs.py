"""Where the branches, labels and notes of a repository point to, and where they point to next."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.keten import read_objecten
from rao_cli.store.git.wissen.gang import Herschrijving
from rao_cli.store.git.wissen.pak import Pak

TAKKEN: Final = "refs/heads/"
LABELS: Final = "refs/tags/"
NOTITIES: Final = "refs/notes/"
ELDERS: Final = "refs/remotes/"
STASH: Final = "refs/stash"
_HANDTEKENING: Final = b"\n-----BEGIN "


class Wisref(NamedTuple):
    """A ref of git, and the object it points to."""

    naam: str
    soort: str
    object: str
    #: It is only another name of this ref.
    anders: str = ""


class Refzet(NamedTuple):
    """One ref that moves; `naar` is None when it goes."""

    naam: str
    van: str | None
    naar: str | None


def read_wisrefs(git: GitCall) -> list[Wisref]:
    """Return every ref, in order of name."""
    vorm = "--format=%(refname) %(objecttype) %(objectname) %(symref)"
    regels = git.run("for-each-ref", vorm).tekst.splitlines()
    return [Wisref(*regel.split(" ", 3)) for regel in regels]


def voor_rev_list(refs: Iterable[Wisref]) -> list[str]:
    """Return the ids from which git walks; what is no commit leads nowhere."""
    return sorted({ref.object for ref in refs if ref.soort in {"commit", "tag"}})


def nieuwe_refs(
    git: GitCall, pak: Pak, gang: Herschrijving, refs: Sequence[Wisref], wis: Callable[[str], str]
) -> list[Refzet]:
    """Return every ref of here that moves or gets another name; what git saw elsewhere goes."""
    zet: list[Refzet] = []
    bezet = {ref.naam for ref in refs}
    for ref in refs:
        if ref.naam == STASH or ref.anders:
            continue
        object_ = _wordt(git, pak, gang, ref)
        if ref.naam.startswith(ELDERS):
            if object_ != ref.object or wis(ref.naam) != ref.naam:
                zet.append(Refzet(ref.naam, ref.object, None))
            continue
        naam = _naam(ref.naam, wis, bezet)
        if naam != ref.naam:
            zet += [Refzet(ref.naam, ref.object, None), Refzet(naam, None, object_)]
        elif object_ != ref.object:
            zet.append(Refzet(naam, ref.object, object_))
    return zet


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


def _wordt(git: GitCall, pak: Pak, gang: Herschrijving, ref: Wisref) -> str:
    if ref.soort == "tag":
        return _label(git, pak, gang, ref.object)
    return gang.nieuw.get(ref.object, ref.object)


def _label(git: GitCall, pak: Pak, gang: Herschrijving, label: str) -> str:
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


def verzet(git: GitCall, zetten: Sequence[Refzet]) -> bool:
    """Move all refs at once, or none: the point of no return. False when one was moved already."""
    nul = "0" * 40
    regels = ["start"]
    for zet in zetten:
        leeg = "0" * len(zet.van or zet.naar or nul)
        if zet.naar is None:
            regels.append(f"delete {zet.naam} {zet.van}")
        else:
            regels.append(f"update {zet.naam} {zet.naar} {zet.van or leeg}")
    regels += ["prepare", "commit", ""]
    uitvoer = git.probeer("update-ref", "--stdin", "-m", "rao", stdin="\n".join(regels).encode())
    return not uitvoer.status
