"""How somebody is asked to send a letter: in words, with the format that can be sent."""

from rao_cli.documents.opmaak import datum
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling


def zeg_versturen(brief: Terugkoppeling, aan: str, hoe: str = "") -> str:
    """Return what to send, to whom, and with which command one gets it ready as a mail."""
    weer = f"{hoe} " if hoe else ""
    klaar = f"`rao papieren {brief.overleg} --formaat eml`"
    return (
        f"Verstuur de terugkoppeling over {datum(brief.overleg)} {weer}aan {aan}, en meld het. "
        f"Als mail zet u haar klaar met {klaar}. Verstuurd? Dan:"
    )
