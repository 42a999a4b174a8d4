"""Somebody without rao: gets a form for Word, fills it in, and sends it back."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.formulier.maken import Formuliervraag, build_formulier
from rao_cli.workflow.formulier.word import make_docx

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rao_cli.model.formulier.formulier import Formulier, Invulvak
    from tests.cli.secretaris import Secretaris


def formulier_van(s: Secretaris, kenmerk: str = "", lko: str = "", voor: str = "") -> Formulier:
    """Return the form that `rao formulier maak` makes."""
    dag = date.fromisoformat(s.vandaag)
    stand = RegisterMap.vind(s.map).load_vastgelegd().stand(dag)
    assert stand is not None
    return build_formulier(stand, Formuliervraag(kenmerk=kenmerk, lko=lko, voor=voor))[0]


def plek_van(vak: Invulvak) -> str:
    """Return where a field is: `Z-7K3F9E.termijn.tot`."""
    return ".".join(map(str, (vak.zaak, *vak.plek)))


def vul_in(formulier: Formulier, teksten: Mapping[str, str]) -> bytes:
    """Return a form for Word with these texts typed in its fields; the bookmarks stay."""
    nieuw = {plek_van(vak): vak for vak in formulier.vakken}
    assert teksten.keys() <= nieuw.keys(), teksten.keys() - nieuw.keys()
    anders = replace(
        formulier,
        zaken=tuple(
            replace(
                zaak,
                rubrieken=tuple(
                    replace(
                        rubriek,
                        groepen=tuple(
                            replace(
                                groep,
                                vakken=tuple(
                                    replace(vak, tekst=teksten.get(plek_van(vak), vak.tekst))
                                    for vak in groep.vakken
                                ),
                            )
                            for groep in rubriek.groepen
                        ),
                    )
                    for rubriek in zaak.rubrieken
                ),
            )
            for zaak in formulier.zaken
        ),
    )
    namen = {
        str(vak.anker): str(nieuw[plek_van(vak)].anker)
        for vak in anders.vakken
        if vak.anker != nieuw[plek_van(vak)].anker
    }
    return _hernoemd(make_docx(anders, Huisstijl()), namen)


def _hernoemd(data: bytes, namen: Mapping[str, str]) -> bytes:
    """Give bookmarks the names that they had before somebody typed."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in oud.namelist():
            inhoud = oud.read(naam)
            if naam == "word/document.xml":
                for van, naar in namen.items():
                    inhoud = inhoud.replace(van.encode(), naar.encode())
            nieuw.writestr(naam, inhoud)
    return uit.getvalue()


def bewaar(map_: Path, data: bytes, naam: str = "ingevuld.docx") -> str:
    """Save what came by mail; returns its path."""
    (map_ / naam).write_bytes(data)
    return str(map_ / naam)
