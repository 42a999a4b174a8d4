"""Wiping in one file of the register: what it says becomes another, and it stays YAML.

The smallest change comes first: the very signs in the text. Where that does not read as it should
(two values that only look like one text), each value is set by itself.
"""

from collections.abc import Callable
from typing import Final

from rao_cli.model.bewaring.zoektekst import Zoektekst
from rao_cli.model.errors import RaoError
from rao_cli.model.melding import Pad
from rao_cli.store.yaml.editing import make_tekst, zet
from rao_cli.store.yaml.yaml_tree import YamlValue, read_boom

Wisser = Callable[[str], str]
_KOP: Final = "#"


def wis_in_yaml(tekst: str, zoek: Zoektekst) -> str:
    """Return the text of a file without what is wiped: values, keys and comments."""
    was = _waarde(tekst)
    ruw = zoek.vervang(tekst)
    if was is None:  # no YAML that can be read: it is a text
        return ruw
    straks = gewist(was, zoek.vervang)
    if _waarde(ruw) == straks:
        return ruw
    if straks == was:
        return _opmerkingen(tekst, zoek, was) or tekst
    los = _een_voor_een(tekst, was, straks)
    netjes = los and (_opmerkingen(los, zoek, straks) or los)
    if netjes and _waarde(netjes) == straks:
        return netjes
    return make_tekst(straks, _kop(zoek.vervang(tekst)))  # type: ignore[arg-type]


def gewist(waarde: YamlValue, wis: Wisser) -> YamlValue:
    """Return a tree of which each key and value was wiped; two keys never become one."""
    if isinstance(waarde, dict):
        nieuw: dict[str, YamlValue] = {}
        for sleutel, deel in waarde.items():
            naam = eigen_naam(wis(sleutel), nieuw)
            nieuw[naam] = gewist(deel, wis)
        return nieuw
    return [gewist(deel, wis) for deel in waarde] if isinstance(waarde, list) else wis(waarde)


def eigen_naam(naam: str, bezet: object) -> str:
    """Return a name that is not taken: with a number behind it where it is."""
    nummer, kies = 2, naam
    while kies in bezet:  # type: ignore[operator]
        kies, nummer = f"{naam}-{nummer}", nummer + 1
    return kies


def _een_voor_een(tekst: str, was: YamlValue, straks: YamlValue) -> str | None:
    """Set each value that becomes another; None where a key does, or an edit cannot be made."""
    try:
        for pad, waarde in _verschillen((), was, straks):
            tekst = zet(tekst, pad, waarde)
    except (RaoError, KeyError):
        return None
    return tekst


def _verschillen(pad: Pad, was: YamlValue, straks: YamlValue) -> list[tuple[Pad, str]]:
    if isinstance(was, dict) and isinstance(straks, dict):
        if [*was] != [*straks]:
            raise KeyError(pad)
        paren = ((sleutel, was[sleutel], straks[sleutel]) for sleutel in was)
        return [v for s, oud, nieuw in paren for v in _verschillen((*pad, s), oud, nieuw)]
    if isinstance(was, list) and isinstance(straks, list):
        rij = enumerate(zip(was, straks, strict=True))
        return [v for n, (oud, nieuw) in rij for v in _verschillen((*pad, n), oud, nieuw)]
    return [(pad, straks)] if was != straks and isinstance(straks, str) else []


def _opmerkingen(tekst: str, zoek: Zoektekst, straks: YamlValue) -> str | None:
    """Wipe what a text holds beside its values, stretch by stretch; None when it reads otherwise.

    A stretch over two values that are not one text is no find: it stays.
    """
    for plek in reversed([*zoek.plekken(tekst)]):
        zonder = tekst[: plek.begin] + plek.wordt + tekst[plek.eind :]
        if _waarde(zonder) == straks:
            tekst = zonder
    return tekst if _waarde(tekst) == straks else None


def _kop(tekst: str) -> str:
    """Return the lines of comment at the head of a file."""
    regels = []
    for regel in tekst.splitlines():
        if not regel.startswith(_KOP):
            break
        regels.append(regel)
    return "\n".join(regels)


def _waarde(tekst: str) -> YamlValue | None:
    boom, fouten = read_boom(tekst.encode("utf-8", "surrogateescape"))
    if boom is None or fouten:
        return None
    for pad in boom.leeg():
        boom.houd(pad, "")
    return boom.waarde
