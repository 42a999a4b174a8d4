"""The organisations every region starts with (S2, S3, S20)."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.soorten.register import Organisatie, Regio, Register

STANDAARDORGANISATIES: Final[Mapping[str, Organisatie]] = {
    "DT&V": Organisatie(naam="Dienst Terugkeer en Vertrek", aspect="terugkeer", kern=True),
    "IND": Organisatie(naam="Immigratie- en Naturalisatiedienst", aspect="toelating", kern=True),
    "COA": Organisatie(naam="Centraal Orgaan opvang asielzoekers", aspect="opvang", kern=True),
    "AVIM": Organisatie(
        naam="Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel",
        aspect="toezicht",
        kern=True,
    ),
    "Nidos": Organisatie(naam="Stichting Nidos"),
    "IOM": Organisatie(naam="Internationale Organisatie voor Migratie"),
    "OM": Organisatie(naam="Openbaar Ministerie"),
    "REAN": Organisatie(naam="Projectcoördinator REAN"),
}

#: For a file that is judged without its register.
STANDAARDREGISTER: Final = Register(
    soort="register",
    regio=Regio(naam="(geen register)", provincies=["Drenthe"]),
    organisaties=dict(STANDAARDORGANISATIES),
)
