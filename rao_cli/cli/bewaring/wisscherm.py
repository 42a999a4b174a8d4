"""What `rao wis` shows: before, what would happen; after, what a person still has to do."""

from collections.abc import Iterator, Sequence

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.documents.opmaak import aantal
from rao_cli.workflow.bewaring.wissen.deelwoorden import zeg_delen
from rao_cli.workflow.bewaring.wissen.nog_te_doen import Gewistnu, nog_te_doen, read_record
from rao_cli.workflow.bewaring.wissen.vertellen import wat_het_doet
from rao_cli.workflow.bewaring.wissen.wissing import Voornemen, Wisgevolg
from rao_cli.workflow.gewist.nog_ergens import NOG_IN_GIT, zeg_houders


def toon_voornemen(s: WriteSession, voornemen: Voornemen) -> None:
    """Show what a wiping does, in numbers; never the words."""
    kop = "Proef: dit zou rao wissen" if s.proef else "Dit gaat rao wissen, voorgoed"
    uitvoer.toon_segmenten([("kop", f"{kop}:")], fout=True)
    delen = zeg_delen(voornemen.delen, vooraf=True)
    wat = [*_wat(voornemen), *delen, *voornemen.blik.zinnen]
    for zin in wat:
        uitvoer.meld(scherm.vouw(zin, inspring="- ", vervolg="  "))
    if s.proef:
        uitvoer.meld("Er is niets veranderd.")
        if s.als_json:
            uitvoer.toon_json("wissing", {"wat": wat})


def meld_gewist(s: WriteSession, voornemen: Voornemen, uitslag: Wisgevolg) -> int:
    """Say that it is gone, what on this computer holds it still, and what is to be done.

    Returns the exit code: 1 when something here holds it yet.
    """
    kenmerk = voornemen.kenmerk if voornemen.bestanden else ""
    uitvoer.toon_segmenten([("goed", "Gewist"), ("", _kop(voornemen, kenmerk))], fout=True)
    houders = uitslag.opgeruimd.houders if uitslag.opgeruimd else ()
    half = [] if uitslag.opgeruimd else [NOG_IN_GIT]
    blijft = uitslag.git.blijft if uitslag.git else ()
    naast = [*uitslag.ernaast.achteraf(), *zeg_delen(voornemen.delen)]
    for zin in (*blijft, *half, *zeg_houders(houders), *naast):
        uitvoer.meld(scherm.vouw(zin))
    doen = _nog_te_doen(voornemen, kenmerk) if uitslag.git else []
    if s.als_json:
        uitvoer.toon_json(
            "wissing",
            {
                "wat": [*_wat(voornemen), *naast],
                "kenmerk": kenmerk,
                "vastlegging": uitslag.git.commit if uitslag.git else None,
                "houders": [een._asdict() for een in houders],
                "nog_te_doen": doen,
            },
        )
    elif doen:
        _toon(doen)
    if kenmerk:
        uitvoer.meld(f"Deze lijst ziet u weer met: rao wis {kenmerk}")
    return 1 if half or houders or uitslag.ernaast.blijft else 0


def _wat(voornemen: Voornemen) -> Iterator[str]:
    if not voornemen.anders.is_leeg:
        yield from wat_het_doet(voornemen.anders)
    elif voornemen.bewaard:
        yield (
            f"Het staat in {aantal(voornemen.bewaard, 'bestand', 'bestanden')} van rao of git "
            "zelf, zoals bewaarde antwoorden: daar gaat het weg."
        )
    if voornemen.los:
        yield (
            f"Git heeft nog {aantal(voornemen.los, 'los bestand', 'losse bestanden')} waarin het "
            "staat, van vroeger of nooit vastgelegd: weg."
        )
    yield from voornemen.ernaast.vooraf()


def _kop(voornemen: Voornemen, kenmerk: str) -> str:
    if voornemen.anders.is_leeg:
        return ". In de geschiedenis van git stond het niet."
    stappen = aantal(len(voornemen.anders.nieuw), "vastlegging", "vastleggingen")
    return f": {stappen} herschreven{f' ({kenmerk})' if kenmerk else ''}."


def _nog_te_doen(voornemen: Voornemen, kenmerk: str) -> list[str]:
    was = voornemen.blik.nieuws.laatst if voornemen.blik.nieuws else None
    zetten = voornemen.anders.zetten
    begin = voornemen.begin
    return nog_te_doen(voornemen.map.repo, kenmerk, begin, Gewistnu(was, zetten))


def toon_lijst(s: WriteSession, kenmerk: str) -> None:
    """Show the checklist of a wiping of before."""
    record = read_record(s.h.stand, kenmerk)
    doen = nog_te_doen(s.h.map.repo, kenmerk, record.begin)
    if s.als_json:
        uitvoer.toon_json("wissing", {"kenmerk": kenmerk, "nog_te_doen": doen})
    else:
        _toon(doen)


def _toon(zinnen: Sequence[str]) -> None:
    uitvoer.toon_segmenten([("kop", "Dit moet u nog doen:")])
    for regel in _genummerd(zinnen):
        uitvoer.toon(regel)


def _genummerd(zinnen: Sequence[str]) -> Iterator[str]:
    for nummer, zin in enumerate(zinnen, 1):
        eerste, *rest = zin.split("\n")
        yield scherm.vouw(eerste, inspring=f"{nummer}. ", vervolg="   ")
        for regel in rest:  # a command stays on one line
            yield regel if regel.startswith("  ") else scherm.vouw(regel, inspring="   ")
