"""Put two changes of one file together, by what it says: field by field, thing by thing.

One side changed: that holds. Both the same: that holds. Both otherwise, or one removed what the
other changed: a person is asked. `status` is a field as any other: who goes a step further while
another changes the content is not asked; two different steps are.
"""

from collections.abc import Callable
from typing import Final

from rao_cli.model.melding import Pad
from rao_cli.model.samen.bijzonder import hoogste, in_eens
from rao_cli.model.samen.gezegde import einde_van, is_gezegde, kies_gezegde
from rao_cli.model.samen.lijst import Drielijst, ordent_als, voeg_lijst_samen
from rao_cli.model.samen.regels import voeg_tekst_samen
from rao_cli.model.samen.volgorde import voeg_volgorde_samen
from rao_cli.model.samen.voorkeur import volg_voorkeur
from rao_cli.model.samen.waarden import (
    AFWEZIG,
    Blokken,
    Drie,
    Mogelijk,
    Waarde,
    als_blok,
    als_lijst,
    is_leeg,
)

#: Asks which of the two it must be; gives one of them when nobody said so yet.
Vraagsteller = Callable[[Pad, Mogelijk, Mogelijk], Mogelijk]
#: The place of a question about the order of the items of an agenda.
VOLGORDE: Final = "volgorde"
_MET_VOLGORDE: Final = frozenset({"agendapunten"})
#: Where a thing went: of two who each sent it somewhere, one is right.
_EEN_WEG: Final = frozenset({"verhuisd"})


def voeg_waarden_samen(drie: Drie, vraag: Vraagsteller, plek: Pad = ()) -> Mogelijk:
    """Return what holds at a place after both changes."""
    basis, ons, hun = drie
    if hun in (ons, basis):
        return ons
    if ons == basis:
        return hun
    stil = [is_leeg(deel) for deel in drie]
    if stil.count(True) > 1:  # an empty key says nothing
        return _gevuld(ons, hun)
    if (hoog := hoogste(plek, drie)) is not None:
        return hoog
    if _is_weg(ons) or _is_weg(hun):
        return vraag(plek, ons, hun)
    return _voeg_inhoud_samen(drie, vraag, plek)


def _voeg_inhoud_samen(drie: Drie, vraag: Vraagsteller, plek: Pad) -> Mogelijk:
    blokken = [blok for deel in drie if (blok := als_blok(deel)) is not None]
    lijsten = [lijst for deel in drie if (lijst := als_lijst(deel)) is not None]
    if len(blokken) == len(drie) and not in_eens(plek, drie):
        if is_gezegde(plek):
            return _voeg_gezegde_samen(Blokken(*blokken), vraag, plek)
        kanten = Blokken(*blokken) if plek else _met_een_einde(Blokken(*blokken), vraag)
        return _voeg_blok_samen(kanten, vraag, plek)
    if len(lijsten) == len(drie):
        return _voeg_delen_samen(Drielijst(*lijsten), vraag, plek)
    tekst = voeg_tekst_samen(*drie)
    return tekst if tekst is not None else vraag(plek, drie.ons, drie.hun)


def _voeg_blok_samen(drie: Blokken, vraag: Vraagsteller, plek: Pad) -> dict[str, Waarde]:
    basis, ons, hun = drie
    uit: dict[str, Waarde] = {}
    for sleutel in (*basis, *sorted({*ons, *hun} - {*basis})):  # asked in one order
        deel = Drie(*(blok.get(sleutel, AFWEZIG) for blok in drie))
        nieuw = voeg_waarden_samen(deel, vraag, (*plek, sleutel))
        if nieuw is not AFWEZIG:
            uit[sleutel] = nieuw
    orde = voeg_volgorde_samen([*basis], ([*ons], [*hun]), {*uit}, str)
    uit = {sleutel: uit[sleutel] for sleutel in orde.delen}
    return volg_voorkeur(uit, drie, vraag, plek)


def _met_een_einde(drie: Blokken, vraag: Vraagsteller) -> Blokken:
    """Give both sides of an actie that both ended the one end that holds."""
    was, ons, hun = map(einde_van, drie)
    if not (ons and hun) or ons == hun or was in (ons, hun):
        return drie
    nieuw = _voeg_gezegde_samen(Blokken({}, ons, hun), vraag, ())
    weg = {*ons, *hun} - {*nieuw}
    kanten = ({**blok, **nieuw} for blok in (drie.ons, drie.hun))
    return Blokken(drie.basis, *({k: v for k, v in b.items() if k not in weg} for b in kanten))


def _voeg_gezegde_samen(drie: Blokken, vraag: Vraagsteller, plek: Pad) -> dict[str, Waarde]:
    betwist = dict[str, None]()

    def onthoud(waar: Pad, ons: Mogelijk, _hun: Mogelijk) -> Mogelijk:
        betwist[str(waar[len(plek)])] = None
        return ons

    samen = _voeg_blok_samen(drie, onthoud, plek)
    return kies_gezegde(
        drie, samen, betwist, lambda veld, ons, hun: vraag((*plek, *veld), ons, hun)
    )


def _voeg_delen_samen(drie: Drielijst, vraag: Vraagsteller, plek: Pad) -> list[Waarde]:
    veld = str(plek[-1]) if plek else ""
    if veld in _EEN_WEG:
        return als_lijst(vraag(plek, [*drie.ons], [*drie.hun])) or []

    def meng(naam: str | int, deel: Drie) -> Mogelijk:
        return voeg_waarden_samen(deel, vraag, (*plek, naam))

    delen, orde = voeg_lijst_samen(veld, drie, meng)
    if not orde.betwist or veld not in _MET_VOLGORDE:
        return delen
    per_merk = dict(zip(orde.delen, delen, strict=True))
    kanten = [ordent_als(veld, drie.basis, kant) for kant in (drie.ons, drie.hun)]
    ons, hun = ([_naam(per_merk[m]) for m in kant if m in per_merk] for kant in kanten)
    keuze = vraag((*plek, VOLGORDE), ons, hun)
    rij = kanten[0] if keuze == ons else kanten[1]
    over = [merk for merk in orde.delen if merk not in rij]
    return [per_merk[merk] for merk in (*rij, *over) if merk in per_merk]


def _naam(deel: Waarde) -> Waarde:
    return deel.get("id", "") if isinstance(deel, dict) else deel


def _gevuld(ons: Mogelijk, hun: Mogelijk) -> Mogelijk:
    """Of two of which at least one says nothing: what is said, else the one that is there."""
    return max((ons, hun), key=lambda deel: (not is_leeg(deel), deel is not AFWEZIG, str(deel)))


def _is_weg(deel: Mogelijk) -> bool:
    return deel is AFWEZIG or deel is None
