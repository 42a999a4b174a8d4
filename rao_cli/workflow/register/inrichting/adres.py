"""The mailbox of a party comes into rao.yaml, becomes another, or goes (S11, S16)."""

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.adressen import eigenaar, eigenaars
from rao_cli.model.register.postbus import is_postbus
from rao_cli.model.soorten.adressen import is_adres
from rao_cli.model.soorten.register import Register, partij
from rao_cli.model.stand import Stand
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.privacy.postbus import HINT, KLACHT
from rao_cli.workflow.zoeken import lijkt_op

_VELD = "adressen"


def zet_adres(h: Handeling, getypt: str, adres: str) -> tuple[str, CommitResult]:
    """Give a party this mailbox; returns how rao names the party, and the commit."""
    wie, adres = eis_eigenaar(h.stand, getypt), adres.strip()
    if klacht := klacht_over_adres(h.stand.heel, adres):
        raise GebruiksFout(klacht, hint=HINT)
    bekend = h.stand.heel.adressen
    sleutel = _sleutel(h.stand.heel, wie)
    if bekend.get(sleutel) != adres:
        h.zet(REGISTERBESTAND, (_VELD, sleutel), adres)
    return wie, h.leg_vast(f"Postbus van {h.noem(wie, 'een partij')}", "adres-zet", [wie])


def haal_adres_weg(h: Handeling, getypt: str) -> tuple[str, CommitResult]:
    """Take the mailbox of a party away; a key that names nobody goes as it is typed."""
    bekend = h.stand.heel.adressen
    wie = getypt if getypt in bekend else eis_eigenaar(h.stand, getypt)
    sleutel = wie if wie in bekend else _sleutel(h.stand.heel, wie)
    if sleutel in bekend:
        h.verwijder(REGISTERBESTAND, (_VELD, sleutel) if len(bekend) > 1 else (_VELD,))
    return wie, h.leg_vast(f"Postbus van {h.noem(wie, 'een partij')} weg", "adres-weg", [wie])


def klacht_over_adres(register: Register, adres: str) -> str:
    """Say why this cannot be a mailbox of the register; an empty text when it can."""
    if not is_adres(adres):
        return "Dit is geen mailadres, zoals secretariaat@voorbeeld.nl."
    return "" if is_postbus(adres, register) else KLACHT


def eis_eigenaar(stand: Stand, getypt: str) -> str:
    """Return a party that can have a mailbox, by its key or name; RaoError when unknown."""
    register, kaal = stand.heel, getypt.strip().casefold()
    alle = list(eigenaars(register))
    zelfde = [een for een in alle if kaal in {een.casefold(), _naam(stand, een).casefold()}]
    wie = zelfde[0] if zelfde else eigenaar(register, kaal)
    if wie is not None:
        return wie
    raise RaoError(
        f"'{getypt}' is niemand in rao.yaml.",
        hint=f"{lijkt_op(getypt, alle)}Kies uit: {', '.join(alle)}.",
    )


def _naam(stand: Stand, wie: str) -> str:
    soort, _, sleutel = wie.rpartition(":")
    tafel = stand.register.tafels.get(sleutel) if soort == "tafel" else None
    return tafel.naam if tafel else partij(stand.register, wie)


def _sleutel(register: Register, wie: str) -> str:
    """Return under which key the address of a party stands, or will stand."""
    staat = (sleutel for sleutel in register.adressen if eigenaar(register, sleutel) == wie)
    return next(staat, wie)
