"""The shapes of what `--json` gives: one per `soort` of the envelope.

Types of the program are named where there are any, so that a field that comes in a row comes in
its schema too. `docs/maak_schemas.py` makes the JSON Schemas of them; a test plays every command
and lays what it gives beside them.
"""

import typing
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal

import msgspec

from rao_cli.documents.meldingen.statistiek import Regeltelling
from rao_cli.model.cijfers.gemeenten import Gemeentetelling
from rao_cli.model.cijfers.overzicht import Cijfers
from rao_cli.model.cijfers.rij import Aandeel, Rij
from rao_cli.model.controle import Grensbeeld, Volledigheid
from rao_cli.model.errors import Foutcode
from rao_cli.model.historie.keten.ketenfout import Ketenfout, Stapverslag
from rao_cli.model.kring import Merkend
from rao_cli.model.melding import Kaart, Melding, Samenvatting
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.bewaren import Bewaartermijn
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Besluit, Erratum, Overleg
from rao_cli.model.soorten.pakket import Pakket, PakketAntwoord
from rao_cli.model.soorten.register import Gemeente, Register
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.tonen.begrippen import Begrip
from rao_cli.model.tonen.uitspraken import Uitspraak
from rao_cli.model.zaak.levensloop import Loop
from rao_cli.model.zaak.verzoek import Verzoek
from rao_cli.store.git.wissen.houders import Vasthouder
from rao_cli.workflow.besluit.actielijst import Actierij
from rao_cli.workflow.bewaring.kijken import Bewaarrij
from rao_cli.workflow.concept.wachtend import Wachtend
from rao_cli.workflow.controle.gereed import Gat
from rao_cli.workflow.controle.verbetering.uitslag import Gelatenrij, Verbeterrij
from rao_cli.workflow.sjabloon import Sjabloonfout, Sjabloonrij
from rao_cli.workflow.tonen.historie import Historieregel
from rao_cli.workflow.tonen.lijsten import OVERZICHTEN
from rao_cli.workflow.tonen.tekst_zoeken import Treffer
from rao_cli.workflow.werklijst.status import Status

#: The keys of a shape; a key that is not always there is `Soms[…]`.
Vorm = Mapping[str, Any]


class Soms:
    """A key that is not always there, and its type."""

    def __init__(self, soort: Any) -> None:
        """Of which type it is when it is there."""
        self.soort = soort


#: The keys that are not always there, each with the name of its object: a name is of one shape.
SOMS: Final = set[tuple[str, str]]()


def rij(naam: str, velden: Vorm) -> Any:
    """Return an object with these keys."""
    SOMS.update((naam, sleutel) for sleutel, soort in velden.items() if isinstance(soort, Soms))
    return msgspec.defstruct(
        naam,
        [
            (sleutel, waarde.soort | msgspec.UnsetType, msgspec.UNSET)
            if isinstance(waarde, Soms)
            else (sleutel, waarde)
            for sleutel, waarde in velden.items()
        ],
        kw_only=True,
    )


def velden_van(soort: Any, *zonder: str, **anders: Any) -> Vorm:
    """Return the fields of a type of the program, but for some, and with others in their place."""
    velden = typing.get_type_hints(soort, include_extras=True)
    merken = soort.merken if isinstance(soort, Merkend) else {}
    velden |= {naam: Annotated[velden[naam], merk.meta] for naam, merk in merken.items()}
    eigen = getattr(soort, "_fields", None) or getattr(soort, "__struct_fields__", None) or velden
    return {naam: velden[naam] for naam in eigen if naam not in zonder} | anders


def als_rij(soort: Any, *zonder: str, **anders: Any) -> Any:
    """Return an object with these fields."""
    return rij(soort.__name__, velden_van(soort, *zonder, **anders))


_STAP: Final = rij(
    "Gebeurtenis",
    {
        "datum": date,
        "tekst": str,
        "wie": str | None,
        "vastgelegd": datetime | None,
        "commit": str | None,
    },
)


def _ding(soort: str, vorm: Any) -> Vorm:
    """Return the shape of what `rao toon` gives: the file, and the thing as it stands there."""
    velden = vorm if isinstance(vorm, Mapping) else velden_van(vorm)
    return {
        "bestand": str,
        soort: rij(f"Getoond-{soort}", {**velden, "tijdlijn": Soms(list[_STAP])}),
    }


