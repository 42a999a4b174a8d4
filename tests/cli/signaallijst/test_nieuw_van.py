"""`rao nieuw signaallijst --van`: take over a list that somebody wrote."""

import pytest

from tests.cli.secretaris import Secretaris

VAN = ("nieuw", "signaallijst", "--van")
KENMERK = "SL-assen-2026-03-09"
PAD = f"signaallijsten/2026/{KENMERK}.yaml"
SCHEMA = "# yaml-language-server: $schema=../../schemas/signaallijst.schema.json\n"
COMPLEET = f"""\
# Van het LKO gekregen
soort: signaallijst
kenmerk: {KENMERK}
richting: lko-rao
afzender: assen
datum: 2026-03-09
status: concept   # nog niet klaar
zaken:
  Z-7K3F9E: {{onderwerp: "Gezin", aanbrenger: COA, groep: gezin}}
"""
DEEL = """\
zaken:
  - onderwerp: Gezin
    aanbrenger: COA
    groep: gezin
    termijn: {tot: 2026-06-01}
    oplossingsrichtingen: [{omschrijving: Vertrek, onorthodox: true}]
    advies: {voorkeur: 1}
  - onderwerp: Man alleen
    aanbrenger: IND
    groep: volwassene
"""


def neem(s: Secretaris, tekst: str | bytes, *args: str) -> str:
    """Take over a text as `lijst.yaml`; returns the kenmerk."""
    (s.map.parent / "lijst.yaml").write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return s.doet(*VAN, "../lijst.yaml", *args).strip()


def weigert(s: Secretaris, tekst: str, *args: str, code: int = 2) -> str:
    """Offer a text that is refused; returns what rao told."""
    (s.map.parent / "lijst.yaml").write_text(tekst, encoding="utf-8", newline="")
    return s.faalt(*VAN, "../lijst.yaml", *args, code=code)


def test_compleet_blijft_letterlijk(leeg: Secretaris) -> None:
    """Een complete lijst blijft zoals zij is; alleen de regel voor de editor komt erboven."""
    assert neem(leeg, COMPLEET) == KENMERK
    assert leeg.lees(PAD) == SCHEMA + COMPLEET
    assert leeg.laatste() == ("Nieuwe signaallijst van LKO Assen", [PAD])


def test_regel_voor_de_editor_niet_twee_keer(leeg: Secretaris) -> None:
    """Staat de regel voor de editor er al, dan verandert er geen byte."""
    neem(leeg, SCHEMA + COMPLEET)
    assert leeg.lees(PAD) == SCHEMA + COMPLEET


def test_windows_regeleinden(leeg: Secretaris) -> None:
    """Een bestand van Windows krijgt de regeleinden van het register."""
    neem(leeg, COMPLEET.replace("\n", "\r\n"))
    assert leeg.lees(PAD) == SCHEMA + COMPLEET


def test_byte_order_mark(leeg: Secretaris) -> None:
    """Een BOM vooraan wordt gelezen en niet bewaard."""
    neem(leeg, COMPLEET.encode("utf-8-sig"))
    assert leeg.lees(PAD) == SCHEMA + COMPLEET


def test_twee_keer_is_een_keer(leeg: Secretaris) -> None:
    """Dezelfde complete lijst nog eens overnemen verandert niets."""
    neem(leeg, COMPLEET)
    assert leeg.zegt(*VAN, "../lijst.yaml") == "Er is niets veranderd; alles stond er al."
    assert leeg.log()[1:] == ["Nieuwe signaallijst van LKO Assen"]


def test_deel_wordt_aangevuld(leeg: Secretaris) -> None:
    """Wat ontbreekt vult rao aan: kop, kenmerken, en getallen als getallen."""
    assert neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09") == KENMERK
    eerste, tweede = (r.strip()[:8] for r in leeg.lees(PAD).splitlines() if r.startswith("  Z-"))
    assert leeg.lees(PAD) == SCHEMA + (
        "soort: signaallijst\n"
        f"kenmerk: {KENMERK}\n"
        "richting: lko-rao\n"
        "afzender: assen\n"
        "datum: 2026-03-09\n"
        "status: concept\n"
        "zaken:\n"
        f"  {eerste}:\n"
        "    onderwerp: Gezin\n"
        "    aanbrenger: COA\n"
        "    groep: gezin\n"
        "    termijn: {tot: 2026-06-01}\n"
        "    oplossingsrichtingen:\n"
        "      - {omschrijving: Vertrek, onorthodox: true}\n"
        "    advies: {voorkeur: 1}\n"
        f"  {tweede}: {{onderwerp: Man alleen, aanbrenger: IND, groep: volwassene}}\n"
    )


