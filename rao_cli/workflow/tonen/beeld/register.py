"""The register itself on the screen: rao.yaml as a person reads it (S1-S4)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from msgspec import structs

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.register.namen import naam_op, opvolger
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.register import Lko, Organisatie, Regio
from rao_cli.model.stand import Stand
from rao_cli.store.yaml.schemas import typeer, uitleg_op
from rao_cli.workflow.register.inrichting.plekken import plekken
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, velden

#: What has words of its own below, or is nothing to look at.
_EIGEN: Final = {
    *("soort", "versie", "correcties", "regio", "organisaties", "lkos", "leden", "rollen"),
    *("termijnen",),
}
#: The heads that are no key of the file.
_KOPPEN: Final = {"lko_dagen": "dagen met de LKO's", "adressen": "postbussen"}


def beeld_register(stand: Stand, inhoud: Mapping[str, Any]) -> Beeld:
    """Return the register as it is on the day; `inhoud` is what the file says."""
    inhoud = typeer("register", (), dict(inhoud))
    delen = (
        ("regio", _regio(stand)),
        ("organisaties", _partijen(stand, stand.heel.organisaties)),
        ("LKO's", _partijen(stand, stand.heel.lkos)),
        ("leden", _leden(stand)),
        ("rollen", _rollen(stand)),
        ("termijnen", _termijnen(stand, inhoud.get("termijnen") or {})),
        *((_KOPPEN.get(naam, naam), _rest(waarde)) for naam, waarde in _overig(inhoud)),
    )
    titel = f"RAO {stand.register.regio.naam}"
    return Beeld.van("register", titel, REGISTERBESTAND, stand.heel, *delen)


def alle_plekken(inhoud: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield every place that can be set, with what stands there and what it means."""
    getypeerd = typeer("register", (), dict(inhoud))
    for plek in plekken(inhoud):
        waarde: Any = getypeerd
        for deel in plek.pad:
            waarde = waarde.get(deel) if isinstance(waarde, Mapping) else None
        yield plek.naam, _kort(waarde), plek.uitleg


def _regio(stand: Stand) -> Iterator[Beeldregel]:
    regio = stand.register.regio
    yield from velden(
        ("naam", regio.naam),
        ("provincies", opsomming(regio.provincies)),
        ("frequentie", regio.frequentie),
    )
    yield from velden(*(("", zin) for zin in _namen(stand.heel.regio, stand.dag)))


def _namen(ding: Regio | Organisatie | Lko, dag: date) -> Iterator[str]:
    """Yield under which other names it is or was known."""
    namen = sorted(ding.namen, key=lambda een: een.tot)
    nu = naam_op(ding, dag)
    for nummer, een in enumerate(namen, start=1):
        straks = namen[nummer].naam if nummer < len(namen) else ding.naam
        if een.tot < dag:
            yield f"heette tot en met {datum(een.tot)}: {een.naam}"
        elif een.naam == nu:
            yield f"heet zo tot en met {datum(een.tot)}, daarna {straks}"
        else:
            yield f"heet vanaf {datum(dag_erna(een.tot))} {straks}"


def _partijen(
    stand: Stand, dingen: Mapping[str, Organisatie] | Mapping[str, Lko]
) -> Iterator[Beeldregel]:
    for sleutel, ding in dingen.items():
        wat = [naam_op(ding, stand.dag), *_over(ding), *_namen(ding, stand.dag)]
        if ding.van:
            wat.append(f"sinds {datum(ding.van)}")
        if ding.opvolger_van:
            wat.append(f"eerder {opsomming(ding.opvolger_van)}")
        if ding.tot:
            ander = opvolger(dingen, sleutel)
            verder = f", daarna {ander}" if ander else ""
            wat.append(f"tot en met {datum(ding.tot)}{verder}")
        yield Beeldregel(sleutel, "; ".join(wat))


def _over(ding: Organisatie | Lko) -> Iterator[str]:
    if isinstance(ding, Lko):
        yield from filter(None, [ding.locatie])
        if ding.deelnemers:
            yield f"met {opsomming(ding.deelnemers)}"
        return
    if ding.kern:
        yield "kernorganisatie"
    if ding.aspect:
        yield ding.aspect


def _leden(stand: Stand) -> Iterator[Beeldregel]:
    for lid in stand.heel.leden:
        wat = f"{lid.functie} van {lid.organisatie}"
        yield Beeldregel(lid.naam, f"{wat}{_tijd(lid.van, lid.tot)}")


def _rollen(stand: Stand) -> Iterator[Beeldregel]:
    for rol, perioden in stand.heel.rollen.per_rol.items():
        for periode in perioden:
            yield Beeldregel(rol, f"{periode.organisatie}{_tijd(periode.van, periode.tot)}")


def _tijd(van: date | None, tot: date | None) -> str:
    sinds = f", vanaf {datum(van)}" if van else ""
    return f"{sinds}, tot en met {datum(tot)}" if tot else sinds


def _termijnen(stand: Stand, eigen: Mapping[str, Any]) -> Iterator[Beeldregel]:
    for naam, waarde in structs.asdict(stand.heel.termijnen).items():
        uitleg = uitleg_op("register", ("termijnen", naam))
        staat = "gewoonlijk" if naam not in eigen else "eigen keuze"
        hoeveel = f"{waarde} ({staat})" if waarde is not None else "niet apart afgesproken"
        yield Beeldregel(naam, f"{hoeveel}: {uitleg}")


def _overig(inhoud: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    return ((naam, waarde) for naam, waarde in inhoud.items() if naam not in _EIGEN and waarde)


def _rest(waarde: Any) -> Iterator[Beeldregel]:
    """Yield what stands in a block that has no words of its own."""
    if isinstance(waarde, Mapping):
        yield from (Beeldregel(str(naam), _kort(een)) for naam, een in waarde.items())
    elif isinstance(waarde, list):
        yield from (Beeldregel("", _kort(een)) for een in waarde)
    else:
        yield Beeldregel("", _kort(waarde))


def _kort(waarde: Any) -> str:
    """Return a value on one line, as a person writes it."""
    tekst = "" if waarde is None else str(waarde)
    match waarde:
        case bool():
            tekst = "ja" if waarde else "nee"
        case date():
            tekst = datum(waarde)
        case list():
            tekst = "; ".join(map(_kort, waarde))
        case {"van": van, "tot": tot, **rest} if not rest:
            tekst = f"van {_kort(van)} tot en met {_kort(tot)}"
        case {"naam": _, **_rest_ervan} | {"datum": _, **_rest_ervan}:
            tekst = "; ".join(map(_kort, waarde.values()))
        case Mapping():
            tekst = ", ".join(f"{naam}: {_kort(een)}" for naam, een in waarde.items())
    return tekst
