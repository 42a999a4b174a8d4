"""The figures as files: in which format, and over nothing that somebody may miss."""

import json
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, cast, get_args

from rao_cli.cli.questions import vragen
from rao_cli.documents.cijfers.cijfergegevens import als_gegevens, make_csv
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.workflow.tonen.cijfers import Gelezen, make_rekenblad, make_verslag
from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf

CijferFormaat = Literal["tabel", "json", "csv", "md", "html", "xlsx", "ods"]


def kies_formaat(
    formaat: CijferFormaat | None, bestand: Path | None, *, als_json: bool
) -> CijferFormaat:
    """Return the format that was asked, by name, by --json or by the end of the file name.

    With a file it is that of the file: --json is about what goes to stdout then.
    """
    if als_json and bestand is None and formaat not in {None, "json"}:
        raise GebruiksFout(f"--json en --formaat {formaat} gaan niet samen.")
    if bestand is None and formaat in {"xlsx", "ods"}:
        hint = f"Zeg waar het moet komen, bijvoorbeeld: --uitvoer cijfers.{formaat}"
        raise GebruiksFout(f"Een rekenblad ({formaat}) past niet op het scherm.", hint=hint)
    if bestand is None:
        return "json" if als_json else formaat or "tabel"
    gekozen = formaat or bestand.suffix.lower().removeprefix(".")
    if gekozen in get_args(CijferFormaat)[1:]:
        return cast("CijferFormaat", gekozen)
    if als_json:
        return "json"
    raise GebruiksFout(
        f"rao weet niet welk formaat '{bestand}' moet krijgen.",
        hint="Geef --formaat json, csv, md, html, xlsx of ods, of laat de naam daarop eindigen.",
    )


def make_inhoud(
    gelezen: Gelezen, vorm: CijferFormaat, bestand: Path | None
) -> Mapping[str, str | bytes]:
    """Return what goes out, by file name: a text, or the bytes of a workbook."""
    if vorm in {"md", "html"}:
        return make_verslag(gelezen, vorm, bestand)
    naam = bestand.name if bestand else ""
    if vorm in {"xlsx", "ods"}:
        return {naam: make_rekenblad(gelezen, vorm)}
    if vorm == "csv":
        return {naam: make_csv(gelezen.cijfers)}
    data = {"schemaVersie": 1, "soort": "cijfers", **als_gegevens(gelezen.cijfers)}
    return {naam: json.dumps(data, ensure_ascii=False, indent=2, default=str) + "\n"}


#: What stands at the begin of an earlier report; in another template it may not.
_VERSLAG: Final[Mapping[str, bytes]] = {
    ".csv": b"periode;groep;",
    ".html": b"<title>Cijfers RAO ",
    ".json": b'"soort": "cijfers"',
    ".md": b"# Cijfers RAO ",
    ".svg": b'role="img" aria-labelledby="',
}
_BEGIN: Final = 1000
#: Where a workbook says its title.
_TITEL_IN: Final[Mapping[str, str]] = {".ods": "meta.xml", ".xlsx": "docProps/core.xml"}


def schrijf_bestanden(
    inhoud: Mapping[Path, str | bytes], *, ja: bool, voor_excel: bool = False
) -> None:
    """Write files; RaoError says why that cannot be, before the first one is written."""
    for doel in inhoud:
        eis_plek(doel)
        _eis_verslag(doel, ja=ja)
    for doel, deel in inhoud.items():
        schrijf(doel, deel if isinstance(deel, bytes) else _als_bytes(deel, voor_excel))


def _als_bytes(tekst: str, voor_excel: bool) -> bytes:
    """Return a text as it goes out.

    Excel sees by the mark at the begin that a CSV is UTF-8, and expects its own line ends.
    """
    return tekst.replace("\n", "\r\n").encode("utf-8-sig") if voor_excel else tekst.encode()


def _eis_verslag(doel: Path, *, ja: bool) -> None:
    """Refuse, or ask, when something else stands there than an earlier report of ours."""
    if ja or not os.path.isfile(doel) or _is_verslag(doel):  # noqa: PTH113 - Path may raise
        return
    wat = f"'{doel}' bestaat al, en is geen verslag van rao."
    mag = vragen.kan_vragen(ja=ja) and vragen.bevestig(f"{wat} Wilt u het vervangen?", ja=ja)
    if not mag:
        hint = "Kies een andere naam. Wilt u het toch vervangen? Geef dan --ja."
        raise RaoError(f"{wat} Er is niets geschreven.", hint=hint)


def _is_verslag(doel: Path) -> bool:
    if (titel_in := _TITEL_IN.get(doel.suffix.lower())) is not None:
        return _is_werkmap(doel, titel_in)
    try:
        with doel.open("rb") as bestand:
            begin = bestand.read(_BEGIN)
    except OSError:
        return False
    return not begin or _VERSLAG.get(doel.suffix.lower(), b"\0") in begin


def _is_werkmap(doel: Path, titel_in: str) -> bool:
    """Tell whether a workbook is one of ours, by its title."""
    try:
        with zipfile.ZipFile(doel) as boek, boek.open(titel_in) as deel:
            return b">Cijfers RAO " in deel.read(100 * _BEGIN)
    except (OSError, KeyError, zipfile.BadZipFile):
        return False
