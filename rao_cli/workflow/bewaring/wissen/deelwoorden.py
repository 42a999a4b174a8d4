"""A part of a name that was wiped may stand alone elsewhere, or with a letter changed: a hint."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from rao_cli.documents.opmaak import aantal
from rao_cli.model.bewaring.zoektekst import KORTST, Zoektekst
from rao_cli.model.getypt.lijkend import een_letter_ernaast
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import enkele
from rao_cli.store.git.lezen.hele_historie import read_stappen, read_versies
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.workflow.bewaring.wissen.naast import noemer
from rao_cli.workflow.bewaring.wissen.wens import Tekstwens, Wiswens

_WOORD: Final = patroon(r"[^\W\d_]+")
#: A text of more words is a sentence: of that only a word with a capital is a part of a name.
_NAAM: Final = 4
#: Of a shorter word one letter changed makes another word.
_LANG: Final = 6
_GENOEMD: Final = 5


_VOORAF: Final = "Let op: een deel van wat u wist, of iets dat erop lijkt, blijft staan in {}."
_ACHTERAF: Final = "Let op: een deel van wat u wiste, of iets dat erop lijkt, staat nog in {}."


def zeg_delen(waar: Sequence[str], *, vooraf: bool = False) -> Iterator[str]:
    """Say that it still stands there; `vooraf`: that it will, once all of it is wiped."""
    if waar:
        zin = (_VOORAF if vooraf else _ACHTERAF).format(enkele(waar, _GENOEMD))
        yield f"{zin} Is dat dezelfde persoon? Wis het dan ook: rao wis"


def zoek_delen(repo: Repo, wens: Wiswens) -> tuple[str, ...]:
    """Return where a part of it stays once all of it is wiped: in files of now, in older versions.

    It reads the whole history.
    """
    if not isinstance(wens, Tekstwens) or not (delen := _delen(wens.zoek.teksten)):
        return ()
    noem, nu = noemer(wens), repo.blobs(repo.head() or "", [""])
    plekken = [*_nu(repo, nu, delen, wens.zoek)]
    oud = {blob for stap in read_stappen(repo.git) for blob in stap.blobs.values()} - {*nu.values()}
    # Two that differ in what is wiped alone, are one by then.
    over = {_in(data or b"", delen, wens.zoek) for _, data in read_versies(repo.git, oud)}
    ouder = len(over - {0})
    waar = [f"{noem(pad)} (regel {regel})" for pad, regel in plekken]
    if ouder:
        waar.append(aantal(ouder, "eerdere versie", "eerdere versies"))
    return tuple(waar)


def _delen(teksten: Collection[str]) -> set[str]:
    """Return the words of names, without those that are too short to say anything."""
    delen = set[str]()
    for tekst in teksten:
        woorden = _WOORD.findall(tekst)
        naam = len(woorden) <= _NAAM
        goed = (w for w in woorden if len(w) >= KORTST and (naam or w[:1].isupper()))
        delen |= (
            {w.casefold() for w in goed}
            if woorden[1:]
            else {*filter(_is_lang, map(str.casefold, woorden))}
        )
    return delen


def _is_lang(woord: str) -> bool:
    return len(woord) >= _LANG


def _nu(
    repo: Repo, nu: dict[str, str], delen: Collection[str], zoek: Zoektekst
) -> Iterator[tuple[str, int]]:
    """Yield path and line of the first place in each file of now; another letter counts too."""
    inhoud = repo.read_blobs(nu.values())
    for pad, blob in sorted(nu.items()):
        tekst = _zonder(inhoud[blob].decode("utf-8", "replace"), zoek)
        for nummer, regel in enumerate(tekst.splitlines(), 1):
            if any(_lijkt(woord, delen) for woord in _WOORD.findall(regel)):
                yield pad, nummer
                break


def _lijkt(woord: str, delen: Collection[str]) -> bool:
    klein = woord.casefold()
    if klein in delen:
        return True
    if len(woord) < _LANG or not woord[:1].isupper():
        return False
    return een_letter_ernaast(klein, filter(_is_lang, delen)) is not None


def _in(data: bytes, delen: set[str], zoek: Zoektekst) -> int:
    """Return what stays of a version, as one number; 0 where no part of it stands in that."""
    tekst = data.decode("utf-8", "replace")
    if not _heeft(tekst.casefold(), delen):
        return 0
    over = _zonder(tekst, zoek)
    return hash(over) if _heeft(over.casefold(), delen) else 0


def _heeft(tekst: str, delen: set[str]) -> bool:
    return any(deel in tekst for deel in delen) and not delen.isdisjoint(_WOORD.findall(tekst))


def _zonder(tekst: str, zoek: Zoektekst) -> str:
    """Return a text without what is wiped, on as many lines."""
    for plek in reversed([*zoek.plekken(tekst)]):
        regels = "\n" * tekst.count("\n", plek.begin, plek.eind)
        tekst = f"{tekst[: plek.begin]} {regels}{tekst[plek.eind :]}"
    return tekst
