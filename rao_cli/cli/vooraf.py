"""What is checked before the first question, so that no answer is given in vain."""

from rao_cli.cli import vragen
from rao_cli.workflow.handeling import Handeling


def keur_vooraf(h: Handeling, *, ja: bool) -> None:
    """Refuse before the first question what git would refuse after the last."""
    if vragen.kan_vragen(ja=ja):
        h.keur_vooraf()