def test_deel_twee_keer_is_een_keer(leeg: Secretaris) -> None:
    """Ook een lijst zonder kenmerken wordt niet dubbel: rao herkent haar aan de inhoud."""
    eerste = neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09")
    assert neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09") == eerste
    assert len(leeg.log()) == 2


def test_andere_lijst_op_dezelfde_dag(leeg: Secretaris) -> None:
    """Een lijst met een andere inhoud is een tweede lijst."""
    neem(leeg, DEEL, "--lko", "assen", "--datum", "2026-03-09")
    ander = DEEL.replace("Man alleen", "Vrouw alleen")
    assert neem(leeg, ander, "--lko", "assen", "--datum", "2026-03-09") == f"{KENMERK}-b"


def test_zonder_datum_is_het_vandaag(leeg: Secretaris) -> None:
    """Zonder datum in de tekst of op de regel is het de dag van vandaag."""
    assert neem(leeg, f"afzender: assen\n{DEEL}") == "SL-assen-2026-03-05"


def test_kenmerk_in_een_rij(leeg: Secretaris) -> None:
    """Zaken in een rij mogen hun kenmerk bij zich dragen."""
    neem(leeg, DEEL.replace("- onderwerp: Gezin", "- kenmerk: Z-7K3F9E\n    onderwerp: Gezin"),
         "--lko", "assen", "--datum", "2026-03-09")  # fmt: skip
    assert "  Z-7K3F9E:\n    onderwerp: Gezin\n" in leeg.lees(PAD)


def test_van_stdin(leeg: Secretaris) -> None:
    """Met - leest rao wat er binnenkomt."""
    assert leeg.doet(*VAN, "-", invoer=COMPLEET) == f"{KENMERK}\n"


def test_de_zaken_staan_bij_de_commit(leeg: Secretaris) -> None:
    """De commit noemt de lijst en haar zaken."""
    neem(leeg, COMPLEET)
    trailers = leeg.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [KENMERK, "Z-7K3F9E"]


def test_fouten_op_eigen_regels(leeg: Secretaris) -> None:
    """Fouten wijzen naar de regels van het eigen bestand, ook als rao de kop nog aanvult."""
    tekst = "afzender: assen\ndatum: 5-3-2026\nzaken:\n  Z-7K3F9E: {onderwerp: X, groep: amv}\n"
    assert weigert(leeg, tekst) == (
        "Fout: ../lijst.yaml kan zo niet worden overgenomen.\n"
        "../lijst.yaml:2: 'datum': '5-3-2026' is geen datum. Bedoelt u 2026-03-05?"
        " Schrijf eerst het jaar.\n"
        "../lijst.yaml:4: De sleutel 'aanbrenger' ontbreekt. Zet 'aanbrenger: …' onder"
        " 'Z-7K3F9E' erbij.\n"
    )


def test_fouten_in_een_rij(leeg: Secretaris) -> None:
    """Zaken zonder kenmerk heten in een fout naar hun plaats, en de regel is die van de tekst."""
    tekst = f"afzender: assen\n{DEEL.replace('groep: volwassene', 'grop: volwassene')}"
    assert weigert(leeg, tekst) == (
        "Fout: ../lijst.yaml kan zo niet worden overgenomen.\n"
        "../lijst.yaml:9: De sleutel 'groep' ontbreekt. Zet 'groep: …' onder zaak 2 erbij.\n"
        "../lijst.yaml:11: De sleutel 'grop' is hier onbekend. Bedoelt u 'groep'?\n"
    )


def test_verkeerd_controleteken(leeg: Secretaris) -> None:
    """Een kenmerk met een tikfout wordt geweigerd op de regel waar het staat."""
    tekst = COMPLEET.replace("Z-7K3F9E", "Z-7K3F9F")
    assert "../lijst.yaml:9: Het kenmerk 'Z-7K3F9F' bestaat niet" in weigert(leeg, tekst)


