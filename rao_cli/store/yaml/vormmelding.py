"""Form errors in plain Dutch: what is wrong, at which place, and what to do."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import msgspec

from rao_cli.model.getypt.lijkend import is_tegendeel
from rao_cli.model.melding import Melding, Pad
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import read_dag
from rao_cli.model.uitgang import verzwijg
from rao_cli.store.yaml.reader.boom import Boom, YamlValue
from rao_cli.store.yaml.reader.leesfout import melding_op
from rao_cli.store.yaml.schemas import schema_op


class Vormbron(msgspec.Struct, frozen=True):
    """The file that is being checked: its path, its tree and the kind it says it is."""

    bestand: str
    boom: Boom
    soort: str


#: Code, sentence and advice.
Oordeel = tuple[str, str, str]

#: What the schema takes for a date: also the signs right before the digits.
_BIJNA_DATUM: Final = patroon("[*-9]{4}-[*-9]{2}-[*-9]{2}")
_DATUM_HINT: Final = "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-03-05."
_SOORTEN: Final = {
    "string": "tekst",
    "integer": "een geheel getal",
    "boolean": "true of false",
    "array": "een lijst",
    "object": "een blok met sleutels",
}
_LIJST_OF_BLOK_HINT: Final = {
    "array": "Schrijf een lijst: [een, twee], of elk onderdeel op een regel met een streepje.",
    "object": "Schrijf een blok: elke sleutel op een eigen regel, twee spaties ingesprongen.",
    "string": "Schrijf hier één tekst, geen lijst of blok.",
    "integer": "Schrijf alleen cijfers, zonder aanhalingstekens, punten of nullen vooraan.",
    "boolean": "Schrijf true (ja) of false (nee), zonder aanhalingstekens.",
}


def schema_meldingen(bron: Vormbron, fout: Any) -> Iterator[Melding]:
    """Turn one error of the schema checker into findings, each at its own place."""
    pad: Pad = tuple(fout.instance_path)
    match fout.kind.name:
        case "additionalProperties":
            yield from _onbekend(bron, pad, fout.kind.unexpected)
        case "required":
            yield _ontbreekt(bron, pad, fout.kind.property)
        case "propertyNames":
            sleutel = (*pad, str(fout.kind.error.instance))
            yield _bij_sleutel(bron, sleutel, *_past_niet(sleutel, fout.kind.error))
        case soort:
            yield _bij_waarde(bron, pad, *_OORDELEN.get(soort, _anders)(pad, fout))


def struct_melding(bron: Vormbron) -> Melding:
    """Say where the first date stands that passed the schema and cannot exist (year 0000, 202/)."""
    pad = next(_onmogelijke_datums(bron.boom.waarde, ()), ())
    tekst = f"{_naam(pad)} heeft een waarde die niet kan bestaan."
    return _bij_waarde(bron, pad, "VRM14", tekst, _DATUM_HINT)


def _bij_waarde(bron: Vormbron, pad: Pad, code: str, tekst: str, hint: str) -> Melding:
    return melding_op(code, bron.bestand, bron.boom.plek(pad), tekst, hint, pad)


def _bij_sleutel(bron: Vormbron, pad: Pad, code: str, tekst: str, hint: str) -> Melding:
    return melding_op(code, bron.bestand, bron.boom.plek_sleutel(pad), tekst, hint, pad)


def _onmogelijke_datums(waarde: YamlValue, pad: Pad) -> Iterator[Pad]:
    """`waarde` may be typed: a number and a yes/no mark are no date."""
    if isinstance(waarde, str):
        if _BIJNA_DATUM.fullmatch(waarde) and read_dag(waarde) is None:
            yield pad
    elif isinstance(waarde, dict | list):
        for sleutel, kind in waarde.items() if isinstance(waarde, dict) else enumerate(waarde):
            yield from _onmogelijke_datums(kind, (*pad, sleutel))


def _naam(pad: Pad) -> str:
    """Name a place for a reader: the key, with the kenmerk or number it belongs to."""
    if not pad:
        return "Het bestand"
    laatste = pad[-1]
    if isinstance(laatste, int):
        boven = f" van '{pad[-2]}'" if len(pad) > 1 else ""
        return f"Onderdeel {laatste + 1}{boven}"
    return f"'{laatste}'"


def _onbekend(bron: Vormbron, pad: Pad, sleutels: Iterable[str]) -> Iterator[Melding]:
    bekend = sorted(schema_op(bron.soort, pad).get("properties", {}))
    for sleutel in sleutels:
        lijkt = _lijkt_op(sleutel, bekend)
        hint = (
            f"Bedoelt u '{lijkt}'?"
            if lijkt
            else "Haal de sleutel weg of kies een bekende: " + ", ".join(bekend) + "."
        )
        tekst = f"De sleutel '{sleutel}' is hier onbekend."
        yield _bij_sleutel(bron, (*pad, sleutel), "VRM10", tekst, hint)


def _lijkt_op(tekst: str, bekend: list[str]) -> str | None:
    import difflib  # only where something is wrong

    return next(iter(difflib.get_close_matches(tekst[:80], bekend, n=1, cutoff=0.6)), None)


def _ontbreekt(bron: Vormbron, pad: Pad, sleutel: str) -> Melding:
    leeg = (*pad, sleutel) in bron.boom.leeg()
    plek = bron.boom.plek_sleutel((*pad, sleutel) if leeg else pad)
    tekst = f"'{sleutel}' is leeg." if leeg else f"De sleutel '{sleutel}' ontbreekt."
    waar = f" onder {_naam(pad)}" if pad else ""
    hint = f"Vul '{sleutel}' in{waar}." if leeg else f"Zet '{sleutel}: …'{waar} erbij."
    return melding_op("VRM11", bron.bestand, plek, tekst, hint, (*pad, sleutel))


def _anders(pad: Pad, _: Any) -> Oordeel:
    return "VRM12", f"{_naam(pad)} past niet in het schema.", ""


def _verkeerd_soort(pad: Pad, fout: Any) -> Oordeel:
    soort = next(s for s in fout.kind.types if s != "null")
    staat = _wat_er_staat(fout.instance)
    tekst = f"{_naam(pad)} moet {_SOORTEN[soort]} zijn, maar er staat {staat}."
    return "VRM12", tekst, _LIJST_OF_BLOK_HINT[soort]


def _wat_er_staat(waarde: Any) -> str:
    match waarde:
        case dict():
            return "een blok met sleutels"
        case list():
            return "een lijst"
        case str():
            return f"de tekst '{_kort(waarde)}'"
        case _:
            return f"{waarde}"


def _kort(tekst: str, breedte: int = 40) -> str:
    tekst = verzwijg(tekst)  # before it is cut: half a number is nothing that anybody finds
    return tekst if len(tekst) <= breedte else tekst[: breedte - 1] + "…"


def _onbekende_waarde(pad: Pad, fout: Any) -> Oordeel:
    keuzes = [str(keuze) for keuze in fout.kind.options if keuze is not None]
    staat = fout.instance
    tekst = f"{_naam(pad)} kent de waarde '{_kort(str(staat))}' niet."
    if isinstance(staat, dict | list):
        tekst = f"{_naam(pad)} moet één woord zijn, maar er staat {_wat_er_staat(staat)}."
    lijkt = _lijkt_op(str(staat).lower(), keuzes)
    lijkt = None if lijkt is None or is_tegendeel(str(staat).lower()[:80], lijkt) else lijkt
    hint = (f"Bedoelt u '{lijkt}'? " if lijkt else "") + f"Kies uit: {', '.join(keuzes)}."
    return "VRM13", tekst, hint


def _geen_datum(pad: Pad, fout: Any) -> Oordeel:
    staat = str(fout.instance)
    hint = _DATUM_HINT
    if omgekeerd := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", staat):
        dag, maand, jaar = (int(deel) for deel in omgekeerd.groups())
        goed = read_dag(f"{jaar:04}-{maand:02}-{dag:02}")
        hint = f"Bedoelt u {goed}? Schrijf eerst het jaar." if goed else hint
    bestaat_niet = re.fullmatch(r"\d{4}-\d{2}-\d{2}", staat)
    wat = "is een datum die niet bestaat" if bestaat_niet else "is geen datum"
    return "VRM14", f"{_naam(pad)}: '{_kort(staat)}' {wat}.", hint


_PATRONEN: Final = (
    (r"^SL-", "VRM15", "een kenmerk van een signaallijst, zoals SL-ter-apel-2026-03-05"),
    (r"^Z-", "VRM15", "een kenmerk van een zaak, zoals Z-7K3F9E"),
    (r"^B-", "VRM15", "een kenmerk van een besluit, zoals B-2026-03-12-01"),
    (r"^A-", "VRM15", "een kenmerk van een actie, zoals A-2026-03-12-01"),
    (r"^TK-", "VRM15", "een kenmerk van een terugkoppeling, zoals TK-ter-apel-2026-03-12"),
    (r"^W-", "VRM15", "een kenmerk van een wissing, zoals W-2026-11-30-7K3F"),
    (r"^[0-9a-f]{40}", "VRM15", "een hele naam van een vastlegging: 40 cijfers en letters"),
    (r"^[a-z0-9][a-z0-9-]{1,63}", "VRM15", "een kenmerk van kleine letters, cijfers en streepjes"),
    (r"^[a-z0-9][a-z0-9-]{0,39}", "VRM15", "een sleutel van kleine letters, zoals ter-apel"),
    (r"^[A-Za-z0-9][A-Za-z0-9&", "VRM15", "een afkorting van een organisatie, zoals DT&V"),
    (r"^([01][0-9]|2", "VRM14", "een tijd, zoals 10:00-12:00"),
    (r"^[0-9]{4}(-(Q", "VRM14", "een periode, zoals 2026, 2026-Q1 of 2026-03"),
    (r"^[A-Z]{3}[0-9]{2}", "VRM15", "een code van een regel, zoals BSL08"),
    (r"^(ssh-ed25519", "VRM15", "een openbare SSH-sleutel, zoals in id_ed25519.pub"),
    (r"^[a-z_]+(", "VRM15", "een plaats in een zaak, zoals termijn.tot"),
    (r"^\S+$", "VRM15", "een controlegetal dat rao zelf schrijft"),
    (r"^(deelberaad|", "VRM15", "deelberaad, of lko: of tafel: met een sleutel uit rao.yaml"),
    (r"^((lko|gemeente|tafel):", "VRM15", "een partij, zoals COA, lko:assen of secretaris"),
    (r"^((gemeente|lko):)?", "VRM15", "een organisatie, of gemeente: of lko: met een sleutel"),
    (
        r"^((lko|gemeente|tafel):",
        "VRM15",
        "een organisatie, of lko:, gemeente: of tafel: met sleutel",
    ),
    (r"^[0-9]{4}-(0[1-9]", "VRM14", "een maand, zoals 2026-03"),
    (r"^[1-9][0-9]{0,2} (", "VRM15", "een termijn, zoals 5 jaar of 18 maanden"),
    (r"^#[0-9A-Fa-f]", "VRM15", "een kleur: een # en zes tekens, zoals #005f73"),
    (r"^[A-Za-z0-9][A-Za-z0-9 -]", "VRM15", "een naam van een lettertype, zoals Verdana"),
    (r"^templates/", "VRM15", "een beeld in de map templates, zoals templates/logo.svg"),
)


def _past_niet(pad: Pad, fout: Any) -> Oordeel:
    patroon, staat = fout.kind.pattern, str(fout.instance)
    if patroon == r"\S":
        return "VRM11", f"{_naam(pad)} is leeg; hier hoort tekst.", f"Vul {_naam(pad)} in."
    code, wat = next(
        ((c, w) for begin, c, w in _PATRONEN if patroon.startswith(begin)), ("VRM15", "")
    )
    is_geen = f"is geen {wat.removeprefix('een ')}" if wat.startswith("een ") else f"is niet {wat}"
    return code, f"{_naam(pad)}: '{_kort(staat)}' {is_geen}.", f"Schrijf hier {wat}."


#: Over a limit: what is wrong and what to do.
_GRENZEN: Final = {
    "minimum": (" moet {grens} of hoger zijn, maar er staat {staat}.", "Verbeter het getal."),
    "maximum": (" is hoogstens {grens}, maar er staat {staat}.", "Verbeter het getal."),
    "maxLength": (" is te lang: hoogstens {grens} tekens.", "Maak de tekst korter."),
    "maxItems": (" heeft te veel onderdelen: hoogstens {grens}.", "Haal er een paar weg."),
}


def _over_de_grens(pad: Pad, fout: Any) -> Oordeel:
    tekst, hint = _GRENZEN[fout.kind.name]
    tekst = tekst.format(grens=fout.kind.limit, staat=fout.instance)
    return "VRM12", f"{_naam(pad)}{tekst}", hint


#: About the value itself; errors about keys have a place of their own.
_OORDELEN: Final[dict[str, Callable[[Pad, Any], Oordeel]]] = {
    "type": _verkeerd_soort,
    "enum": _onbekende_waarde,
    "format": _geen_datum,
    "pattern": _past_niet,
    **dict.fromkeys(_GRENZEN, _over_de_grens),
}
