"""A form that goes out, and what came back on one: the same for every kind of file."""

from collections.abc import Mapping
from typing import Final

import msgspec

from rao_cli.model.formulier.anker import Anker, anker
from rao_cli.model.formulier.deel import Veld, Woord
from rao_cli.model.melding import Pad

#: The shape of the forms that this rao makes; one of a higher number is refused by a sentence.
VORM: Final = 1


class Invulvak(msgspec.Struct, frozen=True, kw_only=True):
    """One field of a form: its place in a zaak, and the text that stands there now.

    `woorden` are what can be chosen, organisations of the register among them.
    """

    zaak: str
    plek: Pad
    veld: Veld
    label: str
    tekst: str = ""
    woorden: tuple[Woord, ...] = ()

    @property
    def anker(self) -> Anker:
        """What it is called in a file."""
        return anker(self.zaak, self.plek, self.tekst)


class Vakgroep(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of one item of a list ("Oplossing 1"), or of a part that is no list."""

    kop: str
    vakken: tuple[Invulvak, ...]


class Rubriek(msgspec.Struct, frozen=True, kw_only=True):
    """A heading of a form: what is asked, why, and its fields."""

    kop: str
    waarom: str
    groepen: tuple[Vakgroep, ...]


class Zaakformulier(msgspec.Struct, frozen=True, kw_only=True):
    """One zaak of a form. `kenmerk` is `nieuw-1` and on for one that is not in the register yet.

    `lezen` is what stands above the fields to read: names and texts.
    """

    kenmerk: str
    titel: str
    rubrieken: tuple[Rubriek, ...]
    lezen: tuple[tuple[str, str], ...] = ()


class Formulier(msgspec.Struct, frozen=True, kw_only=True):
    """A form: of which register, for whom, about what.

    `kenmerk` is that of the list or the zaak, or `lko:venlo` for an empty form of that LKO.
    `voor` is an organisation, when only what that one owes is asked.
    """

    register: str
    kenmerk: str
    titel: str
    zaken: tuple[Zaakformulier, ...]
    voor: str = ""
    rubricering: str = ""
    gemaakt_op: str = ""

    @property
    def vakken(self) -> tuple[Invulvak, ...]:
        """All fields, in order."""
        return tuple(
            vak
            for zaak in self.zaken
            for rubriek in zaak.rubrieken
            for groep in rubriek.groepen
            for vak in groep.vakken
        )

    @property
    def regel(self) -> str:
        """The one visible line that says what form this is, when the properties are lost."""
        voor = f" | voor {self.voor}" if self.voor else ""
        return f"rao-formulier {VORM} | {self.kenmerk} | {self.register}{voor}"


class Vakinhoud(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader found in one field. `tekst` is None when the field itself is gone.

    `anker` is None when it was lost; then the headings say where it stood, and `hersteld`: `kop`
    is that of the part, `groep` that of the item or the organisation in it ("Oplossing 2", "COA"),
    `label` of the field, and `zaak` the kenmerk above them where one stands.
    """

    tekst: str | None
    anker: Anker | None = None
    kop: str = ""
    label: str = ""
    hersteld: bool = False
    groep: str = ""
    zaak: str = ""


class Ingevuld(msgspec.Struct, frozen=True, kw_only=True):
    """A form as it came back. Without `kenmerk` it is no form of rao, but a file with headings.

    `los` are texts that stand in no field; `opmerkingen` are Dutch sentences about the file, such
    as how many tracked changes were read as accepted.
    """

    bestand: str
    vorm: int = VORM
    register: str = ""
    kenmerk: str = ""
    voor: str = ""
    invullingen: tuple[Vakinhoud, ...] = ()
    los: tuple[str, ...] = ()
    opmerkingen: tuple[str, ...] = ()
    eigenschappen: Mapping[str, str] = msgspec.field(default_factory=dict)
