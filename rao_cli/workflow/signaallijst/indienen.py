"""What keeps a list from being handed in: a refusal that came along, no decision (S11, S17)."""

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.opschaling import besluit_tot_opschalen, gaat_zonder_zaak


def eis_in_te_dienen(stand: Stand, pad: str, lijst: Signaallijst) -> None:
    """Refuse a list without zaken, with a refusal of before, or that the RAO did not decide on."""
    if not lijst.zaken and not gaat_zonder_zaak(lijst):
        raise RaoError(
            f"Op signaallijst {lijst.kenmerk} staat nog geen zaak.",
            hint=f"Zet er een zaak op met: rao nieuw zaak {lijst.kenmerk}",
        )
    if lijst.status != "concept":
        return
    if lijst.richting == "rao-deelberaad":
        _eis_besluiten(stand, lijst)
    else:
        _eis_niet_geweigerd(pad, lijst)


def _eis_niet_geweigerd(pad: str, lijst: Signaallijst) -> None:
    """Who copies a zaak of an older list, may copy its end with it: that would end it again."""
    for kenmerk, zaak in lijst.zaken.items():
        for sleutel in ("afloop", "intrekking"):
            if getattr(zaak, sleutel) is not None:
                raise RaoError(
                    f"Bij zaak {kenmerk} staat nog de {sleutel} van een eerdere lijst.",
                    hint=f"Haal bij {kenmerk} de {sleutel} weg in {pad}, en doe: rao bewaar\n"
                    f"Dien de lijst daarna in met: rao signaallijst dien-in {lijst.kenmerk}",
                )
        if zaak.weigering is not None:
            van = f" van {datum(zaak.weigering.datum)}" if zaak.weigering.datum else ""
            raise RaoError(
                f"Bij zaak {kenmerk} staat nog de weigering{van}; die hoort bij een eerdere lijst.",
                hint=f"Haal bij {kenmerk} de weigering weg in {pad}, en doe: rao bewaar\n"
                f"Dien de lijst daarna in met: rao signaallijst dien-in {lijst.kenmerk}",
            )


def eis_niet_op_agenda(stand: Stand, lijst: Signaallijst) -> None:
    """Refuse to withdraw a list of an LKO of which a zaak was ever on an agenda (S11)."""
    if lijst.richting != "lko-rao":
        return
    for zaak in lijst.zaken:
        punten = [
            plek.overleg.datum
            for plek in stand.punten_op_id.get(zaak, ())
            if plek.punt.verwijzing == lijst.kenmerk
            or (plek.punt.verwijzing is None and plek.overleg.datum >= lijst.datum)
        ]
        if punten:
            open_ = [z for z, inhoud in lijst.zaken.items() if not inhoud.is_van_tafel]
            opdrachten = "\n".join(f'  rao zaak trek-in {z} --reden "…"' for z in open_ or [zaak])
            raise RaoError(
                f"Zaak {zaak} van signaallijst {lijst.kenmerk} stond op de agenda van "
                f"{datum(punten[0])}; de lijst kan niet meer worden ingetrokken.",
                hint=f"Trek de zaken zelf in; het LKO hoort het dan:\n{opdrachten}\n"
                f"Is een zaak afgelopen? rao zaak sluit {zaak}",
            )


def _eis_besluiten(stand: Stand, lijst: Signaallijst) -> None:
    """The RAO puts a zaak before the Deelberaad together: it may have decided otherwise since."""
    if lijst.onderwerp and besluit_tot_opschalen(stand, lijst.onderwerp):
        return
    punten = [kenmerk for kenmerk, zaak in lijst.zaken.items() if zaak.weigering is None]
    for kenmerk in punten or filter(None, [lijst.onderwerp]):
        if besluit_tot_opschalen(stand, kenmerk) is None:
            raise RaoError(
                f"Het RAO besloot niet (meer) om {kenmerk} voor te leggen aan het Deelberaad "
                "Asiel.",
                hint="Gaat de lijst niet door? Trek haar in met: "
                f'rao signaallijst trek-in {lijst.kenmerk} --reden "…"\n'
                "Wel besloten? Leg dat vast met: "
                f'rao nieuw besluit --punt {kenmerk} --uitkomst opschalen --besluit "…"',
            )
