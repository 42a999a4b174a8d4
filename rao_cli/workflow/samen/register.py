"""Two states of a whole register that grew apart become one: data first, then what follows of it.

What one file can settle is settled per file. Here: numbers drawn twice, meetings that moved, what
was fixed, the whole judged as one, and the documents made again of the data that came of it.
"""

from datetime import date

from rao_cli.model.plaats import DOCUMENTEN, bovenmap, is_registerbestand, naam_in
from rao_cli.model.samen.botsing import Kantkeuzes
from rao_cli.model.samen.uitkomst import Kanten, RegisterSamen
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.nummers.dubbel import zeg_hernummerd, zoek_dubbel
from rao_cli.workflow.samen.nummers.hernummer import hernoemd, hernummer, in_tekst
from rao_cli.workflow.samen.samenhang.agendapunt import houd_een_agenda
from rao_cli.workflow.samen.samenhang.geheel import houd_samenhang
from rao_cli.workflow.samen.samenhang.lijst import zeg_erbij
from rao_cli.workflow.samen.samenhang.overleg import houd_verval
from rao_cli.workflow.samen.samenhang.rollen import houd_een_rol
from rao_cli.workflow.samen.samenhang.tweeling import houd_uit_elkaar
from rao_cli.workflow.samen.samenhang.van_agenda import zeg_van_agenda
from rao_cli.workflow.samen.samenhang.vast import houd_vast
from rao_cli.workflow.samen.samenhang.verhuisd import houd_een_lko
from rao_cli.workflow.samen.samenhang.zaak import houd_einde
from rao_cli.workflow.samen.samenloop.lezen import Registerlezing
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop, Toenbron, geen_toen
from rao_cli.workflow.samen.samenloop.verplaatst import volg_verplaatst, zet_op_plek
from rao_cli.workflow.samen.samenloop.verste import neem_verste
from rao_cli.workflow.samen.stukken.gegevens import leid_af, maak_gelijk
from rao_cli.workflow.samen.stukken.samen import voeg_stukken_samen

__all__ = ["hernummer", "voeg_register_samen"]


def voeg_register_samen(
    kanten: Kanten,
    keuzes: Kantkeuzes,
    vandaag: date,
    lees: Registerlezing | None = None,
    toen: Toenbron = geen_toen,
) -> RegisterSamen:
    """Merge what both made of a register; a place with a choice is not asked again.

    With a botsing the files are no register to keep. Only our side is ever renumbered.
    `lees` knows what was read for an earlier merge, `toen` of which state a document was made.
    """
    basis, ons, hun = kanten
    if hun in (ons, basis):
        return RegisterSamen(ons)
    if ons == basis:
        return RegisterSamen(hun)
    s = Samenloop({**basis}, {**ons}, {**hun}, keuzes, lees or Registerlezing(vandaag), toen)
    namen = _bereid_voor(s)
    samen = _voeg_gegevens_samen(s)
    zet_op_plek(s, samen)
    leid_af(s, samen)
    if not s.botsingen:  # half of it settled, is no register that anybody can judge
        samen = houd_samenhang(s, samen, (hernummer(ons, namen), hun))
    if not s.botsingen:
        voeg_stukken_samen(s, samen)
    return RegisterSamen(
        dict(sorted(samen.items())), tuple(s.botsingen), tuple(dict.fromkeys(s.zinnen)), namen
    )


def _bereid_voor(s: Samenloop) -> dict[str, str]:
    """Settle what no single file can; returns per kenmerk of ours that went its new one."""
    volg_verplaatst(s)
    houd_vast(s)
    namen = zoek_dubbel(s)
    if namen:
        s.zinnen += zeg_hernummerd(s, namen)
        eigen = {pad: data for pad, data in s.ons.items() if data != s.basis.get(pad)}
        for oud in namen:
            plekken = ", ".join(in_tekst(eigen, oud))
            if plekken:
                s.zinnen.append(f"In een tekst staat {oud} nog met het oude nummer: {plekken}.")
        for pad in [pad for pad in s.ons if naam_in(pad) in namen]:
            s.vandaan["ons", hernoemd(pad, namen)] = s.vandaan.get(("ons", pad), pad)
        s.ons = hernummer(s.ons, namen)
    houd_uit_elkaar(s)
    houd_verval(s)
    houd_einde(s)
    zeg_erbij(s)
    houd_een_lko(s)
    houd_een_rol(s)
    houd_een_agenda(s)
    zeg_van_agenda(s)
    neem_verste(s)
    maak_gelijk(s)
    return namen


def _voeg_gegevens_samen(s: Samenloop) -> dict[str, bytes]:
    """Merge file by file all that is no document; of those, the untouched are there as well."""
    samen = {}
    for pad in sorted({*s.basis, *s.ons, *s.hun}):
        basis, ons, hun = s.basis.get(pad), s.ons.get(pad), s.hun.get(pad)
        data = hun if ons == basis else ons
        if basis != ons != hun != basis and (
            bovenmap(pad) != DOCUMENTEN or is_registerbestand(pad)
        ):
            uitkomst = voeg_bestand_samen(pad, basis, ons, hun, s.keuzes)
            s.botsingen += uitkomst.botsingen
            s.zinnen += uitkomst.zinnen
            data = uitkomst.data
        if data is not None:
            samen[pad] = data
    return samen
