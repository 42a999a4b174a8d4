"""Which command mends a gap of a zaak: by the place where the finding stands (S18-S22)."""

from collections.abc import Mapping, Sequence
from typing import Final

_DATUM: Final = "JJJJ-MM-DD"
_TEKST: Final = '"…"'
#: Per place the parts to set, with what to type there; deeper places come first.
_ZET: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    ("constatering", "organisaties"): ('constatering.organisaties="DT&V; COA"',),
    ("constatering",): (f"constatering.werkwijze={_TEKST}",),
    ("intern_geschakeld",): (
        "intern_geschakeld.antwoord=ja",
        f"intern_geschakeld.toelichting={_TEKST}",
    ),
    ("termijn",): (
        "termijn.soort=vertrek",
        f"termijn.tot={_DATUM}",
        f"termijn.toelichting={_TEKST}",
    ),
    ("gevolgen", "bij_afwijzing"): (f"gevolgen.bij_afwijzing={_TEKST}",),
    ("gevolgen", "bij_inwilliging"): (f"gevolgen.bij_inwilliging={_TEKST}",),
    ("gevolgen",): (f"gevolgen.bij_afwijzing={_TEKST}", f"gevolgen.bij_inwilliging={_TEKST}"),
    ("werkt_aan_vertrek",): (
        "werkt_aan_vertrek.antwoord=deels",
        "werkt_aan_vertrek.vastgesteld_door=regievoerder",
        f"werkt_aan_vertrek.gesprek_op={_DATUM}",
    ),
    ("risicos", "politiek"): (
        "risicos.politiek.niveau=midden",
        f"risicos.politiek.toelichting={_TEKST}",
    ),
    ("risicos", "publicitair"): (
        "risicos.publicitair.niveau=midden",
        f"risicos.publicitair.toelichting={_TEKST}",
    ),
    ("risicos",): (
        "risicos.politiek.niveau=midden",
        f"risicos.politiek.toelichting={_TEKST}",
        "risicos.publicitair.niveau=midden",
        f"risicos.publicitair.toelichting={_TEKST}",
    ),
    ("vertrekstrategie", "gepland"): (
        f"vertrekstrategie.gepland[{{n}}].stap={_TEKST}",
        'vertrekstrategie.gepland[{n}].organisatie="DT&V"',
        f"vertrekstrategie.gepland[{{n}}].datum={_DATUM}",
    ),
    ("vertrekstrategie", "gezet"): (
        f"vertrekstrategie.gezet[{{n}}].stap={_TEKST}",
        'vertrekstrategie.gezet[{n}].organisatie="DT&V"',
        f"vertrekstrategie.gezet[{{n}}].datum={_DATUM}",
    ),
    ("vertrekstrategie", "toelating"): (f"vertrekstrategie.toelating={_TEKST}",),
    ("vertrekstrategie", "geen_toelating"): (f"vertrekstrategie.geen_toelating={_TEKST}",),
    ("oplossingsrichtingen", "juridisch"): (
        "oplossingsrichtingen[{n}].juridisch.houdbaar=ja",
        f"oplossingsrichtingen[{{n}}].juridisch.toelichting={_TEKST}",
    ),
    ("oplossingsrichtingen", "voordelen"): (f"oplossingsrichtingen[{{n}}].voordelen={_TEKST}",),
    ("oplossingsrichtingen", "nadelen"): (f"oplossingsrichtingen[{{n}}].nadelen={_TEKST}",),
    ("oplossingsrichtingen", "voorbesproken_met"): (
        'oplossingsrichtingen[{n}].voorbesproken_met="DT&V; COA"',
    ),
    ("oplossingsrichtingen",): (f"oplossingsrichtingen[{{n}}].omschrijving={_TEKST}",),
    ("advies", "motivering"): (f"advies.motivering={_TEKST}",),
    ("advies",): ("advies.voorkeur=1", f"advies.motivering={_TEKST}"),
    ("vraag",): (f"vraag={_TEKST}",),
}


#: Findings that stand at a place above the parts that they miss.
_PER_CODE: Final[Mapping[str, tuple[str, ...]]] = {
    "SIG18": (
        f"oplossingsrichtingen[{{n}}].voordelen={_TEKST}",
        f"oplossingsrichtingen[{{n}}].nadelen={_TEKST}",
    ),
}


def herstelopdracht(code: str, zaak: str, pad: Sequence[str | int]) -> str:
    """Return the command that mends a finding; `pad` is the path below the zaak."""
    namen = tuple(deel for deel in pad if isinstance(deel, str))
    if namen[:1] == ("standpunten",):
        return standpuntopdracht(zaak, namen[1] if len(namen) > 1 else "ORGANISATIE")
    nummer = next((deel for deel in pad if isinstance(deel, int)), 0)
    delen = _PER_CODE.get(code) if len(namen) == 1 else None
    for lengte in range(len(namen), 0, -1):
        delen = delen or _ZET.get(namen[:lengte])
    zet = (f" --zet {deel.replace('{n}', str(nummer))}" for deel in delen or ())
    return f"rao zaak vul-aan {zaak}{''.join(zet)}"


def standpuntopdracht(zaak: str, organisatie: str) -> str:
    """Return the command by which an organisation gives its standpunt (S20)."""
    # A shell reads DT&V as more than a word.
    wie = f'"{organisatie}"' if "&" in organisatie else organisatie
    return f"rao standpunt {zaak} {wie} --standpunt {_TEKST} --inzet {_TEKST}"
