"""What a file gives by itself besides its form: signs of a person, and text that is cut short.

In `vraag: Mag zaak # 3 blijven` YAML reads a comment after ` #`. A comment of one's own stands two
blanks away from a value, as editors and style guides want it; a sign in the middle of a sentence
has one blank before it. Only free text can be cut.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from rao_cli.model.melding import Melding, Pad
from rao_cli.model.patroon import patroon
from rao_cli.model.schema import alle_soorten
from rao_cli.model.soorten.register import Register
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.meelezen.bericht import Bevonden
from rao_cli.store.yaml.loading import Bestand
from rao_cli.store.yaml.reader.nodes import Node
from rao_cli.store.yaml.schemas import schema_op
from rao_cli.workflow.acceptatie import vind_acceptaties
from rao_cli.workflow.privacy.meldingen import privacymeldingen

#: Right behind a text; what stands further off, is a comment of one's own. It begins with the sign
#: that few texts have, and not with a blank: so a text without it is soon done.
_HEKJE: Final = patroon(r"#(?<=[^ \t\r\n] #)(?!\s*rao:)")
_REST: Final = patroon(r" (#(?!\s*rao:)[^\n]*)")
#: This stands in a text where a comment begins right behind a key without value.
_LEGE_PLEK: Final = patroon(r"#(?<=: #)")
_LEEG: Final = patroon(r"[ \t]*: (#(?!\s)[^\n]*)")  # `vraag: # uitleg` is a comment of one's own


def afgekapt(bestand: Bestand) -> Iterator[Melding]:
    """Yield a finding at every text behind which a comment begins that may belong to it."""
    boom, data = bestand.boom, bestand.data
    if boom is None or b"#" not in data or (soort := _soort(bestand)) is None:
        return
    tekst = boom.tekst
    plekken = {gevonden.start() - 1 for gevonden in _HEKJE.finditer(tekst)}
    leeg = _LEGE_PLEK.search(tekst) is not None
    for pad, node in boom.leaves_ending(plekken, empty=leeg) if plekken or leeg else ():
        rest = _na_sleutel(tekst, node) if node.empty else _REST.match(tekst, node.end)
        if rest is not None and node.is_plain(tekst) and _is_vrije_tekst(soort, pad):
            kort = _kort(rest[1])
            melding = Melding(
                code="VRM23",
                ernst="waarschuwing",
                bestand=bestand.pad,
                pad=pad,
                tekst=f"Hier houdt de tekst op: '{kort}' leest rao als opmerking.",
                hint="Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het "
                "een opmerking? Zet er dan twee spaties voor.",
            )
            yield melding.op(boom.plek_van(node))


@lru_cache(maxsize=256)  # what somebody writes so, he writes in more than one file
def _kort(opmerking: str) -> str:
    """Return the begin of a comment, without data of a person."""
    return verzwijg(opmerking.strip())[:60]


def _soort(bestand: Bestand) -> str | None:
    """Return the kind of a file; also of one that is not valid, as far as it says so."""
    soort = getattr(bestand.ding, "soort", None)
    if soort is None and bestand.boom is not None:
        soort = bestand.boom.waarde.get("soort")
    return soort if isinstance(soort, str) and soort in alle_soorten() else None


def _na_sleutel(tekst: str, node: Node) -> re.Match[str] | None:
    """Find what stands right behind a key without value: `vraag: #3 blijft`."""
    return _LEEG.match(tekst, node.key_end) if node.key_end >= 0 else None


def _is_vrije_tekst(soort: str, pad: Pad) -> bool:
    """Say whether a place takes any text: no date, no kenmerk and no fixed choice."""
    deel = schema_op(soort, pad)
    soorten = deel.get("type", ())
    tekst = "string" in ({soorten} if isinstance(soorten, str) else soorten)
    return (
        tekst
        and not {"enum", "const", "format", "then"} & deel.keys()
        and deel.get("pattern", r"\S") == r"\S"
    )


def bevind(bestand: Bestand, register: Register | None) -> Iterator[Melding]:
    """Yield what a file by itself gives besides its form: signs of a person, and cut texts."""
    paren = privacymeldingen(bestand, register.regels if register else {}, register)
    yield from dict.fromkeys(melding for melding, _ in paren)
    yield from afgekapt(bestand)


def bekijk(bestand: Bestand, register: Register | None) -> Bevonden:
    """Return the same, with whether somebody accepts findings in the file."""
    return Bevonden(tuple(bevind(bestand, register)), bool(vind_acceptaties(bestand)))
