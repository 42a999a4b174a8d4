"""One form at the terminal: what it changes is shown, what is not certain is asked."""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from rao_cli.cli.formulier import scherm, vragen
from rao_cli.cli.formulier.herstel import vraag_missers
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import stellen
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.vakken import als_boom
from rao_cli.model.formulier.verschil import APART, Misser, Wending, Zaakvergelijking
from rao_cli.model.privacy import met_stippen
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import ZaakPlek
from rao_cli.workflow.formulier.beslissen import na_keus, zet_erbij
from rao_cli.workflow.formulier.herstellen import met_delen, met_ontbrekend
from rao_cli.workflow.formulier.inlezing import (
    Inlezing,
    Nieuweling,
    Zaakinlezing,
    make_weger,
    noem_nieuw,
)
from rao_cli.workflow.formulier.nieuwe import (
    doel_lijst,
    is_heel,
    maak_bestaande,
    open_lijsten,
    titel_van,
    zelfde_zaken,
)
from rao_cli.workflow.formulier.poort import is_klaar, zeef
from rao_cli.workflow.formulier.vastleggen import Aangenomen, keur, keur_nieuw
from rao_cli.workflow.formulier.wegen import Weger

_NIETS: Final = "Van dit formulier is niets overgenomen."
#: What is left as it was when nobody can be asked.
_BLIJFT: Final = frozenset(("leeg", "dubbel"))


