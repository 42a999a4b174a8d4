"""What keeps a file from being read, and can be meant in one way only: signs, tabs, quotes."""

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any, Final

from rao_cli.model.melding import Melding
from rao_cli.model.patroon import patroon
from rao_cli.store.yaml.editor.scalars import quoted
from rao_cli.store.yaml.reader.tekens import tab_indents
from rao_cli.store.yaml.schemas import load_schema
from rao_cli.store.yaml.yaml_tree import read_boom
from rao_cli.workflow.controle.verbetering.voorstel import (
    Bestandszicht,
    Voorstel,
    met_stuk,
    met_teken,
    plek_in,
)

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: How wide a tab may have been on the screen of who typed it.
_TABS: Final = (2, 4, 8)
#: Nothing but marks of an end, comments and blank lines.
_LEEG: Final = patroon(r"(?:[ \t]*(?:#[^\n]*|---|\.\.\.)?[ \t]*\r?(?:\n|\Z))*\Z")
_REGEL: Final = patroon(r"[ ]*(?:- +)*(?P<sleutel>[a-z_]+)(?P<tussen>:[ ]*)(?P<waarde>[^\r\n]*)")
#: A value that begins so is more than a text, or no text at all.
_GEEN_TEKST: Final = ("'", '"', "|", ">", "[", "{", "&", "*", "!", "#", "?", "- ")
_BACKTICK_EN_ZO: Final = ("@", "%", "`")
#: A word in a value that would be a key, had it stood on a line of its own; "Let op:" is none.
_ALS_SLEUTEL: Final = patroon(r"(?<![Ll]et )\b[\w-]+(?=['\"]?[ ]*:(?:\s|\Z))")


def verbeter_tekens(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM06: another coding, old line ends, a tab as indent, a mark or blank that nobody sees."""
    tekst = zicht.tekst
    if tekst is None or "\0" in tekst:
        yield from _uit_breed(zicht, melding)
        return
    at = plek_in(tekst, melding)
    teken = tekst[at : at + 1]
    if teken == "\r" and "\n" not in tekst:
        maak = lambda: tekst.replace("\r", "\n")  # noqa: E731 - an edit, made when it is tried
        yield _geheel(melding, "regeleinden met CR", "regeleinden met LF", maak)
    elif teken == "\ufeff":
        yield met_teken(melding, tekst, (at, at + 1), "")
    elif teken == "\t" or " \t" in tekst[at : tekst.find("\t", at) + 1]:
        if (zonder := _zonder_tabs(tekst)) is not None:
            yield _geheel(melding, "tabs", "spaties", lambda: zonder)
    elif unicodedata.category(teken or "x") == "Zs":
        eind = at
        while unicodedata.category(tekst[eind : eind + 1] or "x") == "Zs":
            eind += 1
        yield met_teken(melding, tekst, (at, eind), " " * (eind - at))


def _geheel(melding: Melding, was: str, wordt: str, maak: Callable[[], str]) -> Voorstel:
    return Voorstel(melding, was, wordt, maak, heel=True, beschrijft=True)


def _uit_breed(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """Decode UTF-16 or UTF-32: the mark at its head says which it is."""
    data = zicht.bestand.data
    codering = next((naam for bom, naam in _BOMS if data.startswith(bom)), "")
    try:
        tekst = data.decode(codering) if codering else None
    except UnicodeDecodeError:
        return
    if tekst is not None and "\0" not in tekst:
        yield _geheel(melding, codering.upper(), "UTF-8", lambda: tekst)


@lru_cache(maxsize=2)
def _zonder_tabs(tekst: str) -> str | None:
    """Return a text with blanks for the tabs that indent; None when that says more than one thing.

    Every width that can be read must say the same. Each of the tabs asks this, so it is kept.
    """
    gelezen: list[tuple[str, Any]] = []
    for breed in _TABS:
        nieuw = _met_spaties(tekst, breed)
        boom, _ = read_boom(nieuw.encode())
        if boom is not None:
            gelezen.append((nieuw, (boom.waarde, boom.leeg())))
    gelijk = gelezen and all(zegt == gelezen[0][1] for _, zegt in gelezen)
    return gelezen[0][0] if gelijk else None


def _met_spaties(tekst: str, breed: int) -> str:
    delen: list[str] = []
    vanaf = 0
    for begin, eind in tab_indents(tekst):
        delen += (tekst[vanaf:begin], tekst[begin:eind].replace("\t", " " * breed))
        vanaf = eind
    return "".join((*delen, tekst[vanaf:]))


def verbeter_einde(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM05: a line with --- behind which there is nothing more."""
    tekst = zicht.tekst or ""
    at = plek_in(tekst, melding)
    eind = tekst.find("\n", at) + 1 or len(tekst)
    if tekst[at:eind].strip() in {"---", "..."} and _LEEG.match(tekst, eind):
        weg = met_stuk(melding, tekst, (at, eind), "")
        yield weg._replace(was="een losse regel met ---", wordt="niets", beschrijft=True)


def verbeter_opmaak(zicht: Bestandszicht, melding: Melding) -> Iterator[Voorstel]:
    """VRM01: a text that asks for quotes, or a colon without a blank behind it."""
    tekst = zicht.tekst or ""
    begin = tekst.rfind("\n", 0, plek_in(tekst, melding)) + 1
    regel = _REGEL.match(tekst, begin)
    if regel is None or not zicht.soort or regel["sleutel"] not in _sleutels(zicht.soort):
        return
    waarde, at = regel["waarde"].rstrip(), regel.start("waarde")
    if not waarde or _loopt_door(tekst, regel):
        return
    if regel["tussen"] == ":":
        plek = (regel.end("sleutel"), at)
        voorstel = met_stuk(melding, tekst, plek, ": ")
        yield voorstel._replace(was=regel[0].strip(), wordt=f"{regel['sleutel']}: {waarde}")
    elif _vraagt_aanhaling(waarde, zicht.soort):
        yield met_stuk(melding, tekst, (at, at + len(waarde)), quoted(waarde))


def _vraagt_aanhaling(waarde: str, soort: str) -> bool:
    """Say whether a value is one text, that cannot be read without quotes."""
    if waarde.startswith(_GEEN_TEKST) or " #" in waarde or "\t" in waarde:
        return False
    woorden = {woord.casefold().replace("-", "_") for woord in _ALS_SLEUTEL.findall(waarde)}
    if woorden & _sleutels(soort):  # perhaps a field, that came on the line of another
        return False
    return ": " in waarde or waarde.endswith(":") or waarde.startswith(_BACKTICK_EN_ZO)


def _loopt_door(tekst: str, regel: re.Match[str]) -> bool:
    """Say whether the text may go on in the line below: that stands further in, or has a dash."""
    rest = tekst[regel.end() :].lstrip("\r\n")
    volgende = rest.partition("\n")[0]
    marge = len(volgende) - len(volgende.lstrip(" "))
    kolom = regel.start("sleutel") - regel.start()
    dieper = marge + volgende.lstrip().startswith("- ")  # a list stands right below its key, too
    return bool(volgende.strip()) and dieper > kolom


@cache
def _sleutels(soort: str) -> frozenset[str]:
    """Return every key that the schema of a kind has anywhere."""
    schema = load_schema(soort)
    delen = (schema, *schema.get("$defs", {}).values())
    return frozenset(naam for deel in delen for naam in deel.get("properties", {}))
