"""The text with which a region begins a template of its own: it builds on that of rao."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from rao_cli.model.patroon import patroon

_BLOK: Final = patroon(r"\{%-?\s*(?:block\s+(?P<naam>\w+)|(?P<eind>endblock))[^%]*%\}\n?")
#: What of a template is never read: comments, and what only steers.
_ONZICHTBAAR: Final = patroon(r"<!--.*?-->|\{#.*?#\}|\{%.*?%\}", re.DOTALL)
_HIER: Final = "{# Schrijf hier uw tekst. #}\n"
_UITLEG: Final = (
    "{{# Eigen sjabloon van uw regio. Wat hier niet staat, komt van rao. #}}\n"
    '{{% extends "rao/{naam}" %}}\n'
)


def begin_van(naam: str, bron: str, blokken: Collection[str]) -> str:
    """Return a template that changes nothing yet: every block with what rao writes in it.

    A template without blocks can only be taken over as a whole.
    """
    if not blokken:
        return bron
    delen = (leeg_blok(blok) for blok in blokken)
    return "\n".join((_UITLEG.format(naam=naam), *delen))


def met_blokken(er_al: str | None, naam: str, teksten: Mapping[str, str]) -> str:
    """Return a template with the text of these blocks: at their place, or below the rest."""
    tekst = _UITLEG.format(naam=naam) if er_al is None else er_al.replace("\r\n", "\n")
    for blok, inhoud in teksten.items():
        nieuw, leeg = _blok(blok, inhoud), leeg_blok(blok)
        erbij = f"{tekst.rstrip()}\n\n{nieuw}"
        tekst = tekst.replace(leeg, nieuw) if leeg in tekst else erbij
    return tekst


def leeg_blok(naam: str) -> str:
    """Return a block that shows what rao writes there."""
    return _blok(naam, "{{ super() }}\n")


def blok_uit(bron: str, blok: str) -> str:
    """Return what stands between the begin and the end of a block; KeyError without that block."""
    diep, begin = 0, None
    for deel in _BLOK.finditer(bron):
        if begin is None:
            begin = deel.end() if deel["naam"] == blok else None
        elif deel["naam"]:
            diep += 1
        elif diep == 0:
            return bron[begin : deel.start()]
        else:
            diep -= 1
    raise KeyError(blok)


def om_te_schrijven(tekst: str) -> str:
    """Return the text of a block with a line where to write, when none of it is seen on paper."""
    return tekst if _ONZICHTBAAR.sub("", tekst).strip() else f"{_HIER}{tekst.lstrip()}"


def _blok(naam: str, tekst: str) -> str:
    return f"{{% block {naam} %}}\n{tekst.rstrip()}\n{{% endblock %}}\n"
