"""Whether a mail address is a postbus: each word before the @ says a function or a place.

A list of what a function may be called, and not of names: a name that nobody thought of would
pass. A postbus with another word in it can be accepted by who knows it.
"""

import unicodedata
from collections.abc import Collection, Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.adressen import is_adres
from rao_cli.model.soorten.register import Register

#: What an office, a task or a table is called; two of them may stand in one word.
_WOORDEN: Final = """
    aanmelding aanmeldingen aanvragen administratie advies afdeling agenda algemeen ambtelijk
    asiel asielketen asielzaken asielzoekers azc backoffice balie beleid bestuur bezwaar bureau
    casus casuistiek centraal centrum contact coordinatie coordinator deelberaad dienst diensten
    directie documenten dossier dossiers frontoffice gemeente gezinslocatie griffie groep
    handhaving helpdesk info informatie inbox inname intake juridisch juridische kantoor keten
    ketenoverleg ketenpartners klantcontact land landelijk leden ledenpost lko lkos loket locatie
    mail mailbox medewerker meldingen meldkamer meldplicht meldpunt migratie migratieketen mobiel
    noodopvang noreply ondersteuning onderwijs openbare opvang orde organisatie overlast overleg
    planning plaatsing politie post postbus postkamer postvak programma project projecten provincie
    rao receptie redactie regie regio regiokantoor regionaal regiomanager regiovoerder regievoerder
    rijk samenwerking secretariaat secretaris secretarissen servicedesk signaal signaallijst
    signaallijsten staf stukken tafel team teams terugkeer terugkoppeling toelating toezicht
    trends veiligheid verblijf vertrek vertrekteam verzoeken vluchtelingen voorzitter voorzitters
    vragen vreemdeling vreemdelingen vreemdelingenketen vreemdelingenpolitie vreemdelingenzaken
    welkom werkgroep zaken zitting zorg
    noord oost zuid west midden nederland noordoost noordwest zuidoost zuidwest
    en van de het voor bij te in
"""
_FUNCTIES: Final = frozenset(_WOORDEN.split())
#: Between two of them in one word: `regiosecretariaat`, `vertrekstraat` with an s, `zorgteam`.
_TUSSEN: Final = ("", "s", "en")
#: Shorter ones are no part of a longer word: else any name falls apart into them.
_KORTSTE_DEEL: Final = 3
_KLEIN: Final = frozenset({"en", "van", "de", "het", "voor", "bij", "te", "in"})
_WOORD: Final = patroon(r"[^\W\d_]+|\d+")
#: A number of a region or a team; a longer one may be of a person.
_MEESTE_CIJFERS: Final = 3


def is_postbus(adres: str, register: Register) -> bool:
    """Say whether the part before the @ names no person: only functions, places and parties."""
    if not is_adres(adres):
        return False
    woorden = _WOORD.findall(_plat(adres.partition("@")[0]))
    inhoud = [woord for woord in woorden if woord not in _KLEIN and not woord.isdigit()]
    if not inhoud or any(w.isdigit() and len(w) > _MEESTE_CIJFERS for w in woorden):
        return False
    bekend = _FUNCTIES.union(_woorden_van(register))
    goed = all(
        woord.isdigit() or woord in bekend or _bestaat_uit(woord, bekend) for woord in woorden
    )
    return goed and not any({*inhoud} <= lid for lid in _leden(register))


def _bestaat_uit(woord: str, bekend: Collection[str]) -> bool:
    """Say whether a word is made of known ones: `noordnederland`, `regiosecretariaat`."""
    heel = (deel for deel in bekend if len(deel) >= _KORTSTE_DEEL and deel not in _KLEIN)
    delen = [deel for deel in heel if deel in woord]
    tot = {0}
    for plek in range(len(woord)):
        if plek in tot:
            tot |= {
                plek + len(deel) + len(tussen)
                for deel in delen
                for tussen in _TUSSEN
                if woord.startswith(deel + tussen, plek)
            }
    return len(woord) in tot


def _woorden_van(register: Register) -> Iterator[str]:
    """Yield the words of every key, name and place of a register; of a name also joined."""
    partijen = (register.organisaties, register.lkos, register.gemeenten, register.tafels)
    teksten = [register.regio.naam, *register.regio.provincies]
    for dingen in partijen:
        for sleutel, ding in dingen.items():
            teksten += [sleutel, ding.naam, getattr(ding, "locatie", None) or ""]
    for tekst in teksten:
        woorden = _WOORD.findall(_plat(tekst))
        yield from (woord for woord in woorden if len(woord) > 1)
        yield "".join(woorden)
        yield "".join(_WOORD.findall(_plat(tekst.replace("&", "en"))))


def _leden(register: Register) -> Iterator[set[str]]:
    """Yield the words of the name of each member."""
    yield from ({*_WOORD.findall(_plat(lid.naam))} for lid in register.leden)


def _plat(tekst: str) -> str:
    """Return a text in small letters without accents: an address has none."""
    gewoon = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(teken for teken in gewoon if not unicodedata.combining(teken))
