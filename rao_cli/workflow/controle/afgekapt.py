"""Text that is cut short: in `vraag: Mag zaak # 3 blijven` YAML reads a comment after ` #`.

A comment of one's own stands two blanks away from a value, as editors and style guides want it;
a sign in the middle of a sentence has one blank before it. Only free text can be cut.
"""

import re
from collections.abc import Iterator
from typing import Final

from rao_cli.model.melding import Melding, Pad
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.schemas import schema_op

_REST: Final = re.compile(r" (#(?!\s*rao:)[^\n]*)")


def afgekapt(bestand: Bestand) -> Iterator[Melding]:
    """Yield a finding at every text behind which a comment begins that may belong to it."""
    boom = bestand.boom
    if boom is None or b" #" not in bestand.data or not isinstance(boom.waarde.get("soort"), str):
        return
    soort = str(boom.waarde["soort"])
    for pad, node in boom.nodes.leaves():
        rest = None if node.empty else _REST.match(boom.tekst, node.end)
        if rest is not None and boom.is_plain(pad) and _is_vrije_tekst(soort, pad):
            melding = Melding(
                code="VRM23",
                ernst="waarschuwing",
                bestand=bestand.pad,
                pad=pad,
                tekst=f"Hier houdt de tekst op: '{rest[1].strip()[:60]}' leest rao als opmerking.",
                hint="Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het "
                "een opmerking? Zet er dan twee spaties voor.",
            )
            yield melding.op(boom.plek(pad))


def _is_vrije_tekst(soort: str, pad: Pad) -> bool:
    """Say whether a place takes any text: no date, no kenmerk and no fixed choice."""
    deel = schema_op(soort, pad)
    soorten = deel.get("type", ())
    tekst = "string" in ({soorten} if isinstance(soorten, str) else soorten)
    return (
        tekst
        and not {"enum", "const", "format"} & deel.keys()
        and deel.get("pattern", r"\S") == r"\S"
    )
