"""Runs tumen check over batches of every kind and validates the logs. Called by check-sarif."""

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema

schema, tumen = json.loads(Path(sys.argv[1]).read_text()), sys.argv[2]
# The type of the member differs between drafts of the schema; the last one is a URI.
validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
names = {"rules": set(), "states": set()}


def write(name, text):
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


def check(title, *arguments, least=0):
    run = subprocess.run([tumen, "check", *arguments, "--format", "sarif"], capture_output=True, text=True)
    log = json.loads(run.stdout)
    errors = [f"{list(error.absolute_path)}: {error.message[:300]}" for error in validator.iter_errors(log)]
    results = log["runs"][0]["results"]
    names["rules"] |= {result["ruleId"] for result in results}
    names["states"] |= {result.get("baselineState") for result in results}
    if len(results) < least:
        errors.append(f"{len(results)} results where {least} were to be found")
    print(f"{title}: {len(results)} results, exit code {run.returncode}, {len(errors)} errors")
    for error in errors[:5]:
        print("  " + error)
    return errors


# The wrong examples of the rules' tests.
rows = []
for file in sorted(Path(sys.argv[3]).glob("*Rows.swift")):
    for line in file.read_text().splitlines():
        found = re.match(r" *ru - (.*) \| (.*)", line)
        if found and "\\" not in line:
            rows.append(found.groups())
rows += [
    ("The bridge is 850 m long.", "Длина моста 580 км ."), ("Open {name}", "Открыть {nаme}"), ("Close", " "),
    ("April 30, 2025", "30 мая 2025 года"), ("See https://example.org/a", "См. https://exarnple.com/a"),
    ("“New” road (closed)", "“Новая дорога (закрыта"), ("Yes\\nNo", "Да Нет"), ("<b>Bold</b>", "</b>Жирный<b>"),
    ("A control \u0001 character", "Знак \u0001 и \u200bещё  два , «и «так» далее"), ("a\"b\\c/d", "а\"б\\в/г \U0001F309 \u2028"),
]
table = "".join(f"{s}\t{t}\n" for s, t in rows if "\n" not in s + t and "\t" not in s + t)
failures = []
write("fine.tsv", "Open\tОткрыть\n")
failures += check("no findings", "fine.tsv", "--languages", "en,ru")
write("каталог/with space & #1%.tsv", table)
spoilt = "каталог/with space & #1%.tsv"
failures += check("all rules", spoilt, "--languages", "en,ru", "--profile", "strict", least=300)
failures += check("an absolute path", str(Path(spoilt).resolve()), "--languages", "en,ru", least=200)
subprocess.run([tumen, "check", spoilt, "--languages", "en,ru", "--write-baseline", "known.txt"], capture_output=True)
failures += check("all known", spoilt, "--languages", "en,ru", "--baseline", "known.txt")
write("more.tsv", table + "It is 12 km.\tЭто 21 км.\n")
failures += check("one is new", "more.tsv", "--languages", "en,ru", "--baseline", "known.txt", least=1)
write("tumen.yaml", """languages: [en, ru]
checks:
  suppress:
    - {rule: number-mismatch, file: more.tsv, unit: "1", reason: a misprint}
    - {rule: end-mark, file: more.tsv}
  words:
    - {avoid: дорога, use: путь, languages: [ru]}
""")
failures += check("suppressions and words", "more.tsv", "--languages", "en,ru", least=1)
Path("tumen.yaml").unlink()
write("broken.xliff", "<xliff version='1.2'><file original='a'><body><trans-unit id='1'><source>A")
write("latin.po", b'msgid "a"\nmsgstr "\xff\xfe"\n')
failures += check("unreadable files", "broken.xliff", "latin.po", "nowhere.tmx", "fine.tsv", least=1)
write("row.tsv", "one field\nOpen\tОткрыть 5\n")
failures += check("a malformed record", "row.tsv", "--languages", "en,ru", least=1)
write("a.po", 'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
      'msgid "It is 4.7 km."\nmsgstr "Это 4.7 км ."\n')
failures += check("mended", "a.po", "--source", "en", "--fix")
failures += check("a title out of date", spoilt, "--languages", "en,ru", "--date", "2024-05-01")
print(f"{len(names['rules'])} rules, states {sorted(map(str, names['states']))}, {len(failures)} errors")
sys.exit(1 if failures else 0)
