"""`rao overleg notuleer`: what was said at one item, or a whole meeting in one run."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import optie, vlag
from rao_cli.cli.besluit.notuleren import notuleer as notuleer_punten
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.overleg.houd import leg_opkomst_vast
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.besluit.verslag import (
    leg_verslag_vast,
    zoek_punt_van,
    zoek_te_notuleren,
)
from rao_cli.workflow.overleg.overleg import nog_te_houden


def notuleer(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het laatste dat is gehouden")] = None,
    *,
    punt: Annotated[
        str | None, optie("ID", "Kenmerk of nummer van het agendapunt.", suggesties.punten)
    ] = None,
    verslag: argumenten.VerslagOptie = None,
    weg: Annotated[bool, vlag("--weg", "Haal het verslag bij dit punt weg.")] = False,
) -> None:
    """Leg vast wat er bij een punt is gezegd, ook zonder besluit.

    Voorbeeld:
        rao overleg notuleer 2026-03-12
        rao overleg notuleer --punt 1 --verslag "De voorzitter opent om 10 uur."
        rao overleg notuleer 2026-03-12 --punt rondvraag --verslag "Geen vragen."

    Zonder opties vraagt rao eerst wie er waren, als dat nog niet vastligt. Daarna loopt rao de
    hele agenda langs, ook de vaste punten en de rondvraag. Bij elk
    punt typt u wat er is gezegd, wat er is besloten, of allebei. Een verslag is geen besluit.
    Bracht een LKO het punt in, dan leest dat LKO het hele verslag in zijn terugkoppeling, ook als
    het punt andere LKO's raakt. Klopt de tekst niet? Doe het nog eens, zolang de besluitenlijst
    niet vastligt.
    """
    if weg and verslag is not None:
        raise GebruiksFout(
            "--weg haalt het verslag weg; --verslag zet er een neer.", hint="Noem een van de twee."
        )
    h = s.keur_vooraf()
    vraagt = verslag is None and not weg and s.kan_vragen
    if vraagt and (nu := nog_te_houden(h, overleg)) is not None:
        uitvoer.meld("Van dit overleg staat nog niet vast wie er waren. Dat komt eerst.")
        leg_opkomst_vast(s, nu)
        if s.proef or s.als_json:
            return
        s, overleg = s.verder(), nu.datum
        h = s.h
    _, gehouden = zoek_te_notuleren(h, overleg)
    plek = zoek_punt_van(h, overleg, punt) if punt is not None else None
    if vraagt:
        notuleer_punten(s, gehouden, plek, {})
        return
    if plek is None or (verslag is None) != weg:
        raise GebruiksFout(
            "U zegt niet bij welk punt, of niet wat er is gezegd.",
            hint=f'Noem allebei: rao overleg notuleer {gehouden.datum} --punt 1 --verslag "…"',
        )
    if weg and not s.mag(
        lambda proef: leg_verslag_vast(proef, overleg, plek.punt.id, "")[-1],
        "Dit haalt het verslag bij dit punt weg.",
        "Weghalen?",
    ):
        return
    zinnen, uitkomst = leg_verslag_vast(h, overleg, plek.punt.id, verslag or "")
    s.vertel(uitkomst, zinnen=zinnen)
