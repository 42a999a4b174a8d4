"""Is a history that was written anew the old one with words wiped, and nothing more?

What it says is compared commit by commit with what it said; of the files only what differs is read.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rao_cli.model.bewaring.zoektekst import STAART
from rao_cli.model.bewaring.zonder import is_zonder
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.lezen.objecten import GEWOON, Boomverschil, ModeAndBlob, read_blobs
from rao_cli.store.git.wissen.tegenhangers import Lijnstap, boomverschillen
from rao_cli.workflow.gewist.zelfde_vorm import is_vorm_gelijk, mag_anders_heten

_LINK: Final = "120000"
_YAML: Final = (".yaml", ".yml")
_PORTIE: Final = 200


def meer_dan_gewist(
    git: GitCall, prefix: str, paren: Sequence[tuple[Lijnstap, Lijnstap]]
) -> str | None:
    """Return where something else changed too: "vastlegging 1a2b3c4" or a path; None: nowhere.

    `prefix` is the folder of the register.
    """
    for oud, nieuw in paren:
        teksten = zip((oud.boodschap, *oud.wie), (nieuw.boodschap, *nieuw.wie), strict=True)
        if not all(is_zonder(*paar) for paar in teksten):
            return f"vastlegging {nieuw.commit[:7]}"
    bomen = boomverschillen(git, ((oud.boom, nieuw.boom) for oud, nieuw in paren))
    nog: dict[tuple[str, ModeAndBlob, ModeAndBlob], None] = {}
    for verschil in bomen:
        for pad, was, wordt in _samen(verschil, prefix):
            if was is None or wordt is None or was[0] != wordt[0]:
                return zichtbaar(pad)
            nog[pad, was, wordt] = None
    return next(_anders(git, prefix, [*nog]), None)


def _samen(
    verschil: Boomverschil, prefix: str
) -> Iterator[tuple[str, ModeAndBlob | None, ModeAndBlob | None]]:
    """Yield each file as it was and as it is, also one of which the name was wiped."""
    weg = [pad for pad, (_, nu) in verschil.items() if nu is None]
    for pad, (was, nu) in verschil.items():
        if was is not None and nu is not None:
            yield pad, was, nu
        elif nu is not None:
            eerder = next((een for een in weg if _zelfde_plek(een, pad, prefix)), None)
            if eerder is not None:
                weg.remove(eerder)
            yield pad, verschil[eerder][0] if eerder else None, nu
    yield from ((pad, verschil[pad][0], None) for pad in weg)


def _zelfde_plek(oud: str, nieuw: str, prefix: str) -> bool:
    if oud == nieuw or not is_zonder(oud, nieuw.removesuffix(STAART)):
        return False
    return not oud.startswith(prefix) or (
        nieuw.startswith(prefix)
        and mag_anders_heten(oud.removeprefix(prefix), nieuw.removeprefix(prefix))
    )


def _anders(
    git: GitCall, prefix: str, paren: Sequence[tuple[str, ModeAndBlob, ModeAndBlob]]
) -> Iterator[str]:
    for begin in range(0, len(paren), _PORTIE):
        portie = paren[begin : begin + _PORTIE]
        lezen = [(pad, was[1], nu[1]) for pad, was, nu in portie if was[0] in {*GEWOON, _LINK}]
        yield from (zichtbaar(pad) for pad, was, _ in portie if was[0] not in {*GEWOON, _LINK})
        blobs = read_blobs(git, _ids(lezen))
        for pad, was_, nu_ in lezen:
            oud, nieuw = blobs[was_], blobs[nu_]
            is_eigen = pad.startswith(prefix) and pad.endswith(_YAML)
            if not is_zonder(_tekst(oud), _tekst(nieuw)) or (
                is_eigen and not is_vorm_gelijk(pad.removeprefix(prefix), oud, nieuw)
            ):
                yield zichtbaar(pad)


def _ids(paren: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    for _, een, ander in paren:
        yield from (een, ander)


def _tekst(data: bytes) -> str:
    return data.decode("utf-8", "replace")
