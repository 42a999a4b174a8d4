"""Give things another kenmerk: as key, as reference and in paths; free text is a person's."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from rao_cli.model.melding import write_pad
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.store.yaml.reader.nodes import Kind, Node
from rao_cli.store.yaml.yaml_tree import Boom, read_boom

#: How `nieuw actie` tells of an actie that came under a fixed list.
_VAN_RAO: Final = patroon(r"(?:[>|][-+]?\s+)?['\"]?Actie (A-\S+) kwam erbij:")


def hernummer(bestanden: Bestanden, namen: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files with other kenmerken: each old one becomes its new one, all at once."""
    oud = {naam: naam.encode() for naam in namen}
    nieuw = {}
    for pad, data in bestanden.items():
        genoemd = is_registerbestand(pad) and any(naam in data for naam in oud.values())
        nieuw[hernoemd(pad, namen)] = _inhoud(data, namen) if genoemd else data
    return nieuw


def in_tekst(bestanden: Bestanden, naam: str) -> Iterator[str]:
    """Yield the places where a text names a kenmerk, as a person finds them; no text itself."""
    for pad, data in sorted(bestanden.items()):
        if is_registerbestand(pad) and naam.encode() in data:
            boom, _ = read_boom(data)
            for plek, node in boom.nodes.leaves() if boom else ():
                tekst = boom.tekst[node.start : node.end] if boom else ""
                if naam in tekst and _genoemd(tekst) != naam:
                    yield f"{pad} ({write_pad(plek)})"


def hernoemd(pad: str, namen: Mapping[str, str]) -> str:
    """Return where a file lies once its thing has another kenmerk."""
    plek = PurePosixPath(pad)
    return plek.with_stem(namen[plek.stem]).as_posix() if plek.stem in namen else pad


def _inhoud(data: bytes, namen: Mapping[str, str]) -> bytes:
    boom, _ = read_boom(data)
    if boom is None:
        return data
    tekst = boom.tekst
    for begin, einde, naam in sorted(_plekken(boom, boom.nodes, namen), reverse=True):
        stuk = tekst[begin:einde].replace(naam, namen[naam], 1)
        tekst = tekst[:begin] + stuk + tekst[einde:]
    bom = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    return bom + tekst.encode()


def _plekken(boom: Boom, node: Node, namen: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Yield begin and end of every key and value that is an old kenmerk, and which."""
    for _, kind in node.children():
        spannen = [(kind.key_start, kind.key_end)] if kind.key_start >= 0 else []
        if kind.kind is Kind.SCALAR:
            spannen.append((kind.start, kind.end))
        for begin, einde in spannen:
            if (naam := _genoemd(boom.tekst[begin:einde])) in namen:
                yield begin, einde, naam
        yield from _plekken(boom, kind, namen)


def _genoemd(tekst: str) -> str:
    """Return the kenmerk that a value is, or of which rao itself says here that it came."""
    kaal = tekst.strip().strip("'\"")
    van_rao = _VAN_RAO.match(kaal)
    return van_rao[1] if van_rao else kaal
