"""What each act of rao changes: at least one of its own places, and no more than may go along.

A place is what `gebied` calls it; `*` stands for anything. Who adds an act, adds its line here:
tests/workflow/historie/test_handelingen.py plays every act and says which line is missing.
"""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Final, NamedTuple


class Reikwijdte(NamedTuple):
    """The places of one act: what makes it that act, and what may go along."""

    eigen: tuple[str, ...]
    mee: tuple[str, ...] = ()


#: What may go along with every act: the form of the register, what rao keeps of figures, and a
#: word that somebody said is no name.
#: `tekst` is a file that says the same in other words, as with a remark or an empty key.
_OVERAL: Final = (
    *("register.versie", "register.correcties", "signaallijst.zaken.gewijzigd_op"),
    "register.bekende_woorden",
    "*.tekst",
)
_AGENDA: Final = (
    *("overleg.agendapunten", "overleg.voorgesteld", "overleg.afgehaald", "overleg.vaststelling"),
    *("agenda.md", "spiekbrief.md", "zaakblad.md"),
)
_LEVEN: Final = tuple(
    f"signaallijst.zaken.{naam}" for naam in ("verwant", "verhuisd", "ontstaan", "intrekking")
)
_ZAAK: Final = "signaallijst.zaken.*"
_GENODIGD: Final = (
    "overleg.genodigd",
    "overleg.voorzitter",
    "overleg.secretaris",
    "overleg.gasten",
)
_INRICHTING: Final = Reikwijdte(
    ("register.*",), ("signaallijst.zaken.verhuisd", *_GENODIGD, *_AGENDA)
)
_VERWOORD: Final = Reikwijdte(
    (_ZAAK, "signaallijst.zaken+", "onderwerp.*"),
    ("signaallijst+", "signaallijst.toelichting", *_AGENDA),
)

