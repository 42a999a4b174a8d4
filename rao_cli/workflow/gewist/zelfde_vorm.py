"""Is a file of the register another one with values wiped: the same keys, rows and kind of thing?

A text alone does not tell: one stretch may reach over keys, and a sign makes a comment of a line.
"""

from typing import Final

from rao_cli.model.bewaring.zoektekst import STAART
from rao_cli.model.bewaring.zonder import is_waarde_zonder
from rao_cli.model.plaats import is_registerbestand, soort_van
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.yaml.yaml_tree import YamlValue, read_boom

#: Kinds of which the kenmerk is made of a title, and so may be wiped too.
_MET_TITEL: Final = frozenset({"onderwerp"})
#: Of what is text, something can always stay.
_TEKST: Final = (".md", ".yaml", ".yml")


def mag_anders_heten(oud: str, nieuw: str) -> bool:
    """Say whether a wiping can give a file of a register this other place."""
    if nieuw.endswith(STAART) and oud.endswith(_TEKST):
        return False
    soort = soort_van(oud) if is_registerbestand(oud) else ""
    return not is_registerbestand(oud) or (soort in _MET_TITEL and soort_van(nieuw) == soort)


def is_vorm_gelijk(pad: str, oud: bytes, nieuw: bytes) -> bool:
    """Say whether a file says the same but for what was wiped in its values; `pad` is the new one.

    What was no YAML, has no form to keep.
    """
    was, wordt = _boom(oud), _boom(nieuw)
    if was is None:
        return True
    if wordt is None or not _zelfde(was, wordt):
        return False
    return not is_registerbestand(pad) or not is_ding(pad, oud) or is_ding(pad, nieuw)


def _zelfde(oud: YamlValue, nieuw: YamlValue) -> bool:
    if isinstance(oud, str) and isinstance(nieuw, str):
        return is_waarde_zonder(oud, nieuw)
    if isinstance(oud, list) and isinstance(nieuw, list) and len(oud) == len(nieuw):
        return all(map(_zelfde, oud, nieuw))
    if isinstance(oud, dict) and isinstance(nieuw, dict) and len(oud) == len(nieuw):
        sleutels = all(map(is_waarde_zonder, oud, nieuw))
        return sleutels and all(map(_zelfde, oud.values(), nieuw.values()))
    return False


def _boom(data: bytes) -> YamlValue | None:
    boom, fouten = read_boom(data)
    return None if boom is None or fouten else boom.waarde


def is_ding(pad: str, data: bytes) -> bool:
    """Say whether a file can be read as what it is; its place is no part of that here."""
    bestand = load_op_plek(pad, data, nieuwer=True)
    return bestand is not None and bestand.ding is not None