def test_kenmerk_past_niet_bij_de_datum(leeg: Secretaris) -> None:
    """Een kenmerk van een andere dag wordt geweigerd."""
    tekst = COMPLEET.replace("datum: 2026-03-09", "datum: 2026-03-10")
    assert "../lijst.yaml:3: Kenmerk 'SL-assen-2026-03-09' past niet" in weigert(leeg, tekst)


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", ":1: Het bestand is leeg."),
        ("zaken: [\n", ":1: Dit haakje ([) wordt niet gesloten."),
        ("zaken: {}\nzaken: {}\n", ":2: De sleutel 'zaken' staat hier al, op regel 1."),
        (f"afzender: assen\n{DEEL}status: klaar\n", ":12: 'status' kent de waarde 'klaar' niet."),
        (f"afzender: assen\n{DEEL}soort: overleg\n", ":12: 'soort' kent de waarde 'overleg' niet."),
    ],
)
def test_onbruikbare_tekst(leeg: Secretaris, tekst: str, zin: str) -> None:
    """Wat niet te lezen is of geen lijst is, wordt geweigerd met de regel erbij."""
    assert zin in weigert(leeg, tekst)


def test_tegenspraak_met_het_lko(leeg: Secretaris) -> None:
    """Wat op de regel staat, mag de tekst niet tegenspreken."""
    assert weigert(leeg, COMPLEET, "--lko", "ter-apel") == (
        "Fout: In het bestand staat afzender assen, maar u gaf --lko ter-apel.\n"
        "Laat --lko weg of verbeter het bestand.\n"
    )


def test_tegenspraak_met_de_datum(leeg: Secretaris) -> None:
    """Ook een andere datum is een tegenspraak."""
    assert weigert(leeg, COMPLEET, "--datum", "2026-03-10") == (
        "Fout: In het bestand staat datum 2026-03-09, maar u gaf --datum 2026-03-10.\n"
        "Laat --datum weg of verbeter het bestand.\n"
    )


def test_zelfde_op_de_regel_mag(leeg: Secretaris) -> None:
    """Wat op de regel hetzelfde zegt als de tekst, is geen tegenspraak."""
    assert neem(leeg, COMPLEET, "--lko", "assen", "--datum", "2026-03-09") == KENMERK


def test_geen_afzender(leeg: Secretaris) -> None:
    """Staat nergens van wie de lijst is, dan zegt rao hoe u dat meegeeft."""
    assert weigert(leeg, DEEL) == (
        "Fout: In ../lijst.yaml staat niet van welk LKO de lijst is.\n"
        "Zet er 'afzender: …' in, of geef het mee met --lko.\n"
    )


def test_onbekende_afzender(leeg: Secretaris) -> None:
    """Een LKO dat niet in het register staat, kan geen lijst sturen."""
    assert weigert(leeg, f"afzender: emmen\n{DEEL}", code=3) == (
        "Fout: Het LKO 'emmen' staat niet in rao.yaml.\nKies uit: ter-apel, assen.\n"
    )


def test_zelfde_kenmerk_andere_inhoud(leeg: Secretaris) -> None:
    """Een andere lijst met hetzelfde kenmerk overschrijft niets."""
    neem(leeg, COMPLEET)
    assert weigert(leeg, COMPLEET.replace("Gezin", "Man"), code=3) == (
        f"Fout: {PAD} bestaat al, met een andere inhoud.\n"
        "Geef de lijst een ander kenmerk of een andere datum.\n"
    )


def test_bestand_dat_er_niet_is(leeg: Secretaris) -> None:
    """Een verkeerde bestandsnaam is verkeerd gebruik."""
    assert leeg.faalt(*VAN, "nergens.yaml", code=2).startswith(
        "Fout: rao kan 'nergens.yaml' niet lezen"
    )


def test_te_groot(leeg: Secretaris) -> None:
    """Een bestand van meer dan 1 MiB wordt niet helemaal gelezen, en geweigerd."""
    zin = weigert(leeg, COMPLEET + "# " + "x" * 1024 * 1024 + "\n")
    assert "Het bestand is te groot" in zin
