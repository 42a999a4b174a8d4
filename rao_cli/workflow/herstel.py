"""Which command mends a gap of a zaak: by the place where the finding stands (S18-S22)."""

from collections.abc import Mapping, Sequence
from typing import Final

from rao_cli.model.opdrachtregel import opdrachtregel

_DATUM: Final = "JJJJ-MM-DD"
#: Refused when it is pasted as it is; what stands beside it is then not kept either.
_TEKST: Final = "…"
_VAN: Final = "vertrekstrategie"
_OPTIE: Final = "oplossingsrichtingen"


def _stap(soort: str) -> tuple[str, ...]:
    """Return the parts of a step: what, who, when."""
    begin = f"{_VAN}.{soort}[{{n}}]"
    return f"{begin}.stap={_TEKST}", f"{begin}.organisatie=DT&V", f"{begin}.datum={_DATUM}"


def _risico(soort: str) -> tuple[str, ...]:
    return f"risicos.{soort}.niveau=midden", f"risicos.{soort}.toelichting={_TEKST}"


def _optie(*delen: str) -> tuple[str, ...]:
    return tuple(f"{_OPTIE}[{{n}}].{deel}" for deel in delen)


_TOELATING: Final = (f"{_VAN}.toelating={_TEKST}",)
_VOOR: Final = f"voordelen={_TEKST}"
_TEGEN: Final = f"nadelen={_TEKST}"
_JURIDISCH: Final = ("juridisch.houdbaar=ja", f"juridisch.toelichting={_TEKST}")
_VOORBESPROKEN: Final = f"voorbesproken_met={_TEKST}"
_BESCHREVEN: Final = f"omschrijving={_TEKST}"
_SAMEN: Final = (f"constatering.organisaties={_TEKST}",)
_AFWIJZING: Final = (f"gevolgen.bij_afwijzing={_TEKST}",)
_INWILLIGING: Final = (f"gevolgen.bij_inwilliging={_TEKST}",)
_WAAROM: Final = (f"advies.motivering={_TEKST}",)
_TOELICHTING: Final = (f"intern_geschakeld.toelichting={_TEKST}",)
#: Per place the parts to set, with what to type there.
_ZET: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    ("vraag",): (f"vraag={_TEKST}",),
    ("constatering",): (f"constatering.werkwijze={_TEKST}", *_SAMEN),
    ("constatering", "werkwijze"): (f"constatering.werkwijze={_TEKST}",),
    ("constatering", "organisaties"): _SAMEN,
    ("intern_geschakeld",): ("intern_geschakeld.antwoord=ja", *_TOELICHTING),
    ("intern_geschakeld", "contacten"): _TOELICHTING,
    ("intern_geschakeld", "toelichting"): _TOELICHTING,
    ("termijn",): (
        "termijn.soort=vertrek",
        f"termijn.tot={_DATUM}",
        f"termijn.toelichting={_TEKST}",
    ),
    ("termijn", "soort"): (f"termijn.soort={_TEKST}",),
    ("termijn", "tot"): (f"termijn.tot={_DATUM}",),
    ("termijn", "toelichting"): (f"termijn.toelichting={_TEKST}",),
    ("gevolgen",): (*_AFWIJZING, *_INWILLIGING),
    ("gevolgen", "bij_afwijzing"): _AFWIJZING,
    ("gevolgen", "bij_inwilliging"): _INWILLIGING,
    ("werkt_aan_vertrek",): (
        "werkt_aan_vertrek.antwoord=deels",
        "werkt_aan_vertrek.vastgesteld_door=regievoerder",
        f"werkt_aan_vertrek.gesprek_op={_DATUM}",
    ),
    ("risicos",): (*_risico("politiek"), *_risico("publicitair")),
    ("risicos", "politiek"): _risico("politiek"),
    ("risicos", "publicitair"): _risico("publicitair"),
    (_VAN,): (*_stap("gezet"), *_stap("gepland"), *_TOELATING),
    (_VAN, "gezet"): _stap("gezet"),
    (_VAN, "gepland"): _stap("gepland"),
    (_VAN, "toelating"): _TOELATING,
    (_VAN, "geen_toelating"): (f"{_VAN}.geen_toelating={_TEKST}",),
    (_OPTIE,): _optie(_BESCHREVEN, _VOOR, _TEGEN, *_JURIDISCH, _VOORBESPROKEN),
    (_OPTIE, "omschrijving"): _optie(_BESCHREVEN),
    (_OPTIE, "voordelen"): _optie(_VOOR),
    (_OPTIE, "nadelen"): _optie(_TEGEN),
    (_OPTIE, "juridisch"): _optie(*_JURIDISCH),
    (_OPTIE, "voorbesproken_met"): _optie(_VOORBESPROKEN),
    ("advies",): ("advies.voorkeur=1", *_WAAROM),
    ("advies", "voorkeur"): (f"advies.voorkeur={_TEKST}",),
    ("advies", "motivering"): _WAAROM,
}
_NIDOS_ONTBREEKT: Final = "SIG23"
#: Findings that stand at a place above the parts that they miss.
_PER_CODE: Final[Mapping[str, tuple[str, ...]]] = {"SIG18": _optie(_VOOR, _TEGEN)}


def herstelopdracht(code: str, zaak: str, pad: Sequence[str | int]) -> str:
    """Return the command that mends a finding; `pad` is the path below the zaak."""
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


def standpuntopdracht(zaak: str, organisatie: str) -> str:
    """Return the command by which an organisation gives its standpunt: it asks for it (S20)."""
    return opdrachtregel("standpunt", zaak, organisatie)
