"""The strict reader: YAML events become a plain tree, or every reason why they cannot."""

from rao_cli.store.yaml.reader.boom import Boom, YamlValue
from rao_cli.store.yaml.reader.complaints import complain, complain_tabs
from rao_cli.store.yaml.reader.directives import blank_directives
from rao_cli.store.yaml.reader.event_pass import EventPass
from rao_cli.store.yaml.reader.key_check import check_keys
from rao_cli.store.yaml.reader.leesfout import Leesfout, Leesfouten
from rao_cli.store.yaml.reader.light_events import light_events, load_parser
from rao_cli.store.yaml.reader.lost_text import check_lost_text
from rao_cli.store.yaml.reader.merkregels import merkregels
from rao_cli.store.yaml.reader.odd_signs import check_odd_signs
from rao_cli.store.yaml.reader.strict_yaml import check_strict
from rao_cli.store.yaml.reader.tekens import open_text

__all__ = ["Boom", "Leesfout", "YamlValue", "read_boom"]


def read_boom(data: bytes) -> tuple[Boom | None, list[Leesfout]]:
    """Read one file: its tree, or None and every reason why not. Never raises for content."""
    poort = open_text(data)
    if poort.parseable is None:
        return None, poort.fouten.done()
    if merken := merkregels(poort.parseable):  # nothing else that is wrong says anything
        for plek in merken:
            complain(poort.fouten, "conflict", plek)
        return None, poort.fouten.done()
    run = _run(blank_directives(poort.parseable, poort.fouten), poort.fouten)
    waarde = run.top()
    if waarde is None or run.fouten:
        return None, run.fouten.done()
    return Boom(poort.text, waarde, run), []


def _run(text: str, fouten: Leesfouten) -> EventPass:
    """Read the events; once more with ? and : masked when that is what stopped the parser."""
    CParser, YAMLError = load_parser()  # noqa: N806 - classes
    whole = text if text.endswith("\n") else f"{text}\n"  # or a block of text loses its last one
    with light_events(CParser) as kinds:
        run = EventPass(text, fouten.copy(), kinds)
        error = run.read(CParser(whole).get_event, YAMLError)
        if error is not None:  # what explains or mends that is loaded here and below: most is YAML
            from rao_cli.store.yaml.reader import masking

            if masking.is_maskable(text, error):
                masked, back = masking.mask(whole)
                run = EventPass(text, fouten.copy(), kinds)
                error = run.read(masking.unmask(CParser(masked).get_event, back), YAMLError)
                if error is None:
                    masking.report_glued_keys(run)
    check_keys(run)
    complain_tabs(run.fouten, text, run.marks)
    check_lost_text(run, quotes=error is None)
    hidden = check_strict(run)
    if error is None:
        check_odd_signs(run, len(text))
        return run
    from rao_cli.store.yaml.reader.syntax import explain_syntax, stop_of

    check_odd_signs(run, stop_of(text, error))
    if not hidden:
        explain_syntax(text, error, run.marks, run.fouten)
    return run
