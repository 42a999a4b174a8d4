"""Taking turns: an act on a register that changed under it is done again on what others made.

It is refused only when both changed the same field: what the other committed would be lost.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.plaats import naam_in
from rao_cli.store.git.vastleggen.beurt import (
    CommandRun,
    command_run,
    current_run,
    in_de_beurt,
)
from rao_cli.store.git.vastleggen.veranderd import IntussenVeranderd

if TYPE_CHECKING:
    from rao_cli.store.git.lezen.repo import Repo
    from rao_cli.store.git.vastleggen.onbevestigd import Onbevestigd
    from rao_cli.store.git.vastleggen.uitkomst import CommitResult

__all__ = [
    "CommandRun",
    "IntussenVeranderd",
    "bevestig",
    "command_run",
    "in_de_beurt",
    "op_zijn_beurt",
    "schrijf_vast",
    "zoek_eerder",
]
#: Path → bytes; None is a file that is not there.
FileBytes = Mapping[str, bytes | None]


def bevestig() -> None:
    """The person was told what is committed: only then a command was received."""
    current_run().bevestig()


def schrijf_vast(  # noqa: PLR0913 - what a change is, and how it is made
    root: Path,
    onderwerp: str,
    *,
    trailers: Mapping[str, Sequence[str]],
    gelezen: FileBytes,
    straks: FileBytes,
    gezien: str | None,
    proef: bool,
    mag_nog_eens: Callable[[RaoError], bool],
) -> "CommitResult":
    """Commit these bytes in the place of those that were read.

    `mag_nog_eens` says whether to try again what failed, with nothing committed.
    """
    from rao_cli.store.git.vastleggen.wijziging import wijziging  # every command loads this module

    while True:
        try:
            with (
                op_zijn_beurt(gelezen, straks),
                wijziging(
                    root, onderwerp, trailers=trailers, gelezen=gelezen, gezien=gezien, proef=proef
                ) as w,
            ):
                for pad, data in straks.items():
                    if data is None:
                        w.remove(pad)
                    else:
                        w.write(pad, data.decode())
        except (IntussenVeranderd, Onleesbaar):
            raise  # done again in its turn; or nobody knows what became of it
        except RaoError as fout:
            if proef or not mag_nog_eens(fout):
                raise
        else:
            return w.resultaat


@contextmanager
def op_zijn_beurt(gelezen: FileBytes, straks: FileBytes) -> Iterator[None]:
    """Refuse to write over what another made of the same field since this act first read it."""
    eerst = current_run().velden
    if eerst:
        nu = _velden(gelezen, straks)
        if any(veld in eerst and eerst[veld] != oud for veld, oud in nu.items()):
            raise IntussenVeranderd(None, (), "")
    try:
        yield
    except IntussenVeranderd as fout:
        fout.velden = _velden(gelezen, straks)
        raise


@contextmanager
def alleen_nu() -> Iterator[None]:
    """Do an act never a second time: on a new state it would be about something else."""
    try:
        yield
    except IntussenVeranderd as fout:
        fout.map_ = None
        raise


def _velden(gelezen: FileBytes, straks: FileBytes) -> dict[tuple[str, ...], object]:
    """Return each field that a change sets, with what was there: None is nothing."""
    gezet: dict[tuple[str, ...], object] = {}
    for pad, data in straks.items():
        oud, nieuw = (dict(_bladen(_waarde(pad, tekst))) for tekst in (gelezen[pad], data))
        gezet |= {
            (pad, *plek): oud.get(plek)
            for plek in oud.keys() | nieuw.keys()
            if oud.get(plek) != nieuw.get(plek)
        }
    return gezet


def _waarde(pad: str, data: bytes | None) -> Any:
    from rao_cli.store.yaml.yaml_tree import read_boom  # only for an act

    boom = read_boom(data)[0] if data is not None and pad.endswith(".yaml") else None
    return boom.waarde if boom else {}


def _bladen(waarde: Any, plek: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield each field below a place; to a list both may have added."""
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from _bladen(deel, (*plek, sleutel))
    elif not isinstance(waarde, list):
        yield plek, waarde


def zoek_eerder(
    repo: "Repo",
    trailers: Mapping[str, Sequence[str]],
    gelezen: FileBytes,
    straks: FileBytes,
    is_bekend: Callable[[str], bool],
) -> "CommitResult | None":
    """Return what this act did before, when it was killed before anybody heard of it.

    Only the kenmerken that it drew may differ, and what it made then must still be there.
    """
    from rao_cli.store.git.vastleggen.uitkomst import make_eerder

    [handeling], betreft = trailers["Rao-Handeling"], tuple(trailers["Rao-Betreft"])
    for bon in _onbevestigd(repo):
        if bon.handeling != handeling:
            continue
        if set(betreft) <= set(bon.betreft):  # nothing is drawn now: it found what is there
            bon.vergeet()
        elif len(bon.betreft) == len(betreft):
            nu = {n: toen for n, toen in zip(betreft, bon.betreft, strict=True) if n != toen}
            getrokken = all(is_bekend(toen) and not is_bekend(n) for n, toen in nu.items())
            toen = _afdruk(bon.oud, bon.nieuw, set(nu.values()))
            if getrokken and toen == _afdruk(gelezen, straks, set(nu)):
                bon.vergeet()
                return make_eerder(nu)
    return None


def _onbevestigd(repo: "Repo") -> "Iterable[Onbevestigd]":
    from rao_cli.store.git.vastleggen.bon import bonnen

    if not bonnen(repo.plek):
        return ()
    from rao_cli.store.git.vastleggen.onbevestigd import onbevestigd  # a rare day

    return onbevestigd(repo.git, repo.plek)


def _afdruk(oud: FileBytes, nieuw: FileBytes, getrokken: Collection[str]) -> list[str]:
    """Return the fields that a change adds, and where, but for the kenmerken that it drew itself.

    A kenmerk counts as a key, as a whole value or as the name of a file; what a person typed in a
    text stays. A document follows from the files.
    """

    def velden(pad: str, data: bytes | None) -> Iterator[str]:
        naam = naam_in(pad)
        plek = pad.replace(naam, "*") if naam in getrokken else pad
        for deel in _delen(_waarde(pad, data)):
            yield repr((plek, ["*" if stuk in getrokken else stuk for stuk in deel]))

    return sorted(
        veld
        for pad, data in nieuw.items()
        for veld in set(velden(pad, data)) - set(velden(pad, oud.get(pad)))
    )


def _delen(waarde: Any) -> Iterator[tuple[object, ...]]:
    """Yield each value, and the keys that lead to it; of a list the place does not count."""
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from ((sleutel, *rest) for rest in _delen(deel))
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from (("-", *rest) for rest in _delen(deel))
    else:
        yield (waarde,)


def was_al_ongedaan(repo: "Repo", handeling: str = "ongedaan") -> bool:
    """Say whether a step was undone by a command that was killed before it told so."""
    for bon in _onbevestigd(repo):
        if bon.handeling == handeling:
            bon.vergeet()
            return True
    return False
