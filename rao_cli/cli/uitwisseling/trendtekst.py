"""A trend of another region in words: what it says, and what the others answered."""

from rao_cli.workflow.uitwisseling.ophalen import VreemdeTrend


def in_woorden(trend: VreemdeTrend) -> list[str]:
    """Return what the other region says: title, what it is about, and how many."""
    regels = (trend.pakket.titel, trend.pakket.omschrijving or "", _in_cijfers(trend))
    return [regel.strip() for regel in regels if regel.strip()]


def _in_cijfers(trend: VreemdeTrend) -> str:
    """Say since when, out of how many zaken, and what the other regions answered."""
    pakket = trend.pakket
    delen = [f"{pakket.regio} ziet dit sinds {pakket.datum}"]
    if pakket.aantal_zaken:
        delen.append(f"in ongeveer {pakket.aantal_zaken} zaken")
    if pakket.lkos:
        delen.append(f"bij {', '.join(pakket.lkos)}")
    elif pakket.aantal_lkos:
        delen.append(f"bij {pakket.aantal_lkos} {'LKO' if pakket.aantal_lkos == 1 else 'LKO’s'}")
    zin = ", ".join(delen) + "."
    for antwoord, woord in (("ja", "Herkend door"), ("nee", "Niet herkend door")):
        regios = [regio for regio, herkend in trend.anderen.items() if herkend == antwoord]
        zin += f" {woord}: {', '.join(regios)}." if regios else ""
    return zin
