"""`rao status`: one screen that says what to do now."""

from rao_cli.cli import options, uitvoer
from rao_cli.workflow.achterstand import verouderd
from rao_cli.workflow.bekijken import bekijk, onleesbaar_melding
from rao_cli.workflow.status import Status, maak_status, secretaris


def status(
    *,
    als_json: options.AlsJson = False,
    register_map: options.RegisterMap,
    vandaag: options.Vandaag,
) -> None:
    """Zie wat er nu moet gebeuren, door wie en voor wanneer.

    Voorbeeld:
        rao status
    """
    stand, lading = bekijk(register_map, vandaag)
    beeld = maak_status(stand, verouderd(register_map, lading, stand, secretaris(stand)))
    if als_json:
        taken = [taak._asdict() for taak in beeld.taken]
        liggen = [{"kenmerk": k, "tekst": tekst} for k, tekst in beeld.blijft_liggen]
        uitvoer.toon_json("status", {**beeld._asdict(), "taken": taken, "blijft_liggen": liggen})
        return
    _toon(beeld)
    if (melding := onleesbaar_melding(lading)) is not None:
        uitvoer.meld(melding)


def _toon(beeld: Status) -> None:
    uitvoer.toon_segmenten([("kop", f"RAO {beeld.regio}"), ("zacht", f"  op {beeld.vandaag}")])
    uitvoer.toon(_overleg(beeld))
    uitvoer.toon()
    if beeld.taken:
        rijen = [
            (str(taak.voor or "-") + _te_laat(beeld, taak.voor), taak.wie, taak.wat, taak.opdracht)
            for taak in beeld.taken
        ]
        uitvoer.toon_tabel(("voor", "wie", "wat", "opdracht"), rijen)
    else:
        uitvoer.toon("Er is nu niets te doen.")
    if beeld.blijft_liggen:
        uitvoer.toon()
        uitvoer.toon_segmenten([("waarschuwing", "Blijft liggen")])
        for kenmerk, tekst in beeld.blijft_liggen:
            uitvoer.toon_segmenten([("kenmerk", kenmerk), ("", f"  {tekst}")])


def _overleg(beeld: Status) -> str:
    if beeld.volgend_overleg is None:
        return "Er is geen volgend overleg gepland."
    dagen = (beeld.volgend_overleg - beeld.vandaag).days
    over = {0: "vandaag", 1: "morgen"}.get(dagen, f"over {dagen} dagen")
    stukken = f"; stukken uiterlijk {beeld.stukken_uiterlijk}" if beeld.stukken_uiterlijk else ""
    return f"Volgend overleg: {beeld.volgend_overleg} ({over}){stukken}."


def _te_laat(beeld: Status, voor: object) -> str:
    return " te laat" if isinstance(voor, type(beeld.vandaag)) and voor < beeld.vandaag else ""