_MELDING: Final = velden_van(Melding, pad=str | None)
_AANDEEL: Final = als_rij(Aandeel, procent=int | None)
_CIJFERRIJ: Final = als_rij(Rij, compleet=_AANDEEL, acties_op_tijd=_AANDEEL)
_MOMENT: Final = rij("Moment", {"naam": str, "commit": str | None, "overleg": date | None})
_SYNCSTAP: Final = rij("Syncstap", {"van": str, "wat": str})
_GAT: Final = als_rij(Gat)
_KETENFOUT: Final = als_rij(Ketenfout)
_VERSCHIL: Final = {
    "hoofdstuk": str,
    "over": str | None,
    "tekst": str,
    "bestand": str,
    "plek": list[str | int],
    "was": Any,
    "wordt": Any,
    "weg": bool,
    "wie": str | None,
    "vastgelegd": datetime | None,
    "commit": str | None,
    "met_de_hand": bool | None,
}
_BOTSING: Final = {
    "bestand": str,
    "plek": list[str | int],
    "waar": str,
    "ons": str | None,
    "hun": str | None,
    "vrij": bool,
}
#: What stands in a column of `rao lijst`: a text, unless it is here.
_KOLOMMEN: Final[Vorm] = {
    **dict.fromkeys(("zaken", "punten", "besluiten", "dagen", "overleggen", "aangehouden"), int),
    **dict.fromkeys(("open", "lang"), bool),
    **dict.fromkeys(("tot", "hervatten_op", "uiterlijk"), date | None),
    **dict.fromkeys(("datum", "sinds"), date),
    **dict.fromkeys(("afloop", "bijzonder", "laatste_besluit", "geldig"), str | None),
    **dict.fromkeys(("organisatie", "lko", "wie", "locatie"), str | None),
    **dict.fromkeys(("werkt_mee", "toelichting"), str | None),
}
_EIGEN_KOLOMMEN: Final[Mapping[str, Vorm]] = {
    "terugkoppelingen": {"lko": str, "overleg": date},
    "gemeenten": {"overleg": date | None},
    "wissingen": {"besluit": str | None, "vastleggingen": int},
}


def _lijst(soort: str) -> Vorm:
    kolommen, _ = OVERZICHTEN[soort]
    velden = {naam: _KOLOMMEN.get(naam, str) for naam in kolommen}
    return {soort: list[rij(f"Rij{soort}", velden | _EIGEN_KOLOMMEN.get(soort, {}))]}


def _lijst_van(naam: str, soort: Any) -> Vorm:
    return {naam: list[soort]}


