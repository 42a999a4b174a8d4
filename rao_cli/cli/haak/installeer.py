"""`rao haak installeer`: let git itself work as rao does, where a person types git."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.haak.installeer import HAKEN, installeer_haak

_SAMENVOEGEN = "samenvoegen"


def installeer(
    s: WriteSession,
    *,
    alleen: Annotated[
        list[str] | None,
        optie(
            "WAT",
            "Alleen dit: samenvoegen, pre-commit, commit-msg of pre-push. Mag vaker.",
            suggesties.haken,
        ),
    ] = None,
) -> None:
    """Laat git zelf samenvoegen en nakijken zoals rao dat doet.

    Voorbeeld:
        rao haak installeer
        rao haak installeer --alleen samenvoegen
        rao haak installeer --alleen pre-push

    Twee mensen veranderden hetzelfde bestand: de een de zaal, de ander de agenda. Haalt u het werk
    van de ander op met git zelf, dan houdt git nu allebei. Veranderden zij hetzelfde anders, dan
    kiest git niets: typ daarna rao sync.

    Legt u iets vast met git zelf (git commit), dan kijkt rao eerst na wat u klaarzette: of het te
    lezen is, of er geen persoonsgegevens in staan, en of blijft staan wat vastligt. Ook uw eigen
    tekst erbij kijkt rao na. Bij git push kijkt rao of u niets wegduwt wat een ander deelde. Fouten
    houden u tegen, waarschuwingen niet. Een haak die u zelf maakte, blijft zoals hij is.

    Typ dit één keer op elke computer waar u aan een register werkt dat u van een ander kreeg; bij
    rao init en rao demo stelt rao het samenvoegen zelf in. Vindt git het programma rao niet, dan
    voegt git samen zoals altijd: regel voor regel.
    """
    gekozen = [een.lower() for een in alleen or (_SAMENVOEGEN, *HAKEN)]
    for een in gekozen:
        if een not in (_SAMENVOEGEN, *HAKEN):
            raise GebruiksFout(
                f"rao kent '{een}' hier niet.",
                hint=f"Kies uit: {', '.join((_SAMENVOEGEN, *HAKEN))}.",
            )
    uitkomst, zinnen = installeer_haak(s.h, [naam for naam in HAKEN if naam in gekozen])
    s.vertel(uitkomst, zinnen=zinnen, niets="In het register stond alles hiervoor al.")
