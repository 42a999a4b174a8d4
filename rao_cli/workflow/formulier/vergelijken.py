"""A zaak as a form has it, beside the zaak as the register has it, part by part."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from rao_cli.model.formulier.anker import tekstcode
from rao_cli.model.formulier.deel import Deel, Veld
from rao_cli.model.formulier.formulier import Vakinhoud
from rao_cli.model.formulier.vakken import groepkop, waarde_op
from rao_cli.model.formulier.verschil import Misser, Twijfel, Verschil, Wending, Zaakvergelijking
from rao_cli.model.formulier.waarden import als_tekst
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.melding import Pad
from rao_cli.workflow.formulier.koppelen import Codes, Sleuf, koppel
from rao_cli.workflow.formulier.plaatsen import Plaats
from rao_cli.workflow.formulier.voorkeur import WEG, Telling, hernummer
from rao_cli.workflow.formulier.wegen import LEEG, Vakvondst, Weger, neem_samen

#: The fields of a form by their place in the zaak, as the form counts items.
Vondsten = Mapping[Pad, tuple[Plaats, Sequence[Vakinhoud]]]
_VOORKEUR: Pad = ("advies", "voorkeur")
_NEE = tekstcode("nee")
_OPTIES: Pad = ("oplossingsrichtingen",)


def vergelijk(
    boom: Mapping[str, Any], vondsten: Vondsten, weger: Weger, *, nog_eens: bool = False
) -> Zaakvergelijking:
    """Return what a form changes in a zaak; `boom` is the zaak as it stands (`als_boom`).

    `nog_eens`: the zaak came of such a form before, so its first item is the first of the form.
    """
    return _Vergelijker(boom, vondsten, weger, nog_eens).alles()


class _Vergelijker(msgspec.Struct, frozen=True):
    boom: Mapping[str, Any]
    vondsten: Vondsten
    weger: Weger
    nog_eens: bool = False

    def alles(self) -> Zaakvergelijking:
        uitkomst: list[Wending | Misser] = []
        nummers: dict[int, int] = {}
        for deel in ZAAKDELEN:
            if deel.lijst and not deel.per_organisatie:
                gekoppeld, wendingen = self._lijst(deel)
                uitkomst += wendingen
                if deel.lijst == _OPTIES:
                    nummers = gekoppeld
            else:
                uitkomst += self._velden(deel, nummers)
        return Zaakvergelijking(
            wendingen=tuple(een for een in uitkomst if isinstance(een, Wending)),
            missers=tuple(een for een in uitkomst if isinstance(een, Misser)),
            zinnen=tuple(self._ontbreekt()),
        )

    def _velden(self, deel: Deel, nummers: Mapping[int, int]) -> Iterator[Wending | Misser]:
        """Yield what changes in a part without a list, or in a list by organisation."""
        for plek, (plaats, inhouden) in self.vondsten.items():
            if plaats.deel is not deel:
                continue
            nu = waarde_op(self.boom, plek)
            gevonden: Vakvondst | Misser = neem_samen(inhouden)
            if plek == _VOORKEUR and isinstance(gevonden, Vakvondst):
                opties = waarde_op(self.boom, _OPTIES) or ()
                gevonden = hernummer(plaats, gevonden, Telling(nummers, len(opties)))
            if isinstance(gevonden, Misser):
                yield gevonden
                continue
            wending = self.weger.weeg(plaats.veld, plek, plaats.kop, gevonden, nu)
            if wending is not None:
                yield wending

    def _ontbreekt(self) -> Iterator[str]:
        """Say which fields that said something are gone from the form: there the old text stays."""
        for plaats, inhouden in self.vondsten.values():
            gevonden = neem_samen(inhouden)
            if gevonden.tekst is None and gevonden.basis not in {None, LEEG}:
                yield f"Het veld '{plaats.kop}' ontbreekt; daar blijft staan wat er stond."

    # --- lists of items -----------------------------------------------------------------------

    def _lijst(self, deel: Deel) -> tuple[dict[int, int], list[Wending | Misser]]:
        """Return the item of the register of each item of the form, and what changes.

        `WEG` in the place of an item that was on the form, and that nobody has any more.
        """
        items: Sequence[Any] = waarde_op(self.boom, deel.lijst) or []
        per_nummer: dict[int, dict[Pad, Vakvondst]] = {}
        for plaats, inhouden in self.vondsten.values():
            if plaats.deel is deel and isinstance(plaats.nummer, int):
                velden = per_nummer.setdefault(plaats.nummer, {})
                velden[plaats.veld.plek] = neem_samen(inhouden)
        sleuven = [self._sleuf(deel, nummer, per_nummer[nummer]) for nummer in sorted(per_nummer)]
        codes = [_codes(deel, item) for item in items]
        paren = koppel(sleuven, codes, op_nummer=self.nog_eens)
        wendingen: list[Wending | Misser] = []
        achter = len(items)
        for sleuf in sleuven:
            velden = per_nummer[sleuf.nummer]
            if sleuf.nummer in paren:
                wendingen += self._item(deel, sleuf, velden, paren[sleuf.nummer], items)
            elif sleuf.is_gevuld and (sleuf.is_veranderd or not sleuf.was_gevuld):
                wendingen += self._nieuw_item(deel, sleuf, velden, achter)
                paren[sleuf.nummer] = achter
                achter += 1
            elif sleuf.was_gevuld:
                paren[sleuf.nummer] = WEG
        return paren, wendingen

    def _item(
        self,
        deel: Deel,
        sleuf: Sleuf,
        velden: Mapping[Pad, Vakvondst],
        nummer: int,
        items: Sequence[Any],
    ) -> Iterator[Wending | Misser]:
        """Yield what changes in an item that the register has; one that was emptied goes."""
        item, kop = items[nummer], f"{deel.kop} – {groepkop(deel, nummer)}"
        weg = sleuf.was_gevuld and not sleuf.is_gevuld and None not in sleuf.nu
        if weg:
            was = "\n".join(_regels(deel, item))
            verschil = Verschil(plek=(*deel.lijst, nummer), label=deel.item, was=was, wordt="")
            yield Wending(kop=kop, verschillen=(verschil,), aanleiding="leeg", weg=deel.lijst)
            return
        for veld in deel.velden:
            if veld.plek in velden:
                plek = deel.plek(nummer, veld)
                nu = waarde_op(item, veld.plek)
                gevonden = velden[veld.plek]
                wending = self.weger.weeg(veld, plek, f"{kop} – {veld.label}", gevonden, nu)
                if wending is not None:
                    yield wending

    def _nieuw_item(
        self, deel: Deel, sleuf: Sleuf, velden: Mapping[Pad, Vakvondst], nummer: int
    ) -> Iterator[Wending | Misser]:
        """Yield an item that comes behind those of the register, and what of it will not do."""
        kop, verschillen = f"{deel.kop} – {groepkop(deel, nummer)}", list[Verschil]()
        for veld in deel.velden:
            tekst = velden[veld.plek].tekst if veld.plek in velden else None
            if not tekst or tekstcode(tekst) == LEEG:
                continue
            plek = deel.plek(nummer, veld)
            verschil = self.weger.verschil(veld, plek, f"{kop} – {veld.label}", tekst)
            if isinstance(verschil, Misser):
                yield verschil
            else:
                verschillen.append(verschil)
        waarom: Twijfel = "herkend" if sleuf.is_los else "dubbel" if _dubbel(velden) else ""
        if sleuf.was_gevuld:
            waarom = "verdwenen"
        if verschillen:
            yield Wending(kop=kop, verschillen=tuple(verschillen), aanleiding=waarom)

    def _sleuf(self, deel: Deel, nummer: int, velden: Mapping[Pad, Vakvondst]) -> Sleuf:
        rij = [(veld, velden.get(veld.plek, Vakvondst(None, None))) for veld in deel.velden]
        basis = tuple(_kaal(veld, een.basis) for veld, een in rij)
        nu = tuple(_kaal(veld, self.weger.code(veld, een)) for veld, een in rij)
        return Sleuf(nummer, basis, nu)


def _dubbel(velden: Mapping[Pad, Vakvondst]) -> bool:
    return any(gevonden.dubbel for gevonden in velden.values())


def _codes(deel: Deel, item: Any) -> Codes:
    teksten = ((veld, als_tekst(veld, waarde_op(item, veld.plek))) for veld in deel.velden)
    return tuple(_kaal(veld, tekstcode(tekst)) for veld, tekst in teksten)


def _kaal(veld: Veld, code: str | None) -> str | None:
    """Return the code of a text; "nee" where that is what nobody said, is nothing."""
    return LEEG if veld.waarheid and code == _NEE else code


def _regels(deel: Deel, item: Any) -> Iterator[str]:
    """Yield an item as a person reads it: each field with its label."""
    for veld in deel.velden:
        if tekst := als_tekst(veld, waarde_op(item, veld.plek)):
            yield f"{veld.label}: {tekst}"
