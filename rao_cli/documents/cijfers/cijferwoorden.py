"""What the words above the figures mean, in one place: this is the definition (S14)."""

from collections.abc import Mapping
from typing import Final

#: What every number means; the reports print it, and a machine gets it too.
DEFINITIES: Final[Mapping[str, str]] = {
    "lijsten": "Signaallijsten die een LKO indiende, op de datum van de lijst. Een lijst in "
    "concept of een ingetrokken lijst telt niet mee.",
    "zaken": "Verschillende zaken op deze lijsten.",
    "al open": "Zaken die aan het begin van de periode nog niet klaar waren.",
    "in": "Zaken die een LKO inbracht. Een zaak die klaar was en terugkomt, telt opnieuw; een "
    "zaak die nog loopt niet.",
    "uit": "Zaken die klaar zijn: het LKO kreeg de terugkoppeling over de afloop, of de zaak is "
    "geweigerd.",
    "nog open": "Al open plus in, min uit.",
    "gemeten": "Zaken die in de periode hun terugkoppeling over de afloop kregen. De doorlooptijd "
    "is het aantal dagen van de datum van de lijst tot de dag van die terugkoppeling.",
    "mediaan": "De middelste doorlooptijd, of het gemiddelde van de middelste twee.",
    "p90": "De kleinste doorlooptijd waar ten minste 90% van de zaken niet boven komt.",
    "aangehouden": "Hoe vaak een overleg een zaak aanhield, en om hoeveel zaken dat ging.",
    "lijsten compleet": "Op hoeveel van de lijsten elk onderdeel staat dat de bron vraagt, zoals "
    "de lijst er nu ligt.",
    "acties op tijd": "Van de acties met hun uiterste dag in de periode: hoeveel er op die dag "
    "gereed waren. Wat vervallen is, of gereed zonder datum, telt niet mee.",
}
