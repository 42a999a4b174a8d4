"""A zaak that was refused, withdrawn or closed: the command opens with the words of then."""

from msgspec.structs import replace

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.zaak.verwoorden import Slotplek, verwoord_slot, zoek_slotwoorden


def verbeter_slot(
    s: WriteSession, zaak: str, waar: Slotplek, vraag: Vraag, *, genoemd: bool
) -> bool:
    """Let a person say it better; False when this did not happen yet, or options were named."""
    woorden = None if genoemd or not s.kan_vragen else zoek_slotwoorden(s.h.stand, zaak, waar)
    if woorden is None:
        return False
    h = s.keur_vooraf()
    uitvoer.meld(f"Zaak {woorden.plek.kenmerk} is dat al. Wat u toen zei, kunt u verbeteren.")
    (vraag,) = met_wat_er_staat([replace(vraag, reden="")], lambda _: woorden.tekst)
    antwoord = s.vul_aan([vraag], {})
    anders = veranderd([vraag], antwoord, lambda _: woorden.tekst)
    s.vertel(verwoord_slot(h, zaak, waar, anders.get(vraag.naam, woorden.tekst)))
    return True
