"""Which command mends a gap of a zaak: by the place where the finding stands (S18-S22)."""

from collections.abc import Mapping, Sequence
from typing import Final

from rao_cli.model.opdrachtregel import opdrachtregel

#: Refused when it is pasted as it is; what stands beside it is then not kept either.
OPEN: Final = "…"
_VAN: Final = "vertrekstrategie"
_OPTIE: Final = "oplossingsrichtingen"


#: Places of one text. A judgement, a choice or a day is never suggested: the interview asks those.
_TEKSTEN: Final = frozenset(
    [
        "vraag",
        *("constatering.werkwijze", "constatering.organisaties", "intern_geschakeld.toelichting"),
        *("termijn.toelichting", "gevolgen.bij_afwijzing", "gevolgen.bij_inwilliging"),
        *("risicos.politiek.toelichting", "risicos.publicitair.toelichting"),
        *(f"{_VAN}.toelating", f"{_VAN}.geen_toelating"),
        *(f"{_OPTIE}.{deel}" for deel in ("omschrijving", "voordelen", "nadelen")),
        *(f"{_OPTIE}.juridisch.toelichting", f"{_OPTIE}.voorbesproken_met"),
        *("advies.voorkeur", "advies.motivering"),
    ]
)
#: Where a finding stands at a place above or beside the texts that it misses.
_ELDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "constatering": ("constatering.werkwijze", "constatering.organisaties"),
    "intern_geschakeld.contacten": ("intern_geschakeld.toelichting",),
    "gevolgen": ("gevolgen.bij_afwijzing", "gevolgen.bij_inwilliging"),
}
#: Findings that stand at a place above the parts that they miss.
_PER_CODE: Final[Mapping[str, tuple[str, ...]]] = {
    "SIG18": (f"{_OPTIE}.voordelen", f"{_OPTIE}.nadelen")
}


def herstelopdracht(code: str, zaak: str, pad: Sequence[str | int]) -> str:
    """Return the command that mends a finding; `pad` is the path below the zaak.

    Where one text is missing it sets that; else it is the interview, which asks what is missing.
    """
    namen = tuple(deel for deel in pad if isinstance(deel, str))
    if namen[:1] == ("standpunten",):
        return standpuntopdracht(zaak, namen[1] if len(namen) > 1 else "ORGANISATIE")
    nummer = next((deel for deel in pad if isinstance(deel, int)), 0)
    delen = _PER_CODE.get(code) if len(namen) == 1 else None
    for lengte in range(len(namen), 0, -1):
        plek = ".".join(namen[:lengte])
        delen = delen or _ELDERS.get(plek) or ((plek,) if plek in _TEKSTEN else None)
    zet = (("--zet", f"{deel}={OPEN}") for deel in delen or ())
    woorden = (woord.replace(_OPTIE, f"{_OPTIE}[{nummer}]") for paar in zet for woord in paar)
    return opdrachtregel("zaak", "vul-aan", zaak, *woorden)


def vraagopdracht(zaak: str) -> str:
    """Return the command that asks for everything that a zaak still misses."""
    return opdrachtregel("zaak", "vul-aan", zaak)


def standpuntopdracht(zaak: str, organisatie: str) -> str:
    """Return the command by which an organisation gives its standpunt: it asks for it (S20)."""
    return opdrachtregel("standpunt", zaak, organisatie)