VORMEN: Final[Mapping[str, tuple[Vorm, ...]]] = {
    # looking
    **{soort: (_lijst(soort),) for soort in OVERZICHTEN if soort != "acties"},
    "acties": (_lijst("acties"), _lijst_van("acties", als_rij(Actierij))),
    "zaak": (
        _ding(
            "zaak",
            {"kenmerk": str, **velden_van(Loop), "lijsten": list[str], "zaak": Zaak},
        ),
    ),
    "signaallijst": (_ding("signaallijst", Signaallijst),),
    "overleg": (_ding("overleg", Overleg),),
    "besluit": (
        _ding("besluit", {"kenmerk": str, **velden_van(Besluit), "errata": Soms(list[Erratum])}),
    ),
    "actie": (_ding("actie", Actie),),
    "onderwerp": (_ding("onderwerp", Onderwerp),),
    "terugkoppeling": (_ding("terugkoppeling", Terugkoppeling),),
    "gemeente": (_ding("gemeente", Gemeente),),
    "register": (
        _ding("register", Register),
        {
            "map": str,
            "commit": str | None,
            "bestanden": Soms(list[str]),
            "van": Soms(str),
        },
    ),
    "plekken": (_lijst_van("plekken", rij("Plek", {"plek": str, "waarde": str, "uitleg": str})),),
    "zaakblad": ({"zaak": str, "tekst": str},),
    "historie": (_lijst_van("stappen", als_rij(Historieregel)),),
    "verschil": (
        {
            "van": _MOMENT,
            "tot": _MOMENT,
            "regels": list[rij("Verschilregel", _VERSCHIL)],
            "zinnen": list[str],
        },
    ),
    "treffers": (_lijst_van("treffers", als_rij(Treffer)),),
    "bekijk": ({"bekijk": rij("Pagina", {"begin": str, "paginas": int})},),
    "begrip": ({"begrip": Begrip},),
    "begrippen": (_lijst_van("begrippen", Begrip),),
    "uitspraak": (
        {
            "uitspraak": als_rij(
                Uitspraak, regels=list[str], opdrachten=list[str], stukken=list[str]
            )
        },
    ),
    "status": (
        velden_van(
            Status,
            taken=list[rij("Taak", {"wat": str, "wie": str, "voor": date | None, "opdracht": str})],
            blijft_liggen=list[rij("Liggend", {"kenmerk": str, "tekst": str})],
            reces=list[rij("Reces", {"van": date, "tot": date})],
        ),
    ),
    "aanleveren": (
        {
            "vandaag": date,
            "verzoeken": list[Verzoek],
            "samenvatting": rij("Telling", {"verzoeken": int, "tekorten": int, "te_laat": int}),
        },
    ),
    "cijfers": (
        {
            **velden_van(
                Cijfers,
                "rijen",
                "totaal",
                "maanden",
                "perioden",
                "voortgang",
                "gemeenten",
                "open_tot",
            ),
            "groepen": list[_CIJFERRIJ],
            "totaal": _CIJFERRIJ,
            "maanden": list[_CIJFERRIJ],
            "voortgang": list[
                rij(
                    "Voortgang",
                    {"cijfer": str, "lko": str, "perioden": dict[str, float | None]},
                )
            ],
            "gemeenten": list[als_rij(Gemeentetelling)],
            "definities": dict[str, str],
        },
    ),
    "sjablonen": (_lijst_van("sjablonen", Sjabloonrij),),
    "sjabloonfouten": ({"gekeken": list[str], "fouten": list[Sjabloonfout]},),
    "concepten": (_lijst_van("concepten", als_rij(Wachtend)),),
    # checking
    "meldingen": (
        {
            "meldingen": list[rij("Melding", _MELDING)],
            "geaccepteerd": list[rij("Geaccepteerd", {**_MELDING, "reden": str})],
            "volledigheid": list[Volledigheid],
            "samenvatting": Samenvatting,
            "grens": Soms(als_rij(Grensbeeld, "gedaan", "bloot", "hoe", "weg", "dicht")),
        },
    ),
    "statistiek": ({"regels": list[als_rij(Regeltelling)], "samenvatting": Samenvatting},),
    "regel": ({"regel": Kaart},),
    "regels": (_lijst_van("regels", Kaart),),
    "controle-historie": (
        {
            "klopt": bool,
            "stappen": list[als_rij(Stapverslag, vondsten=list[_KETENFOUT])],
            "vondsten": list[_KETENFOUT],
            "gecontroleerd": list[str],
            "niet_te_controleren": list[str],
        },
    ),
    "fout": (
        {
            "code": Foutcode,
            "fout": str,
            "hint": str | None,
            "afsluitcode": Literal[1, 2, 3, 130],
        },
    ),
    # changing
    "vastlegging": (
        {
            "kenmerken": list[str],
            "gewijzigd": bool,
            "proef": bool,
            "commit": str | None,
            "onderwerp": str | None,
            "bestanden": list[str],
            "gegeven": Soms(list[str]),
        },
    ),
    "verbetering": (
        {
            "proef": bool,
            "verbeterd": list[als_rij(Verbeterrij, "beschrijft")],
            "gelaten": list[als_rij(Gelatenrij)],
            "commit": str | None,
            "onderwerp": str | None,
            "bestanden": list[str],
            "geschreven": list[str],
            "samenvatting": Samenvatting,
        },
    ),
    "gewist": (
        {
            "proef": bool,
            "stappen": list[str],
            "bestanden": list[str],
            "volledig": bool,
            "houders": list[als_rij(Vasthouder)],
        },
    ),
    "wissing": (
        {
            "wat": Soms(list[str]),
            "kenmerk": Soms(str),
            "vastlegging": Soms(str | None),
            "houders": Soms(list[als_rij(Vasthouder)]),
            "nog_te_doen": Soms(list[str]),
            "bestand": Soms(str),
            "wissing": Soms(als_rij(Wissing, tijdlijn=Soms(list[_STAP]))),
        },
    ),
    "bewaartermijn": (
        {
            "op": date,
            "termijnen": list[als_rij(Bewaartermijn)],
            **dict.fromkeys(("mag_weg", "vastgehouden", "komt"), list[als_rij(Bewaarrij)]),
            "loopt": dict[str, int],
            "vernietigd": list[rij("Vernietigd", {"kenmerk": str, "op": date, "wissing": str})],
        },
    ),
    "papieren": ({"gegeven": list[str]},),
    "concept": ({"naam": str, "weggegooid": bool},),
    "opschaling": ({"gewijzigd": bool, "gaten": list[_GAT], "zwak": list[_GAT]},),
    # together
    "sync": (
        {
            "proef": bool,
            "gelijk": bool,
            "binnen": list[_SYNCSTAP],
            "gedeeld": list[_SYNCSTAP],
            "hernummerd": dict[str, str],
            "meldingen": list[str],
            "botsingen": list[rij("Botsing", _BOTSING)],
            "fouten": list[rij("Syncfout", {"code": str, "bestand": str | None, "tekst": str})],
            "commit": str | None,
        },
    ),
    "trends": (
        {
            "trends": list[
                rij(
                    "Trend",
                    {
                        "regio": str,
                        "nieuw": bool,
                        "antwoord": str | None,
                        "anderen": dict[str, str],
                        "pakket": Pakket,
                    },
                )
            ],
            "antwoorden": list[als_rij(PakketAntwoord, nieuw=bool)],
            "meldingen": list[str],
            "commit": str | None,
        },
    ),
    "uitwisseling": (
        {
            "pad": str | None,
            "commit": str | None,
            "verstuurd": bool,
            "tekst": Soms(str),
        },
    ),
}
#: One line of `rao valideer --uitvoer jsonl`, which has no envelope.
REGEL: Final = _MELDING