HANDELINGEN: Final[Mapping[str, Reikwijdte]] = {
    "nieuw-signaallijst": Reikwijdte(("signaallijst+",), ("signaallijst.zaken.verhuisd",)),
    "nieuw-zaak": Reikwijdte(("signaallijst.zaken+",)),
    **dict.fromkeys(("zaak-vul-aan", "zaak-wijzig", "zaak-gewijzigd", "formulier-lees"), _VERWOORD),
    "zaak-verwoord": _VERWOORD,
    "standpunt": Reikwijdte(("signaallijst.zaken.standpunten", "onderwerp.standpunten")),
    "signaallijst-dien-in": Reikwijdte(
        ("signaallijst.status", "signaallijst.ingediend_op"),
        ("opschaling.md", "signaallijst.zaken.weigering"),
    ),
    "signaallijst-ontvang": Reikwijdte(
        ("signaallijst.status", "signaallijst.ontvangen_op"), ("signaallijst.zaken.standpunten",)
    ),
    "signaallijst-trek-in": Reikwijdte(
        ("signaallijst.status", "signaallijst.intrekking"), (*_LEVEN, *_AGENDA, "opschaling.md")
    ),
    "signaallijst-zet": Reikwijdte(("signaallijst.grond", "signaallijst.o*"), ("opschaling.md",)),
    "zaak-weiger": Reikwijdte(("signaallijst.zaken.weigering",), _AGENDA),
    "zaak-sluit": Reikwijdte(("signaallijst.zaken.afloop",), (*_LEVEN, *_AGENDA)),
    "zaak-trek-in": Reikwijdte(("signaallijst.zaken.intrekking",), (*_LEVEN, *_AGENDA)),
    "zaak-verhuis": Reikwijdte(("signaallijst.zaken.verhuisd",), _AGENDA),
    "zaak-splits": Reikwijdte(("signaallijst.zaken+",), (_ZAAK, *_AGENDA)),
    "zaak-voeg-samen": Reikwijdte(("signaallijst.zaken+",), (_ZAAK, *_AGENDA)),
    "zaak-verwijder": Reikwijdte(("signaallijst.zaken-",), (*_LEVEN, *_AGENDA)),
    "nieuw-overleg": Reikwijdte(("overleg+",), ("overleg.toelichting",)),
    "nieuw-lko-dag": Reikwijdte(("register.lko_dagen",)),
    "overleg-zet": Reikwijdte(("overleg.tijd", "overleg.locatie"), _AGENDA),
    "overleg-verplaats": Reikwijdte(
        ("overleg+", "overleg.verplaatst"), ("overleg.*", "overleg-", *_AGENDA)
    ),
    "overleg-vervalt": Reikwijdte(("overleg.vervallen",), ("overleg.status", *_AGENDA)),
    **dict.fromkeys(("agenda-genereer", "agenda-zet", "agenda-voeg-toe"), Reikwijdte(_AGENDA)),
    "agenda-haal-af": Reikwijdte(_AGENDA),
    "agenda-nodig": Reikwijdte(_AGENDA, ("overleg.genodigd", "overleg.gasten")),
    "agenda-stel-vast": Reikwijdte(("overleg.vaststelling",), ("overleg.status", *_AGENDA)),
    "overleg-houd": Reikwijdte(
        ("overleg.status", "overleg.aanwezig", "overleg.afwezig"),
        tuple(f"overleg.{n}" for n in ("voorzitter", "secretaris", "gasten", "gemeenten", "to*")),
    ),
    "overleg-gast": Reikwijdte(("overleg.gasten",), _AGENDA),
    "overleg-gemeente": Reikwijdte(("overleg.gemeenten", "register.gemeenten"), _AGENDA),
    "overleg-notuleer": Reikwijdte(
        ("overleg.agendapunten", "overleg.toelichting"), ("besluitenlijst.md",)
    ),
    "nieuw-besluit": Reikwijdte(
        ("overleg.besluiten", "actie+"),
        ("onderwerp.status", "overleg.agendapunten", "overleg.zonder_besluit"),
    ),
    "besluit-zet": Reikwijdte(
        ("overleg.besluiten",), ("actie+", "actie.*", "onderwerp.status", "besluitenlijst.md")
    ),
    "besluitenlijst-genereer": Reikwijdte(("besluitenlijst.md",)),
    "besluitenlijst-stel-vast": Reikwijdte(
        ("overleg.vaststelling", "overleg.status"),
        ("overleg.zonder_besluit", "besluitenlijst.md", "signaallijst.status"),
    ),
    "erratum": Reikwijdte(("overleg.errata",), ("overleg.vaststelling", "besluitenlijst.md")),
    "terugkoppeling-genereer": Reikwijdte(
        ("terugkoppeling+", "terugkoppeling.md", "terugkoppeling.zaken"),
        ("terugkoppeling.onderwerpen", "terugkoppeling.vingerafdruk", "terugkoppeling-"),
    ),
    "terugkoppeling-verzonden": Reikwijdte(
        ("terugkoppeling.*verzonden_op",),
        ("terugkoppeling.*", "signaallijst.status", "signaallijst.antwoord*", "onderwerp.*"),
    ),
    "terugkoppeling-bevestigd": Reikwijdte(("terugkoppeling.bevestigd_op",), ("terugkoppeling.*",)),
    "nieuw-actie": Reikwijdte(
        ("actie+",), ("overleg.errata", "overleg.vaststelling", "besluitenlijst.md")
    ),
    "actie-zet": Reikwijdte(("actie.*",), ("besluitenlijst.md",)),
    "actie-gereed": Reikwijdte(("actie.status", "actie.gereed_op", "actie.toelichting")),
    "actie-verval": Reikwijdte(("actie.status", "actie.vervallen_op", "actie.toelichting")),
    "nieuw-onderwerp": Reikwijdte(("onderwerp+",), ("onderwerp.*",)),
    "onderwerp-zet": Reikwijdte(("onderwerp.*",), ("overleg.agendapunten", *_AGENDA)),
    **dict.fromkeys(
        ("trend-deel", "trend-haal-op", "trend-antwoord"),
        Reikwijdte(("onderwerp.*", "onderwerp+")),
    ),
    "trend-agendeer": Reikwijdte(("onderwerp+", "onderwerp.*"), _AGENDA),
    "kader-informeer": Reikwijdte(("onderwerp.lkos_geinformeerd", "onderwerp.uitvoering_lko")),
    "nieuw-tafel": Reikwijdte(("register.tafels",)),
    "agendapunten-genereer": Reikwijdte(("agendapunten.md",), ("onderwerp.*",)),
    "agendapunten-verzonden": Reikwijdte(("onderwerp.op_agenda",), ("onderwerp.*",)),
    "agendapunten-antwoord": Reikwijdte(("onderwerp.antwoorden",), ("onderwerp.*",)),
    "opschalen": Reikwijdte(("signaallijst+", "signaallijst.zaken+"), ("onderwerp.*", *_AGENDA)),
    "opschaling-genereer": Reikwijdte(("opschaling.md",)),
    "opschaling-antwoord": Reikwijdte(
        ("signaallijst.antwoord", "signaallijst.antwoorden"),
        ("signaallijst.status", "opschaling.md", "onderwerp.*"),
    ),
    "rol-draag-over": Reikwijdte(
        ("register.rollen",),
        ("overdracht.md", "overleg.voorzitter", "overleg.secretaris", *_AGENDA),
    ),
    "vernietiging-agendeer": Reikwijdte(_AGENDA),
    "vernietiging-verklaar": Reikwijdte(("verklaring.md",)),
    "rol-verslag": Reikwijdte(("overdracht.md",)),
    "overdracht": Reikwijdte(("overbrenging.md",)),
    "wis": Reikwijdte(("wissing+",)),
    "sjabloon-kopieer": Reikwijdte(("templates",)),
    **dict.fromkeys(
        (
            *("register-zet", "nieuw-lko", "nieuw-organisatie", "nieuw-gemeente", "nieuw-lid"),
            *("lid-stopt", "adres-zet", "adres-weg"),
            *(
                f"{wat}-{doe}"
                for wat in ("lko", "organisatie")
                for doe in ("hernoem", "volg-op", "voeg-samen", "sluit")
            ),
        ),
        _INRICHTING,
    ),
    "init": Reikwijdte(("register+",), ("*",)),
    "init-ci": Reikwijdte(("anders",)),
    "valideer-accepteer": Reikwijdte(("*.tekst",)),
    "haak-installeer": Reikwijdte(("anders",)),
    "sync": Reikwijdte(("*",)),
    "herstel": Reikwijdte(("*",)),
}


def samen(handelingen: Iterable[str]) -> Reikwijdte:
    """Return the places of acts that a person melted into one step."""
    alle = [HANDELINGEN[een] for een in handelingen if een in HANDELINGEN]
    return Reikwijdte(
        tuple(plek for een in alle for plek in een.eigen),
        tuple(plek for een in alle for plek in een.mee),
    )


def past(bereik: Reikwijdte, gebieden: Iterable[str]) -> tuple[bool, list[str]]:
    """Say whether an act changed something of its own, and which places are not its to change."""
    eigen, vreemd = False, list[str]()
    for plek in gebieden:
        van_zich = any(fnmatchcase(plek, vorm) for vorm in bereik.eigen)
        eigen = eigen or van_zich
        if not (van_zich or any(fnmatchcase(plek, vorm) for vorm in (*bereik.mee, *_OVERAL))):
            vreemd.append(plek)
    return eigen, sorted(vreemd)
