"""In which order the keys of a file stand when an act adds one."""

from collections.abc import Sequence

from rao_cli.model.melding import Pad
from rao_cli.model.plaats import soort_van
from rao_cli.store.yaml.editing import KeyOrder
from rao_cli.store.yaml.schemas import schema_op


def volgorde(pad: str, organisaties: Sequence[str]) -> KeyOrder:
    """Return the order of keys in a file: that of the schema, and of the register for its own."""
    soort = soort_van(pad) or "register"

    def op_plek(plek: Pad) -> Sequence[str]:
        per_organisatie = plek[-1:] in {("standpunten",), ("afwezig",)}
        if per_organisatie and soort != "register":
            return organisaties
        return tuple(schema_op(soort, plek).get("properties", ()))

    return op_plek
