"""Check a read tree against the JSON Schema of its kind and type its numbers and yes/no marks."""

from collections.abc import Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rao_cli.model.basis import Blok
from rao_cli.model.melding import Melding
from rao_cli.model.schema import vorm_van
from rao_cli.store.yaml.reader.boom import Boom
from rao_cli.store.yaml.schemas import load_getypt, load_schema, read_getal, schema_op

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator


_JANEE: Final = {"true": True, "false": False}


def check_boom(
    bestand: str, boom: Boom, soort: str, *, nieuwer: bool = False
) -> tuple[Blok | None, list[Melding]]:
    """Return the Struct of a tree, or None and every form error with its place; types the tree."""
    type_boom(boom, soort, nieuwer=nieuwer)
    try:
        return msgspec.convert(boom.waarde, vorm_van(soort)), []
    except msgspec.ValidationError:
        return None, _fouten(bestand, boom, soort)


def type_boom(boom: Boom, soort: str, *, nieuwer: bool = False) -> None:
    """Change `boom.waarde` in place: numbers and yes/no marks get their type.

    In a register of a newer rao keys that nobody knows here are left out.
    """
    _vul_lege_sleutels(boom, soort)
    _typeer(boom.waarde, load_getypt()[soort], boom.inhoud.quoted)
    if nieuwer:
        _laat_onbekende_weg(boom, soort)


def _fouten(bestand: str, boom: Boom, soort: str) -> list[Melding]:
    """Return every error, each at its own place.

    The Struct stops at the first one; the schema that is made of it names them all. Both demand
    the same (a test holds them together), so a good file never pays for loading the validator,
    nor for the words.
    """
    from rao_cli.store.yaml.vormmelding import Vormbron, schema_meldingen, struct_melding

    bron = Vormbron(bestand, boom, soort)
    fouten = _validator(bron.soort).iter_errors(bron.boom.waarde)
    meldingen = [melding for fout in fouten for melding in schema_meldingen(bron, fout)]
    return meldingen or [struct_melding(bron)]


def _laat_onbekende_weg(boom: Boom, soort: str) -> None:
    fout: Any
    for fout in _validator(soort).iter_errors(boom.waarde):
        kind: Any = fout.kind
        if kind.name == "additionalProperties":
            blok: Any = boom.waarde
            for stap in fout.instance_path:
                blok = blok[stap]
            for sleutel in kind.unexpected:
                del blok[sleutel]


@cache
def _validator(soort: str) -> "Draft202012Validator":
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator(load_schema(soort), validate_formats=True)


def _typeer(waarde: Any, plan: dict[str, Any], quoted: Collection[tuple[int, str | int]]) -> None:
    """Turn plain `5` and `true` into values in place, only where the schema means them."""
    for sleutel, tak in _takken(waarde, plan):
        kind = waarde[sleutel]
        if not isinstance(kind, str):
            if not isinstance(tak, str):
                _typeer(kind, tak, quoted)
        elif isinstance(tak, str) and (id(waarde), sleutel) not in quoted:
            waarde[sleutel] = _waarde(kind, tak)


def _takken(waarde: Any, plan: dict[str, Any]) -> Iterable[tuple[Any, Any]]:
    """Return each key or number with the branch that speaks of it: there are few of those."""
    elk = plan.get("*")
    if elk is not None:
        sleutels: Iterable[Any] = waarde if isinstance(waarde, dict) else range(len(waarde))
        return [(sleutel, plan.get(sleutel) or elk) for sleutel in sleutels]
    if isinstance(waarde, dict):
        return [paar for paar in plan.items() if paar[0] in waarde]
    return ()


def _waarde(tekst: str, soort: str) -> str | int | bool:
    if soort == "integer":
        getal = read_getal(tekst)
        return tekst if getal is None else getal
    return _JANEE.get(tekst, tekst)


def _vul_lege_sleutels(boom: Boom, soort: str) -> None:
    """Keep two kinds of key that stand there without content.

    A kenmerk (`Z-7K3F9E:`) is an empty block; an unknown key is a mistake, empty or not:
    in `{stukken_werkdagen: 5,0}` it is the key `0`.
    """
    for pad in boom.leeg():
        if not isinstance(pad[-1], str):  # an item of a list, also where a block belongs
            continue
        boven = schema_op(soort, pad[:-1])
        in_tabel = isinstance(boven.get("additionalProperties"), dict)
        if in_tabel and "object" in schema_op(soort, pad).get("type", ()):
            boom.houd(pad, {})
        elif boven.get("additionalProperties") is False and pad[-1] not in boven.get(
            "properties", ()
        ):
            boom.houd(pad, "")
