"""REG: the mailboxes of the register name a party that is there, and are mail addresses (S11)."""

from rao_cli.model.register.adressen import eigenaar, eigenaars
from rao_cli.model.soorten.adressen import is_adres
from rao_cli.model.stand import RegisterPlek
from rao_cli.rules.bedoeld import lijkt_op
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "REG16",
    ernst="waarschuwing",
    bron=("S11", "S16"),
    hint="Haal het adres weg met: rao adres weg SLEUTEL, en zet het goed met: rao adres zet",
    fout="register: {adressen: {'lko:terapel': postbus@voorbeeld.nl}}",
    goed="register: {adressen: {'lko:ter-apel': postbus@voorbeeld.nl}}",
)
def adres_van_iemand(plek: RegisterPlek) -> Gevonden:
    """Elk adres bij adressen is van een partij die in rao.yaml staat, en van één.

    Anders gaat de mail naar niemand: rao zet het adres dan in geen enkel concept.
    """
    gezien = dict[str, str]()
    for sleutel in plek.ding.adressen:
        wie = eigenaar(plek.stand.heel, sleutel)
        if wie is None:
            lijkt = lijkt_op(sleutel, eigenaars(plek.stand.heel))
            yield ("adressen", sleutel), f"'{sleutel}' is niemand in rao.yaml.{lijkt}"
        elif wie in gezien:
            zin = f"'{sleutel}' en '{gezien[wie]}' zijn dezelfde: {wie}."
            yield ("adressen", sleutel), zin
        else:
            gezien[wie] = sleutel


@regel(
    "REG17",
    ernst="waarschuwing",
    bron=("S11", "S16"),
    hint="Zet er één mailadres: rao adres zet SLEUTEL ADRES",
    fout="register: {adressen: {COA: postbus}}",
    goed="register: {adressen: {COA: postbus@voorbeeld.nl}}",
)
def adres_is_een_mailadres(plek: RegisterPlek) -> Gevonden:
    """Wat bij adressen staat, is één mailadres.

    Een mailprogramma kan anders niets met het concept dat rao maakt. Zonder letters met een
    accent, en zonder naam eromheen.
    """
    for sleutel, adres in plek.ding.adressen.items():
        if not is_adres(adres):
            yield ("adressen", sleutel), f"Wat bij '{sleutel}' staat, is geen mailadres."
