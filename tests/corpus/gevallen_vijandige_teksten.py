"""Texts in a hostile register: templates, YAML and values that run, read or go on for ever."""

from typing import Final

#: Templates; `{geheim}` is the secret, `{zingt}` the program.
SJABLONEN: Final = {
    "leest een bestand": "{% include '{geheim}' %}",
    "leest een bestand ernaast": "{% include '../../buiten/geheim.txt' %}",
    "erft van een bestand": "{% extends '{geheim}' %}",
    "haalt een bestand binnen": "{% import '{geheim}' as x %}{% from '{geheim}' import y %}",
    "draait met cycler": "{{ cycler.__init__.__globals__.os.system('{zingt}') }}",
    "draait met joiner": "{{ joiner.__init__.__globals__.os.system('{zingt}') }}",
    "draait met lipsum": "{{ lipsum.__globals__['os'].system('{zingt}') }}",
    "draait met self": "{{ self.__init__.__globals__.__builtins__.exec("
    "'import os; os.system(\"{zingt}\")') }}",
    "draait met een filter": "{{ (lipsum | attr('__globals__'))['os'].system('{zingt}') }}",
    "draait met een macro": "{% macro m() %}{% endmacro %}"
    "{{ m._func.__globals__.__builtins__.__import__('os').system('{zingt}') }}",
    "draait met een klasse": "{% for k in ''.__class__.__mro__[1].__subclasses__() %}"
    "{% if k.__name__ == 'Popen' %}{{ k('{zingt}').wait() }}{% endif %}{% endfor %}",
    "draait met map": "{% for os in [lipsum] | map(attribute='__globals__.os') %}"
    "{{ os.system('{zingt}') }}{% endfor %}",
    "draait met format": "{{ '{0.__globals__[os]}'.format(lipsum) }}{{ '%s' | format(lipsum) }}"
    "{% set f = '{0.__class__.__mro__[1].__subclasses__}'.format %}{{ f('') }}",
    "telt door": "{% for i in range(10**9) %}{% for j in range(10**9) %}{% endfor %}{% endfor %}",
    "sorteert door": "{{ range(10**9) | sort | map('string') | join }}",
    "verdubbelt": "{% set n = namespace(x=(0,)) %}{% for i in range(90) %}"
    "{% set n.x = (n.x, n.x) %}{% endfor %}{{ n.x | upper }}{{ n.x == n.x }}",
    "roept zichzelf": "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
    "is diep": "{{ " + "[" * 9_000 + "]" * 9_000 + " }}",
    "rekent door": "{{ 9 ** 9 ** 9 ** 9 }}{{ 999999999 ** 999999999 }}",
    "rondt af": "{{ 1 | round(10**9, 'ceil') }}",
}
YAML: Final = {
    "python-label": "toelichting: !!python/object/apply:os.system ['{zingt}']\n",
    "python-module": "toelichting: !!python/module:{zingt}\n",
    "include-label": "toelichting: !include {geheim}\n",
    "lachers": "a: &a [x, x]\n"
    + "".join(f"{n}: &{n} [*{v}, *{v}]\n" for v, n in zip("abcdefgh", "bcdefghi", strict=True)),
    "haken": "toelichting: " + "[" * 100_000 + "\n",
    "diep blok": "".join(f"{' ' * n}a:\n" for n in range(1_000)),
}
#: A value of 900,000 characters.
LANG: Final = {
    "letters": "a",
    "hoofdletters": "AB",
    "woorden": "woord ",
    "cijfers": "1",
    "cijfers los": "1 ",
    "haken": "[",
    "mail half": "a@",
    "mailadressen": "a@a.nl ",
    "bsn": "bsn 123456782 ",
    "datums": "1-1-1999 ",
    "aanspreken": "mw. a b c d van de ",
    "geboren": "geboren 1-",
    "adres": "a://",
    "rekening": "NL91 ABNA ",
    "streepjes": "- ",
    "accenten": "e\u0301",
    "accenten op een letter": "\u0301",
    "backslashes": "\\",
    "aanhalingstekens": "'",
    "dubbele": '"',
    "hekken": " #",
    "regels": "a\n",
    "lege regels": "\n",
    "acceptaties": "# rao: accepteer PRI04 omdat het mag\n",
    "organisaties": "COA ",
    "zaken": "Z-7K3F9E ",
    "vingerafdruk": "sha256-1",
}
LENGTE: Final = 900_000
