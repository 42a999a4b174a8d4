"""The figures as files: in which format, and over nothing that somebody may miss."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, cast, get_args

from rao_cli.cli.questions import vragen
from rao_cli.documents.cijfers.cijfergegevens import als_gegevens, make_csv
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.workflow.tonen.cijfers import Gelezen, make_verslag
from rao_cli.workflow.tonen.los_bestand import eis_plek, schrijf

CijferFormaat = Literal["tabel", "json", "csv", "md", "html"]


def kies_formaat(
    formaat: CijferFormaat | None, bestand: Path | None, *, als_json: bool
) -> CijferFormaat:
    """Return the format that was asked, by name, by --json or by the end of the file name."""
    if als_json and formaat not in {None, "json"}:
        raise GebruiksFout(f"--json en --formaat {formaat} gaan niet samen.")
    if als_json or bestand is None:
        return "json" if als_json else formaat or "tabel"
    gekozen = formaat or bestand.suffix.lower().removeprefix(".")
    if gekozen in get_args(CijferFormaat)[1:]:
        return cast("CijferFormaat", gekozen)
    raise GebruiksFout(
        f"rao weet niet welk formaat '{bestand}' moet krijgen.",
        hint="Geef --formaat json, csv, md of html, of laat de naam daarop eindigen.",
    )


def make_teksten(gelezen: Gelezen, vorm: CijferFormaat, bestand: Path | None) -> dict[str, str]:
    """Return what goes out, by file name."""
    if vorm in {"md", "html"}:
        return make_verslag(gelezen, vorm, bestand)
    naam = bestand.name if bestand else ""
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


def schrijf_bestanden(teksten: Mapping[Path, str], *, ja: bool, voor_excel: bool = False) -> None:
    """Write texts; RaoError says why that cannot be, before the first one is written."""
    for doel in teksten:
        eis_plek(doel)
        _eis_verslag(doel, ja=ja)
    for doel, tekst in teksten.items():
        # Excel sees by the mark at the begin that a CSV is UTF-8, and expects its own line ends.
        data = tekst.replace("\n", "\r\n").encode("utf-8-sig") if voor_excel else tekst.encode()
        schrijf(doel, data)


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
    try:
        with doel.open("rb") as bestand:
            begin = bestand.read(_BEGIN)
    except OSError:
        return False
    return not begin or _VERSLAG.get(doel.suffix.lower(), b"\0") in begin
