"""`rao zaak verwijder`: take a zaak off a list that is still written."""

from rao_cli.cli import argumenten
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.workflow.zaak.verwijderen import verwijder as verwijder_zaak
from rao_cli.workflow.zoeken import zoek_zaak


def verwijder(s: WriteSession, zaak: argumenten.Zaakkenmerk) -> None:
    """Haal een zaak van een signaallijst die nog een concept is.

    Voorbeeld:
        rao zaak verwijder Z-7K3F9E

    Een zaak die al is ingediend, verdwijnt nooit: trek haar in of sluit haar.
    """
    h = s.keur_vooraf()
    kenmerk = zoek_zaak(h.stand, zaak).kenmerk
    zin = f"Zaak {kenmerk} verdwijnt van de lijst, met alles wat erbij is ingevuld."
    if s.mag(lambda proef: verwijder_zaak(proef, kenmerk), zin, f"{zin} Doorgaan?"):
        s.vertel(verwijder_zaak(h, kenmerk))
