"""The documents as they lie in the work tree: what was made already needs not be made again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rao_cli.store.register_map import Lading, RegisterMap


def _niets(_: str) -> str | None:
    return None


@dataclass(frozen=True)
class Kast:
    """Reads a document by its path (None: it is not there), and has the region's templates.

    `lading` is the register as it was read.
    """

    lees: Callable[[str], str | None] = _niets
    templates: Mapping[str, str] = field(default_factory=dict)
    lading: Lading | None = None

    @classmethod
    def van(cls, map_: RegisterMap, lading: Lading) -> "Kast":
        """Return the documents of a register."""
        return cls(map_.read_document, lading.templates, lading)

    def heeft(self, pad: str) -> bool:
        """Say whether a document is there."""
        return self.lees(pad) is not None
