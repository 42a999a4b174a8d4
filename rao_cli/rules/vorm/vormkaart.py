"""A card for what is checked while a file is read: there is nothing to run on a Stand."""

from rao_cli.model.melding import Ernst
from rao_cli.rules.regel import Regel, overal


def vormkaart(  # noqa: PLR0913 - a card has this many lines
    code: str,
    *,
    titel: str,
    reden: str,
    hint: str,
    fout: str,
    goed: str,
    ernst: Ernst = "fout",
) -> Regel[object]:
    """Make a card; `fout` and `goed` are small files, headed by their path where it counts."""
    return Regel(
        code=code,
        uitleg=f"{titel}\n\n{reden}",
        ernst=overal(ernst),
        bron=(),
        hint=hint,
        fout=fout,
        goed=goed,
    )
