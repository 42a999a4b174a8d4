"""OND: from when and until when a kader is in force, and what it succeeds (S13)."""

from rao_cli.model.onderwerp import begint_op, opvolgers
from rao_cli.model.stand import OnderwerpPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import dag

_KADER = """
onderwerp:
  type: kader
  gedeeld_met:
  landelijk:
  vastgesteld_op: 2026-01-15
"""


@regel(
    "OND21",
    ernst="waarschuwing",
    bron="S13",
    hint="Verbeter de datum met: rao onderwerp zet KENMERK --geldig-van of --geldig-tot",
    fout=f"{_KADER}  geldig_tot: 2026-01-10",
    goed=f"{_KADER}  geldig_tot: 2027-01-10",
)
def begint_voor_het_eindigt(plek: OnderwerpPlek) -> Gevonden:
    """Een kader begint te gelden voor het eindigt.

    Anders geldt het op geen enkele dag, en weet geen LKO waar het aan toe is.
    """
    kader = plek.ding
    begin = kader.geldig_van or kader.vastgesteld_op
    if kader.type == "kader" and begin and kader.geldig_tot and kader.geldig_tot < begin:
        tekst = f"Dit kader eindigt op {dag(kader.geldig_tot)}, maar begint op {dag(begin)}."
        yield ("geldig_tot",), tekst


@regel(
    "OND22",
    ernst="waarschuwing",
    bron="S13",
    hint="Zet bij het oude kader geldig_tot op de dag voor het nieuwe begint. Volgt het geen ander "
    "kader op, haal vervangt dan weg.",
    fout=f"{_KADER}  vervangt: trend-langer-wachten-op-reisdocument",
    goed=_KADER,
)
def volgt_aan_op(plek: OnderwerpPlek) -> Gevonden:
    """Een kader volgt een ander kader op, en zij gelden niet tegelijk.

    Van twee kaders over hetzelfde geldt er een. Geldt het oude nog als het nieuwe begint, of
    volgen twee kaders hetzelfde op, dan weet een LKO niet welk.
    """
    kader, stand = plek.ding, plek.stand
    gevonden = stand.vind_onderwerp(kader.vervangt)
    if gevonden is None or kader.type != "kader":
        return
    eerder = gevonden[1]
    if eerder.kenmerk == kader.kenmerk or eerder.type != "kader":
        waarom = "is dit kader zelf" if eerder.kenmerk == kader.kenmerk else f"is {eerder.type}"
        yield ("vervangt",), f"{eerder.kenmerk} {waarom}; een kader vervangt een ander kader."
        return
    begin = begint_op(kader)
    if eerder.geldig_tot and eerder.geldig_tot >= begin:
        tekst = f"{eerder.kenmerk} geldt tot en met {dag(eerder.geldig_tot)}"
        yield ("vervangt",), f"{tekst}, maar dit kader volgt het al op vanaf {dag(begin)}."
    eerste = opvolgers(stand, eerder)[0]
    if eerste is not kader:
        yield ("vervangt",), f"{eerder.kenmerk} is al opgevolgd door {eerste.kenmerk}."
