"""In which format the figures go out."""

import json
from pathlib import Path
from typing import Literal, get_args

from rao_cli.documents.cijfers.cijfergegevens import als_gegevens, make_csv
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.tonen.cijfers import Gelezen, make_verslag

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
    for naam in get_args(CijferFormaat)[1:]:
        if naam == gekozen:
            return naam  # type: ignore[no-any-return]
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
