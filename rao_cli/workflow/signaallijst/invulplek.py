"""What a user types for a part of a zaak, in any case: which part, a choice, an organisation."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any, Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.formulier.waarden import Dagkader, GeenWaarde, als_dag
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon
from rao_cli.model.soorten.signaallijst import LEVEN
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.store.yaml.schemas import pad_op, schema_op, waarde_voor
from rao_cli.workflow.zoeken import eis_organisatie

#: One step of a path: a name and the places in lists behind it.
_STAP: Final = patroon(r"([^\[\]]+)((?:\[[0-9]{1,4}\])*)")
_SOORT: Final = "signaallijst"
#: The commands of what happens to a zaak.
_OPDRACHTEN: Final = {
    "verhuisd": "zaak verhuis",
    "weigering": "zaak weiger",
    "intrekking": "zaak trek-in",
    "afloop": "zaak sluit",
    "geen": "zaak vul-aan, en antwoord met geen",
}


def read_invoer(stand: Stand, kenmerk: str, invoer: Mapping[str, Any]) -> dict[Pad, Any]:
    """Return per place in a zaak what comes there, with the type that its schema wants."""
    return dict(_read(stand, kenmerk, *paar) for paar in invoer.items())


def _read(stand: Stand, kenmerk: str, sleutel: str, tekst: Any) -> tuple[Pad, Any]:
    bekend = stand.register.organisaties
    plek = pad_op(_SOORT, ("zaken", kenmerk, *read_pad(sleutel)), bekend)
    _weiger_eigen_werk(plek)
    waarde = waarde_voor(_SOORT, plek, tekst) if isinstance(tekst, str) else tekst
    if isinstance(tekst, str):
        _weiger_groep(sleutel, plek[2:])
    deel = schema_op(_SOORT, plek)
    if deel.get("format") == "date" and isinstance(waarde, str):
        waarde = _als_dag(stand, kenmerk, plek[2:], waarde)
    if plek[2:] == ("aanbrenger",):
        waarde = eis_organisatie(stand, str(waarde))
    elif isinstance(waarde, str) and plek[-1] == "organisatie":
        waarde = _als_sleutel(bekend, waarde)
    elif isinstance(waarde, list) and "pattern" in deel.get("items", {}):
        waarde = [_als_sleutel(bekend, een) for een in waarde]
    return plek[2:], waarde


def _weiger_eigen_werk(plek: Pad) -> None:
    """Refuse what happened to a zaak: each of those has a command, with what belongs to it."""
    naam = str(plek[2])
    if naam in LEVEN or naam == "geen":
        eigen = _OPDRACHTEN.get(naam)
        raise GebruiksFout(
            f"'{veldwoord(naam)}' vult rao zelf in.",
            hint=f"Gebruik daarvoor: rao {eigen}" if eigen else "Laat het weg.",
        )


def _weiger_groep(sleutel: str, plek: Pad) -> None:
    """Refuse one text for what has more places, and name those."""
    zonder = tuple(deel for deel in plek if isinstance(deel, str))
    in_lijst = isinstance(plek[-1], int)
    namen = [
        ".".join((sleutel, *rest))
        if in_lijst or len(zonder) > len(deel.lijst) or not deel.lijst
        else ".".join((*sleutel.split("."), *rest[:-1], f"[0].{rest[-1]}")).replace(".[", "[")
        for deel in ZAAKDELEN
        for veld in deel.velden
        if (rest := [str(stap) for stap in (*deel.lijst, *veld.plek)[len(zonder) :]])
        if (*deel.lijst, *veld.plek)[: len(zonder)] == zonder and not deel.per_organisatie
    ]
    if namen:
        raise GebruiksFout(
            f"'{sleutel}' bestaat uit meer delen.",
            hint=f"Geef elk apart met --zet: {opsomming(namen)}.",
        )


def _als_dag(stand: Stand, kenmerk: str, plek: Pad, tekst: str) -> date | str:
    """Return the day that somebody means, as a form reads it; another text as it is."""
    zonder = tuple(deel for deel in plek if isinstance(deel, str))
    velden = (v for d in ZAAKDELEN for v in d.velden if (*d.lijst, *v.plek) == zonder)
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    dagen = Dagkader(stand.vandaag, plekken[-1].lijst.datum if plekken else None)
    with suppress(GeenWaarde):
        return next((als_dag(veld, tekst, dagen) for veld in velden), tekst)
    return tekst


def _als_sleutel(bekend: Iterable[str], getypt: str) -> str:
    """Return an organisation as the register writes it; another text as it is."""
    zelfde = (een for een in bekend if een.casefold() == getypt.casefold())
    return next(zelfde, getypt)


def read_pad(tekst: str) -> tuple[str | int, ...]:
    """Read `oplossingsrichtingen[0].voordelen`; GebruiksFout when it is not a path."""
    delen: list[str | int] = []
    for stuk in tekst.split("."):
        stap = _STAP.fullmatch(stuk)
        if stap is None:
            raise GebruiksFout(
                f"'{tekst}' is geen plek in een zaak.",
                hint="Schrijf bijvoorbeeld: --zet termijn.soort=vertrek",
            )
        delen += [stap[1], *(int(nummer) for nummer in re.findall("[0-9]+", stap[2]))]
    return tuple(delen)
