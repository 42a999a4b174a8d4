"""The JSON Schema of a kind of file, as it is shipped."""

from rao_cli.store.yaml.schemas import schema_tekst


def geef_schema(soort: str) -> str:
    """Return the schema as text."""
    return schema_tekst(soort)
