"""Which place of which zaak a field of a form is: by its anchor, or else by its headings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final, NamedTuple

from rao_cli.model.formulier.anker import plekcode
from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.formulier import Vakinhoud
from rao_cli.model.formulier.vakken import groepkop, zoek_deel
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import normaliseer
from rao_cli.model.melding import Pad
from rao_cli.model.patroon import patroon

#: What a zaak is called on a form before it has a kenmerk.
NIEUW: Final = "nieuw-"
#: A form has no more items of a list, and no more new zaken, than these.
_ITEMS: Final = 60
_NIEUWE: Final = 40
_NUMMER: Final = patroon(r"[0-9]{1,2}")
_GELIJKEND: Final = 0.85


class Plaats(NamedTuple):
    """A field of a zaak; `nummer` is that of the item on the form, or an organisation."""

    zaak: str
    deel: Deel
    nummer: int | str
    veld: Veld

    @property
    def plek(self) -> Pad:
        """Where it is in a zaak, as the form counts items."""
        return self.deel.plek(self.nummer, self.veld)

    @property
    def kop(self) -> str:
        """What a person calls it: the heading of its part, its item, its label."""
        return " – ".join(filter(None, (self.groep, self.veld.label)))

    @property
    def groep(self) -> str:
        """The heading of its part, and of its item."""
        return " – ".join(filter(None, (self.deel.kop, groepkop(self.deel, self.nummer))))


class Plattegrond:
    """The places of the zaken of a form, by the code of their anchors.

    `zaken` are those that the form is about; `andere` all others of the register: a zaak may have
    gone to another list meanwhile.
    """

    def __init__(
        self, zaken: Sequence[str], andere: Iterable[str], organisaties: Mapping[str, str]
    ) -> None:
        self.zaken = zaken
        self._organisaties = organisaties
        nieuwe = (f"{NIEUW}{nummer}" for nummer in range(1, _NIEUWE + 1))
        self._nog = iter([*dict.fromkeys((*zaken, *nieuwe, *andere))])
        self._op_code: dict[str, Plaats] = {}

    def zoek(self, inhoud: Vakinhoud, namens: str = "") -> Plaats | None:
        """Return the place of a field; None when it is none that is known."""
        if inhoud.anker is not None:
            return self._op_anker(inhoud.anker.plek)
        return self._op_koppen(inhoud, namens)

    def _op_anker(self, code: str) -> Plaats | None:
        while code not in self._op_code:
            if (zaak := next(self._nog, None)) is None:
                return None
            self._op_code |= {plekcode(zaak, p.plek): p for p in self._plaatsen(zaak)}
        return self._op_code[code]

    def _plaatsen(self, zaak: str) -> Iterator[Plaats]:
        for deel in ZAAKDELEN:
            nummers: Iterable[int | str] = range(_ITEMS if deel.lijst else 1)
            if deel.per_organisatie:
                nummers = self._organisaties
            for nummer in nummers:
                yield from (Plaats(zaak, deel, nummer, veld) for veld in deel.velden)

    def _op_koppen(self, inhoud: Vakinhoud, namens: str) -> Plaats | None:
        """Return the place that headings name, in capitals and signs as a person writes them."""
        zaak = inhoud.zaak or (self.zaken[0] if len(self.zaken) == 1 else "")
        deel = zoek_deel(inhoud.kop) or self._gelijkend(inhoud.kop)
        if not zaak or deel is None:
            return None
        nummer = self._nummer(deel, inhoud.groep, namens)
        veld = _veld(deel, inhoud.label)
        return Plaats(zaak, deel, nummer, veld) if veld and nummer is not None else None

    @staticmethod
    def _gelijkend(kop: str) -> Deel | None:
        koppen = {normaliseer(een): deel for deel in ZAAKDELEN for een in (deel.kop, *deel.ook)}
        gevonden = get_close_matches(normaliseer(kop), koppen, n=1, cutoff=_GELIJKEND)
        return koppen[gevonden[0]] if gevonden else None

    def _nummer(self, deel: Deel, groep: str, namens: str) -> int | str | None:
        if not deel.lijst:
            return 0
        if not deel.per_organisatie:
            vondst = _NUMMER.search(groep)
            return max(int(vondst[0]), 1) - 1 if vondst else None if groep else 0
        gezocht = normaliseer(groep)
        for sleutel, naam in self._organisaties.items():
            if gezocht and gezocht in {normaliseer(sleutel), normaliseer(naam)}:
                return sleutel
        return namens if namens and not groep else None


def _veld(deel: Deel, label: str) -> Veld | None:
    """Return the field with a label; without one the only field, or the first of prose."""
    gezocht = normaliseer(label)
    for veld in deel.velden:
        if gezocht and gezocht in {normaliseer(veld.label), normaliseer(veld.vraag)}:
            return veld
    if gezocht:
        return None
    proza = (veld for veld in deel.velden if veld.soort == "proza")
    return deel.velden[0] if len(deel.velden) == 1 else next(proza, None)
