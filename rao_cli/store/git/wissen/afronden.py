"""End a wiping whose refs moved: clear what was left of the old history. Safe to do twice."""

from collections.abc import Callable

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.lezen.gewist import aanwezig
from rao_cli.store.git.wissen.houders import Opgeruimd, noemende_losse
from rao_cli.store.git.wissen.losse_bestanden import losse_bestanden
from rao_cli.store.git.wissen.merk import (
    Wismerk,
    is_gebeurd,
    oude_vastleggingen,
    read_merk,
    vergeet_merk,
)
from rao_cli.store.git.wissen.opruimen import ruim_op
from rao_cli.store.git.wissen.refs import ELDERS, STASH, read_wisrefs
from rao_cli.store.git.wissen.resten import read_wisspoor
from rao_cli.store.git.wissen.taknamen import ruim_taknamen
from rao_cli.store.git.wissen.tegenhangers import read_lijn, zoek_tegenhangers


def rond_wissing_af(
    git: GitCall, plek: GitPlek, raakt: Callable[[str], bool] | None = None
) -> Opgeruimd | None:
    """Clear what a wiping left, under the lock; None when there is none that happened.

    Not before folder and index follow: until then they are compared with what was. `raakt` says of
    a text that waits beside git whether it goes too; who comes after a kill does not know the
    words, and sees them in what both histories say.
    """
    merk = read_merk(plek)
    if merk is None:
        return None
    if not is_gebeurd(git, merk):
        vergeet_merk(plek)
        return None
    weg = [*oude_vastleggingen(git, merk), *_labels(git, merk["van"])]
    if raakt is None:
        raakt = _woorden(git, merk)
    ruim_taknamen(git, plek, merk.get("namen", []), raakt)
    weg += losse_bestanden(git, lambda data: raakt(data.decode("utf-8", "replace")))
    uitslag = ruim_op(git, plek, weg, schoon=_schoon(git), raakt=raakt)
    vergeet_merk(plek)
    return uitslag.met(noemende_losse(git, raakt))


def _woorden(git: GitCall, merk: Wismerk) -> Callable[[str], bool]:
    """Return what knows the words by both histories; where a part of the old one is gone, nothing.

    What goes was on a list by then.
    """
    van, naar = (aanwezig(git, een) for een in (merk["van"], merk["naar"]))
    try:
        oud = read_lijn(git, *van, "--not", *naar) if van else []
        nieuw = read_lijn(git, *naar, "--not", *van) if van else []
        paren = zoek_tegenhangers(oud, nieuw)
        boom = {stap.commit: stap.boom for stap in (*oud, *nieuw)}
        bomen = [(boom[was], boom[nu]) for was, nu in paren.items()]
        return read_wisspoor(git, bomen).woorden.raakt
    except RaoError:
        return lambda _: False


def _schoon(git: GitCall) -> list[str]:
    """Return the refs of here: all of them were written anew, or held nothing of it."""
    namen = (ref.naam for ref in read_wisrefs(git))
    return ["HEAD", *(n for n in namen if n != STASH and not n.startswith(ELDERS))]


def _labels(git: GitCall, ids: list[str]) -> list[str]:
    """Return the objects of labels among what refs pointed to, as far as they are still here."""
    er = (een for een in ids if git.probeer("cat-file", "-t", een).tekst == "tag")
    return list(er)