class Inleesronde:
    """Goes through what one form says, and comes to what is written of it."""

    def __init__(self, s: WriteSession, inlezing: Inlezing, *, ter_plekke: bool = True) -> None:
        self.s, self.inlezing = s, inlezing
        #: Whether a field that will not do is asked; who has the text open, mends it there.
        self.ter_plekke = ter_plekke
        self.missers: list[tuple[str, Misser]] = []
        self.zaken: list[tuple[ZaakPlek, list[Wending]]] = []
        self.nieuwe: list[tuple[str, list[Wending]]] = []
        self.lijst = ""
        self.gebleven = 0
        #: New zaken that cannot be: without these fields, or as the register is.
        self.kapot: set[str] = set()

    def loop(self) -> Aangenomen:
        """Show, ask, and return what was accepted; RaoError when nobody can be asked."""
        scherm.toon_bestand(self.inlezing.ingevuld.bestand, self.inlezing.zinnen)
        nieuwe = [*self._echt_nieuw()]
        if nieuwe:
            self.lijst = self._lijst()
        self._herstel(nieuwe)
        self._keur(nieuwe)
        self._eis_heel()
        for zaak in self.inlezing.zaken:
            self.zaken.append((zaak.plek, [*self._beslist(zaak)]))
        for nieuw in nieuwe:
            self._neem_nieuw(nieuw)
        for tekst in self.inlezing.los:
            self._los(tekst)
        scherm.toon_missers(self.missers)
        return Aangenomen(
            zaken=self.zaken, nieuwe=[wendingen for _, wendingen in self.nieuwe], lijst=self.lijst
        )

    @property
    def herkend(self) -> bool:
        """Whether a place was only recognised by its heading: that is asked, also of a script."""
        alle = [w for _, wendingen in (*self.zaken, *self.nieuwe) for w in wendingen]
        return any(wending.aanleiding == "herkend" for wending in alle)

    @property
    def niets(self) -> str:
        """What is said when nothing came in: only of what is there already, that it is."""
        iets = [zaak.vergelijking.wendingen for zaak in self.inlezing.zaken]
        if self.kapot and not self.nieuwe:
            return (
                "De zaak is niet overgenomen. Vul op het formulier in wat ontbreekt, of lees het "
                "opnieuw in; dan vraagt rao ernaar."
            )
        if not (self.inlezing.zaken or self.inlezing.nieuwe or self.inlezing.los):
            return "Op dit formulier is niets ingevuld. Er is niets veranderd."
        bleef = any(iets) or self.missers or self.kapot or self.inlezing.los
        return "Er is niets veranderd." if bleef else "Er is niets veranderd; alles stond er al."

    # --- new zaken ----------------------------------------------------------------------------

    def _echt_nieuw(self) -> Iterator[Nieuweling]:
        """Yield the zaken that the register does not have; the others are brought up to date."""
        for nieuw in self.inlezing.nieuwe:
            gelijk = [*zelfde_zaken(self.s.h.stand, nieuw, self.inlezing)]
            if bekend := next((plek for plek, alles in gelijk if alles), None):
                naam = noem_nieuw(nieuw.sleutel).capitalize()
                uitvoer.meld(f"{naam} staat er al: {bekend.kenmerk}, op {bekend.lijst.kenmerk}.")
                continue
            kan = dict.fromkeys(plek.kenmerk for plek, _ in gelijk if not is_klaar(plek))
            plek = self._zelfde(nieuw, [*kan]) if kan else ""
            if plek:
                self.inlezing.zaken.append(maak_bestaande(self.s.h.stand, nieuw, plek))
            else:
                yield nieuw

    def _zelfde(self, nieuw: Nieuweling, kandidaten: Sequence[str]) -> str:
        """Ask whether it is one of these; empty for a new one."""
        titel = titel_van(nieuw)
        if not self.s.kan_vragen:
            raise self._vraag_het(f"Er is al een zaak met dit onderwerp: {', '.join(kandidaten)}.")
        gekozen = vragen.vraag_welke(self.s, titel, kandidaten)
        return "" if gekozen == vragen.NIEUW else gekozen

    def _lijst(self) -> str:
        """Return the list for new zaken, asked when there is more than one; say it when new."""
        stand, inlezing = self.s.h.stand, self.inlezing
        try:
            lijst = doel_lijst(stand, inlezing)
        except RaoError:
            kan = open_lijsten(stand, inlezing.lko)
            if not (self.s.kan_vragen and kan):
                raise
            keuzes = [Keuze(een) for een in kan]
            return vragen.kies(self.s, "lijst", "Op welke signaallijst komt de zaak?", keuzes)
        if not lijst:
            wie = partij(stand.register, inlezing.lko)
            uitvoer.meld(f"Er komt een nieuwe signaallijst van {wie}, van vandaag.")
        return lijst

    def _neem_nieuw(self, nieuw: Nieuweling) -> None:
        """Show a new zaak, with what must be asked of it."""
        naam = noem_nieuw(nieuw.sleutel)
        if naam in self.kapot:
            return
        scherm.toon_zaak(naam.capitalize())
        self.nieuwe.append((naam, [*self._keuzes(naam, nieuw.vergelijking.wendingen)]))

    # --- what will not do ---------------------------------------------------------------------

    def _herstel(self, nieuwe: Sequence[Nieuweling]) -> None:
        """Ask what one line can mend, and keep of each text the part that will do."""
        weger = make_weger(self.s.h.stand)
        for zaak in self.inlezing.zaken:
            gezien = self._gevraagd(zaak.plek.kenmerk, zaak.vergelijking, weger)
            zaak.vergelijking = zeef(gezien, zaak.plek, self.inlezing.ingevuld.voor)
        for nieuw in nieuwe:
            gezien = met_ontbrekend(nieuw)
            nieuw.vergelijking = self._gevraagd(noem_nieuw(nieuw.sleutel), gezien, weger)

    def _gevraagd(self, naam: str, gezien: Zaakvergelijking, weger: Weger) -> Zaakvergelijking:
        if self.s.kan_vragen and self.ter_plekke:
            gezien = vraag_missers(self.s, naam, gezien, weger)
        return met_delen(gezien)

    def _keur(self, nieuwe: Sequence[Nieuweling]) -> None:
        """Try all in the register as it is; what will not do there, is named."""
        h = self.s.h
        for zaak in self.inlezing.zaken:
            goed, fout = keur(h, zaak.plek, zaak.vergelijking.wendingen)
            zaak.goed = goed
            alles = (*zaak.vergelijking.missers, *fout)
            self.missers += ((zaak.plek.kenmerk, een) for een in alles)
        for nieuw in nieuwe:
            naam = noem_nieuw(nieuw.sleutel)
            goed, fout = list[Wending](), list[Misser]()
            if is_heel(nieuw):
                gezien = nieuw.vergelijking
                goed, fout = keur_nieuw(h, self.inlezing, self.lijst, gezien.wendingen)
            self.missers += ((naam, een) for een in (*nieuw.vergelijking.missers, *fout))
            nieuw.vergelijking = replace(nieuw.vergelijking, wendingen=tuple(goed))
            if not goed:
                self.kapot.add(naam)

    def _eis_heel(self) -> None:
        """RaoError when something will not do and nobody can say that the rest may."""
        if self.missers and not self.s.kan_vragen:
            raise RaoError(
                f"Niet alles op '{self.inlezing.ingevuld.bestand}' kan zo in het register.",
                hint="\n".join(f"   {scherm.als_zin(*een)}" for een in self.missers) + "\n"
                f"{_NIETS} Verbeter het formulier en lees het opnieuw in.\n"
                "In een terminal zonder --ja kunt u de rest wel overnemen.",
            )

    # --- what is decided ----------------------------------------------------------------------

    def _beslist(self, zaak: Zaakinlezing) -> Iterator[Wending]:
        """Yield what is written in a zaak of the register."""
        naam = f"Zaak {zaak.plek.kenmerk}"
        if any(wending.aanleiding not in APART for wending in zaak.goed):
            scherm.toon_zaak(f"{naam}: {zaak.plek.zaak.onderwerp}")
        yield from self._keuzes(naam, zaak.goed)

    def _keuzes(self, naam: str, wendingen: Sequence[Wending]) -> Iterator[Wending]:
        """Yield what is certain, shown, and then what a person takes of the rest."""
        zeker = [wending for wending in wendingen if wending.aanleiding not in APART]
        scherm.toon_wendingen(zeker)
        yield from zeker
        for wending in wendingen:
            if wending.aanleiding in APART and (keus := self._keus(naam, wending)) is not None:
                yield keus

    def _keus(self, naam: str, wending: Wending) -> Wending | None:
        if self.s.kan_vragen:
            return na_keus(wending, vragen.vraag_keus(self.s, naam, wending))
        if wending.aanleiding not in _BLIJFT:
            raise self._vraag_het(
                f"{naam}, {wending.kop}: {scherm.WAAROM[wending.aanleiding]}",
            )
        scherm.toon_zaak(naam)
        scherm.toon_wendingen([wending])
        stellen.meld_regels("Dit blijft zoals het was: rao kan u hier niets vragen.")
        self.gebleven += 1
        return None

    def _los(self, tekst: str) -> None:
        """Ask where a text belongs that stood in no field; without a person it is only shown."""
        doelen = [*(plek.kenmerk for plek, _ in self.zaken), *(naam for naam, _ in self.nieuwe)]
        if not (self.s.kan_vragen and doelen):
            te_zien = met_stippen(tekst)
            stellen.meld_getypt("Deze tekst staat buiten de velden en komt nergens:", te_zien)
            self.gebleven += 1
            return
        keus = vragen.vraag_plek(self.s, tekst, doelen)
        if keus is None:
            return
        zaak, plaats = keus
        nummer, weger = doelen.index(zaak), make_weger(self.s.h.stand)
        alle = [wendingen for _, wendingen in (*self.zaken, *self.nieuwe)]
        boom = als_boom(self.zaken[nummer][0].zaak) if nummer < len(self.zaken) else {}
        erbij = zet_erbij(alle[nummer], boom, plaats, tekst, weger)
        if isinstance(erbij, Misser):
            scherm.toon_missers([(zaak, erbij)])
            self.gebleven += 1
        else:
            alle[nummer][:] = erbij

    def _vraag_het(self, zin: str) -> RaoError:
        return RaoError(
            zin,
            hint=f"{_NIETS} Lees het formulier in een terminal in, zonder --ja; "
            "dan vraagt rao wat er moet komen te staan.",
        )
