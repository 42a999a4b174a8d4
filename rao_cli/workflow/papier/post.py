"""What goes into a mail program or a calendar: the draft of a mail, and an appointment.

rao sends nothing: a person opens the draft, looks, and sends it.
"""

from typing import TYPE_CHECKING

from rao_cli.documents.agenda.afspraak import make_afspraak, make_stukkendag
from rao_cli.documents.begeleiding import Meegestuurd, make_begeleiding
from rao_cli.documents.formats.eml import Bijlage, Mail
from rao_cli.documents.formats.eml import make_eml as maak_mail
from rao_cli.documents.formats.ics import make_ics as maak_kalender
from rao_cli.documents.formats.leestekst import make_leestekst
from rao_cli.model.plaats import dag_van_document
from rao_cli.model.register.adressen import SECRETARIS, adres_van
from rao_cli.model.taal import datum
from rao_cli.workflow.papier.ontvangers import adressen_voor, genodigde_van, overleg_van
from rao_cli.workflow.papier.spoor import Sporen
from rao_cli.workflow.uiterlijk import stukken_uiterlijk

if TYPE_CHECKING:
    from rao_cli.workflow.papier.stuk import Papierstuk

_AGENDA = "agenda"


def make_ics(stuk: "Papierstuk") -> bytes | None:
    """Return the meeting of an agenda, and the last day for its papers; None for another paper.

    One appointment in a file: Outlook makes a calendar of its own of more.
    """
    gevonden = overleg_van(stuk.stand, stuk.pad)
    if stuk.gegevens.soort != _AGENDA or gevonden is None:
        return None
    pad, overleg = gevonden
    voor = genodigde_van(stuk.stand, stuk.pad, overleg)
    if voor is None:
        return None
    spoor = Sporen(stuk.map).van(pad, overleg)
    te_leveren = overleg.komt_nog and not voor
    dag = stukken_uiterlijk(stuk.stand, overleg.datum) if te_leveren else None
    afspraken = [make_afspraak(stuk.stand, overleg, spoor, dag, voor)]
    if dag is not None:
        afspraken.append(make_stukkendag(stuk.stand, overleg, spoor, dag))
    return maak_kalender(afspraken)


def make_eml(stuk: "Papierstuk", html: bytes, bijlage: tuple[str, bytes]) -> bytes:
    """Return the draft of a mail with a paper in it and beside it; of an agenda its appointment.

    `bijlage` is the paper as a file: its ending and its bytes.
    """
    einde, data = bijlage
    bijlagen = [Bijlage(f"{stuk.naam}.{einde}", data)]
    if afspraak := make_ics(stuk):
        bijlagen.append(Bijlage(f"{stuk.naam}.ics", afspraak))
    stand = stuk.stand
    return maak_mail(
        Mail(
            onderwerp=_onderwerp(stuk),
            tekst=make_leestekst(stuk.papier),
            aan=adressen_voor(stand, stuk.pad),
            van=adres_van(stand.heel, SECRETARIS, stand.vandaag),
            html=html.decode(),
            bijlagen=bijlagen,
            vooraf=_vooraf(stuk),
        )
    )


def _vooraf(stuk: "Papierstuk") -> tuple[str, ...]:
    """Return what a mail says of the paper in it."""
    gevonden = overleg_van(stuk.stand, stuk.pad)
    overleg = gevonden[1] if gevonden else None
    is_agenda = stuk.gegevens.soort == _AGENDA and overleg is not None
    voor_een = is_agenda and bool(overleg and genodigde_van(stuk.stand, stuk.pad, overleg))
    mee = Meegestuurd(stuk.tekst, stuk.gegevens, overleg, voor_een, stuk.is_uittreksel)
    return make_begeleiding(stuk.stand, mee)


def _onderwerp(stuk: "Papierstuk") -> str:
    """Return the title and the day of the meeting: of a concept, an extract, what is cancelled."""
    titel, dag = stuk.papier.titel, dag_van_document(stuk.pad)
    delen = [titel]
    if dag is not None and datum(dag) not in titel:
        delen.append(datum(dag))
    gevonden = overleg_van(stuk.stand, stuk.pad)
    if gevonden and gevonden[1].is_vervallen:
        return f"Vervalt: {', '.join(delen)}"
    merken = {"concept": stuk.gegevens.concept, "uittreksel": stuk.is_uittreksel}
    merk = ", ".join(woord for woord, is_zo in merken.items() if is_zo)
    return ", ".join(delen) + (f" ({merk})" if merk else "")
