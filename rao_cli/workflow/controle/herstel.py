"""Which command mends a gap of a zaak: by the place where the finding stands (S18-S22)."""

from collections.abc import Mapping, Sequence
from typing import Final

from rao_cli.model.opdrachtregel import opdrachtregel

#: Refused when it is pasted as it is; what stands beside it is then not kept either.
_TEKST: Final = "…"
_VAN: Final = "vertrekstrategie"
_OPTIE: Final = "oplossingsrichtingen"


def _optie(*delen: str) -> tuple[str, ...]:
    return tuple(f"{_OPTIE}[{{n}}].{deel}" for deel in delen)


_TOELATING: Final = (f"{_VAN}.toelating={_TEKST}",)
_VOOR: Final = f"voordelen={_TEKST}"
_TEGEN: Final = f"nadelen={_TEKST}"
_VOORBESPROKEN: Final = f"voorbesproken_met={_TEKST}"
_BESCHREVEN: Final = f"omschrijving={_TEKST}"
_SAMEN: Final = (f"constatering.organisaties={_TEKST}",)
_AFWIJZING: Final = (f"gevolgen.bij_afwijzing={_TEKST}",)
_INWILLIGING: Final = (f"gevolgen.bij_inwilliging={_TEKST}",)
_WAAROM: Final = (f"advies.motivering={_TEKST}",)
_TOELICHTING: Final = (f"intern_geschakeld.toelichting={_TEKST}",)
#: Per place the texts to set there. A judgement, a choice or a day is never suggested: the
#: interview asks for those.
_ZET: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    ("vraag",): (f"vraag={_TEKST}",),
    ("constatering",): (f"constatering.werkwijze={_TEKST}", *_SAMEN),
    ("constatering", "werkwijze"): (f"constatering.werkwijze={_TEKST}",),
    ("constatering", "organisaties"): _SAMEN,
    ("intern_geschakeld", "contacten"): _TOELICHTING,
    ("intern_geschakeld", "toelichting"): _TOELICHTING,
    ("termijn", "toelichting"): (f"termijn.toelichting={_TEKST}",),
    ("gevolgen",): (*_AFWIJZING, *_INWILLIGING),
    ("gevolgen", "bij_afwijzing"): _AFWIJZING,
    ("gevolgen", "bij_inwilliging"): _INWILLIGING,
    ("risicos", "politiek", "toelichting"): (f"risicos.politiek.toelichting={_TEKST}",),
    ("risicos", "publicitair", "toelichting"): (f"risicos.publicitair.toelichting={_TEKST}",),
    (_VAN, "toelating"): _TOELATING,
    (_VAN, "geen_toelating"): (f"{_VAN}.geen_toelating={_TEKST}",),
    (_OPTIE, "omschrijving"): _optie(_BESCHREVEN),
    (_OPTIE, "voordelen"): _optie(_VOOR),
    (_OPTIE, "nadelen"): _optie(_TEGEN),
    (_OPTIE, "juridisch", "toelichting"): _optie(f"juridisch.toelichting={_TEKST}"),
    (_OPTIE, "voorbesproken_met"): _optie(_VOORBESPROKEN),
    ("advies", "voorkeur"): (f"advies.voorkeur={_TEKST}",),
    ("advies", "motivering"): _WAAROM,
}
_NIDOS_ONTBREEKT: Final = "SIG23"
#: Findings that stand at a place above the parts that they miss.
_PER_CODE: Final[Mapping[str, tuple[str, ...]]] = {"SIG18": _optie(_VOOR, _TEGEN)}


def herstelopdracht(code: str, zaak: str, pad: Sequence[str | int]) -> str:
    """Return the command that mends a finding; `pad` is the path below the zaak.

    Where one text is missing it sets that; else it is the interview, which asks what is missing.
    """
    namen = tuple(deel for deel in pad if isinstance(deel, str))
    if code == _NIDOS_ONTBREEKT:
        return standpuntopdracht(zaak, "Nidos")
    if namen[:1] == ("standpunten",):
        return standpuntopdracht(zaak, namen[1] if len(namen) > 1 else "ORGANISATIE")
    nummer = next((deel for deel in pad if isinstance(deel, int)), 0)
    delen = _PER_CODE.get(code) if len(namen) == 1 else None
    for lengte in range(len(namen), 0, -1):
        delen = delen or _ZET.get(namen[:lengte])
    zet = (("--zet", deel.replace("{n}", str(nummer))) for deel in delen or ())
    return opdrachtregel("zaak", "vul-aan", zaak, *(woord for paar in zet for woord in paar))


def vraagopdracht(zaak: str) -> str:
    """Return the command that asks for everything that a zaak still misses."""
    return opdrachtregel("zaak", "vul-aan", zaak)


def standpuntopdracht(zaak: str, organisatie: str) -> str:
    """Return the command by which an organisation gives its standpunt: it asks for it (S20)."""
    return opdrachtregel("standpunt", zaak, organisatie)
