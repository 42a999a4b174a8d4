"""Which of the things that fit is meant: a person says so, or else none of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rao_cli.cli.kiezen.lijn import Opdrachtlijn
from rao_cli.model.errors import RaoError

if TYPE_CHECKING:
    from rao_cli.workflow.kiezen.kandidaat import Kandidaat

#: The names of the options after which nothing is asked.
STIL: Final = frozenset({"ja", "als_json"})
_MEEST: Final = 9


def kies_of_weiger(lijn: Opdrachtlijn, zin: str, kandidaten: Sequence["Kandidaat"]) -> str:
    """Let a person choose; RaoError with what it may be where nobody can be asked."""
    if mag_vragen(lijn):
        from rao_cli.cli.kiezen.aanwijzen import wijs_aan

        return wijs_aan(f"{zin} Wat bedoelt u?", kandidaten)[0]
    regels = [noem(een) for een in kandidaten[:_MEEST]]
    if rest := len(kandidaten) - _MEEST:
        regels += [f"en nog {rest} meer"] if rest > 0 else []
    raise RaoError(
        zin, hint="Typ er meer van. Het kan zijn:\n" + "\n".join(f"- {r}" for r in regels)
    )


def noem(kandidaat: "Kandidaat") -> str:
    """Return a thing with what it is about."""
    uitleg = kandidaat.uitleg.rstrip(".")
    return f"{kandidaat.waarde}: {uitleg}" if uitleg else kandidaat.waarde


def mag_vragen(lijn: Opdrachtlijn) -> bool:
    """Say whether a person sits there who wants questions."""
    from rao_cli.cli.questions.vragen import kan_vragen

    return kan_vragen(ja=any(param.name in STIL for param, _ in lijn.delen))
