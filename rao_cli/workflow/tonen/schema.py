"""The JSON Schemas as they are shipped: of the files, and of what `--json` gives."""

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.getypt.lijkend import nabije_keuze
from rao_cli.model.schema import alle_soorten
from rao_cli.store.yaml.schemas import schema_tekst, schemanamen

__all__ = ["geef_schema", "schemanamen"]


def geef_schema(soort: str) -> str:
    """Return a schema as text; GebruiksFout for a kind that has none."""
    bekend = schemanamen()
    gekozen = soort.strip().casefold()
    if gekozen in bekend:
        return schema_tekst(gekozen)
    dichtbij = nabije_keuze(gekozen, bekend)
    bedoeld = f"Bedoelt u {dichtbij}? " if dichtbij else ""
    raise GebruiksFout(
        f"Er is geen schema van '{soort}'.",
        hint=f"{bedoeld}Kies uit: {', '.join(alle_soorten())}.\n"
        "Voor wat --json geeft, is het uitvoer- en dan wat er bij soort staat. Alle namen: "
        "rao schema",
    )
