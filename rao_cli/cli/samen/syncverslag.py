"""Tell what a sync did, in the words of the consultation."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final, NoReturn

from rao_cli.cli.samen.kanten import woorden_bij
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import RaoError
from rao_cli.workflow.samen.sync.vorm import GedeeldeStap, SyncUitkomst

#: More steps of one person are not read one by one.
_MEESTE: Final = 10
_TEKST: Final = 70


def meld_sync(uitkomst: SyncUitkomst, *, proef: bool) -> None:
    """Say what came in, from whom, and what went out."""
    if proef:
        uitvoer.meld("Proef: dit zou er gebeuren, maar er is niets veranderd en niets gedeeld.")
    for wie, stappen in groupby(_op_naam(uitkomst.binnen), key=lambda stap: stap.wie):
        _meld_stappen(f"Van {wie or 'een ander'}", [stap.wat for stap in stappen])
    if uitkomst.buiten:
        kop = "Dit deelt u" if proef else "Dit hebt u gedeeld"
        _meld_stappen(kop, [stap.wat for stap in uitkomst.buiten])
    for zin in uitkomst.zinnen:
        uitvoer.meld(scherm.vouw(zin))
    if uitkomst.wacht:  # only a rehearsal comes here
        for regel in _regels(uitkomst):
            uitvoer.meld(scherm.vouw(regel))
    elif not proef:
        uitvoer.toon_segmenten([("goed", "Alles is gelijk met het gedeelde register.")], fout=True)
    elif not (uitkomst.binnen or uitkomst.buiten or uitkomst.zinnen):
        uitvoer.meld("Er is niets nieuws, en al uw werk is gedeeld.")


def _op_naam(stappen: Iterable[GedeeldeStap]) -> list[GedeeldeStap]:
    """Put the steps of one person together; who came first stands first."""
    stappen = list(stappen)
    eerst = list(dict.fromkeys(stap.wie for stap in stappen))
    return sorted(stappen, key=lambda stap: eerst.index(stap.wie))


def _meld_stappen(kop: str, stappen: Sequence[str]) -> None:
    uitvoer.toon_segmenten([("kop", f"{kop}:")], fout=True)
    for wat in stappen[:_MEESTE]:
        uitvoer.meld(scherm.vouw(wat, inspring="  - ", vervolg="    "))
    if (meer := len(stappen) - _MEESTE) > 0:
        uitvoer.meld(f"  - en nog {meer} meer")


def weiger_zonder_antwoord(uitkomst: SyncUitkomst) -> NoReturn:
    """Refuse where nobody can be asked; nothing changed, and nothing is shared."""
    niets = "Er is niets veranderd, en uw werk is nog niet gedeeld."
    raise RaoError(
        f"{_wat_botst(uitkomst)} {niets}",
        hint="\n".join(
            [
                *_regels(uitkomst),
                f"Typ rao sync in een terminal: dan vraagt rao {_wat_gevraagd(uitkomst)}.",
            ]
        ),
    )


def _wat_botst(uitkomst: SyncUitkomst) -> str:
    if not (aantal := len(uitkomst.botsingen)):
        return "Zoals u het wilt delen, klopt het register niet."
    plek = "" if aantal == 1 else f" op {aantal} plekken"
    if all(botsing.uit_markeringen for botsing in uitkomst.botsingen):
        return f"Git zette twee versies door elkaar{plek}."
    namen = list(dict.fromkeys(uitkomst.wie(botsing.pad) for botsing in uitkomst.botsingen))
    ander = namen[0] if len(namen) == 1 else "anderen"
    return f"U en {ander} veranderden hetzelfde{plek}, elk op een andere manier."


def _wat_gevraagd(uitkomst: SyncUitkomst) -> str:
    return "wat er moet blijven" if uitkomst.botsingen else "of u het toch wilt delen"


def _regels(uitkomst: SyncUitkomst) -> list[str]:
    botsingen = []
    for botsing in uitkomst.botsingen:
        kant = woorden_bij(uitkomst, botsing)
        delen = f"{kant.ons} {_kort(botsing.ons)}, {kant.hun} {_kort(botsing.hun)}"
        botsingen.append(f"- {botsing.waar}: {delen}")
    fouten = [f"- {melding.bestand}: {melding.tekst}" for melding in uitkomst.fouten]
    return botsingen or fouten


def _kort(tekst: str | None) -> str:
    if tekst is None:
        return "het weggehaald"
    een_regel = " ".join(tekst.split())
    return f"'{een_regel if len(een_regel) <= _TEKST else een_regel[: _TEKST - 1] + '…'}'"


def geef_json(uitkomst: SyncUitkomst, *, proef: bool) -> None:
    """Give the same to a program."""
    uitvoer.toon_json(
        "sync",
        {
            "proef": proef,
            "gelijk": not (proef or uitkomst.wacht),
            "binnen": [{"van": stap.wie, "wat": stap.wat} for stap in uitkomst.binnen],
            "gedeeld": [{"van": stap.wie, "wat": stap.wat} for stap in uitkomst.buiten],
            "hernummerd": dict(uitkomst.hernummerd),
            "meldingen": list(uitkomst.zinnen),
            "botsingen": [
                {
                    "bestand": b.pad,
                    "plek": list(b.plek),
                    "waar": b.waar,
                    "ons": b.ons,
                    "hun": b.hun,
                    "vrij": b.vrij,
                }
                for b in uitkomst.botsingen
            ],
            "fouten": [
                {"code": m.code, "bestand": m.bestand, "tekst": m.tekst} for m in uitkomst.fouten
            ],
            "commit": uitkomst.commit,
        },
    )
