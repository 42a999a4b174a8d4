"""SARIF 2.1.0: findings with the cards of their rules, for code scanning and editors."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from rao_cli import INFORMATIE
from rao_cli.documents.meldingen.json_tekst import write_json
from rao_cli.documents.meldingen.plek import bestand_van, met_geaccepteerd
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.documents.meldingen.vingerafdruk import vingerafdrukken
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Ernst, Kaart, Melding, write_pad, zwaarste
from rao_cli.model.patroon import patroon
from rao_cli.model.tekens import als_naam, zichtbaar

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_WORTEL: Final = "%SRCROOT%"
_VANAF: Final = "De bovenste map van git; zonder git de map waar rao begon."
_ACCOLADES: Final = str.maketrans({"{": "{{", "}": "}}"})
_NIVEAU: Final[Mapping[Ernst, str]] = {
    "fout": "error",
    "waarschuwing": "warning",
    "aandachtspunt": "note",
}
_HEK: Final = patroon("`{3,}")


def make(verslag: Verslag) -> str:
    """Return one log with one run; accepted findings are in it, suppressed."""
    alle = met_geaccepteerd(verslag)
    codes = sorted({*verslag.kaarten, *(melding.code for melding, _ in alle)})
    plaatsen = {code: plaats for plaats, code in enumerate(codes)}
    run = {
        "tool": {"driver": _driver(verslag, codes)},
        "automationDetails": {"id": _soort_run(verslag)},
        "language": "nl",
        "columnKind": "unicodeCodePoints",  # what the reader of the files counts
        "originalUriBaseIds": {_WORTEL: {"description": {"text": _VANAF}}},
        "results": _resultaten(alle, plaatsen, verslag.ongenoemd),
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return write_json(log, inspringen=True) + "\n"


def _driver(verslag: Verslag, codes: Sequence[str]) -> dict[str, Any]:
    regels = [_regel(code, verslag.kaarten.get(code)) for code in codes]
    nummer = verslag.versie
    versie = {"version": nummer, "semanticVersion": nummer} if nummer else {}
    over = {"informationUri": INFORMATIE, "language": "nl"}
    return {"name": "rao", **versie, **over, "rules": regels}


def _soort_run(verslag: Verslag) -> str:
    """Return the category of this run: each register of a repository has its own.

    Without one of its own the report of one register would replace that of another. It ends with
    a slash: what comes behind the last one would name this very run.
    """
    map_ = verslag.registers[0].rpartition("/")[0] if len(verslag.registers) == 1 else ""
    return f"rao/{als_naam(map_)}/" if map_ else "rao/"


def _resultaten(
    alle: Sequence[tuple[Melding, str | None]],
    plaatsen: dict[str, int],
    ouder: Sequence[Melding],
) -> list[dict[str, Any]]:
    afdrukken = vingerafdrukken((melding for melding, _ in alle), ouder)
    return [
        {
            "ruleId": melding.code,
            "ruleIndex": plaatsen[melding.code],
            "level": _NIVEAU[melding.ernst],
            "message": {"text": _bericht(melding)},
            "locations": [_locatie(melding)],
            "partialFingerprints": {"raoMelding/v1": afdruk},
            **({} if reden is None else _onderdrukking(reden)),
        }
        for (melding, reden), afdruk in zip(alle, afdrukken, strict=True)
    ]


def _bericht(melding: Melding) -> str:
    """Return sentence and hint as a plain SARIF message: no placeholders and no links in it."""
    tekst = in_een_regel(melding.tekst)
    if melding.hint:
        tekst += f"\nDoe: {in_een_regel(melding.hint)}"
    # {0} is a place to fill in (SARIF 3.11.5), [a](b) a link (3.11.6); a file may hold both.
    return tekst.replace("](", "] (").translate(_ACCOLADES)


def _locatie(melding: Melding) -> dict[str, Any]:
    bestand = bestand_van(melding)
    fysiek = {"artifactLocation": _artefact(bestand), "region": _gebied(melding)}
    pad = write_pad(melding.pad)
    logisch = {} if pad is None else {"logicalLocations": [{"fullyQualifiedName": pad}]}
    return {"physicalLocation": fysiek, **logisch}


def _artefact(bestand: str) -> dict[str, str]:
    uri = quote(_naam_in_bytes(bestand), safe="/")
    if bestand.startswith("/"):
        return {"uri": f"file://{uri}"}
    return {"uri": uri, "uriBaseId": _WORTEL}


def _naam_in_bytes(bestand: str) -> bytes:
    """Return a name as the disk has it, also when it is no text."""
    try:
        return bestand.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return bestand.encode("utf-8", "surrogatepass")


def _gebied(melding: Melding) -> dict[str, int]:
    """Return the stretch. Code scanning wants a line: what is about the file is at its top."""
    begin = melding.regelnummer or 1
    gebied = {
        "startLine": begin,
        "startColumn": melding.kolom,
        "endLine": melding.eind_regelnummer,
        "endColumn": melding.eind_kolom,
    }
    return {naam: getal for naam, getal in gebied.items() if getal is not None}


def _onderdrukking(reden: str) -> dict[str, Any]:
    return {"suppressions": [{"kind": "inSource", "justification": in_een_regel(reden)}]}


def _regel(code: str, kaart: Kaart | None) -> dict[str, Any]:
    """Return a reportingDescriptor; of a rule without a card only its code is known."""
    regel: dict[str, Any] = {"id": code}
    if kaart is None:
        return regel
    for naam, wat in (("shortDescription", kaart.titel), ("fullDescription", kaart.reden)):
        if wat:
            regel[naam] = {"text": zichtbaar(wat)}
    if tekst := _hulp(kaart):
        regel["help"] = {"text": tekst, "markdown": _hulp(kaart, markdown=True)}
    # The severity while a zaak is on an agenda; each result tells its own.
    ernst = kaart.ernst.get("behandeling") or zwaarste("aandachtspunt", *kaart.ernst.values())
    regel["defaultConfiguration"] = {"level": _NIVEAU[ernst]}
    regel["properties"] = {"bron": list(kaart.bron), "ernst": dict(kaart.ernst)}
    return regel


def _hulp(kaart: Kaart, *, markdown: bool = False) -> str:
    nadruk = "**" if markdown else ""
    blok = _codeblok if markdown else str
    alineas = [
        kaart.reden,
        kaart.hint and f"{nadruk}Doe:{nadruk} {kaart.hint}",
        kaart.fout and f"{nadruk}Fout:{nadruk}\n\n{blok(kaart.fout)}",
        kaart.goed and f"{nadruk}Goed:{nadruk}\n\n{blok(kaart.goed)}",
        kaart.bron and f"{nadruk}Bron:{nadruk} {', '.join(kaart.bron)}",
    ]
    return zichtbaar("\n\n".join(alinea for alinea in alineas if alinea))


def _codeblok(tekst: str) -> str:
    """Return a fenced block; the fence is longer than any in the text."""
    langste = max((len(hek) for hek in _HEK.findall(tekst)), default=2)
    hek = "`" * (langste + 1)
    return f"{hek}yaml\n{tekst}\n{hek}"
