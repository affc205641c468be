"""The package as its users meet it: run by `make test-python` in a clean environment."""

import copy
import faulthandler
import importlib.metadata
import itertools
import os
import pickle
import signal
import threading

import pytest

import tumen

GLOSSARY = """\
concepts:
  - id: solbit
    kind: term
    terms:
      en: [Solbit]
      ru: [Сольбит]
"""
MEMORY = "en\tru\nThe ferry has 40 seats.\tВ пароме 40 мест.\nThe ferry has 50 seats.\tВ пароме 50 мест.\n"


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "names.yaml").write_text(GLOSSARY, encoding="utf-8")
    (tmp_path / "ferry.tsv").write_text(MEMORY, encoding="utf-8")
    with tumen.Workspace(memories=[tmp_path / "memory.db"], glossaries=[tmp_path / "names.yaml"]) as workspace:
        result = workspace.import_file(tmp_path / "ferry.tsv")
        assert (result.read, result.stored, result.replaced, result.errors) == (2, 2, 0, ())
        yield workspace


def test_an_exact_match_comes_first(workspace):
    matches = workspace.matches("The ferry has 40 seats.", "en", "ru")
    first = next(matches)
    assert (first.score, first.kind, first.target) == (100, "exact", "В пароме 40 мест.")
    second = next(matches)
    assert second.kind == "fuzzy" and second.repaired == "В пароме 40 мест."
    assert first.alarms == () and second.alarms == ("number",)
    assert next(matches, None) is None


def test_arguments_that_make_no_sense_are_said(workspace):
    for limit in [-1, 1 << 40]:
        with pytest.raises(ValueError):
            workspace.matches("a", "en", "ru", limit=limit)
    for limit in [1.5, "5", None]:
        for ask in (lambda: workspace.matches("a", "en", "ru", limit=limit), lambda: workspace.concordance("a", limit=limit)):
            with pytest.raises(TypeError):
                ask()
    assert list(workspace.matches("The ferry has 40 seats.", "en", "ru", limit=0)) == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda w, text: w.matches(text, "en", "ru"), lambda w, text: w.terms(text, "en"),
        lambda w, text: w.lookup(text), lambda w, text: w.concordance(text),
        lambda w, text: w.transliterate(text, "ko", "en"), lambda w, text: w.transliterate("a", "ko", text),
        lambda w, text: w.inflect(text, "ru"), lambda w, text: w.check(text), lambda w, text: w.check([text]),
        lambda w, text: tumen.Workspace(memories=[text]), lambda w, text: tumen.Workspace(glossaries=[text]),
    ],
)
@pytest.mark.parametrize(
    "text, kind",
    [(None, TypeError), (5, TypeError), (b"a", TypeError), ("a\0b", ValueError), ("\ud800", ValueError)],
)
def test_a_text_is_held_to_the_same_everywhere(workspace, ask, text, kind):
    with pytest.raises(kind):
        ask(workspace, text)


@pytest.mark.parametrize("text, kind", [(b"a", TypeError), ("a\0b", ValueError), ("\ud800", ValueError)])
def test_a_text_within_arguments_is_held_to_the_same(workspace, text, kind):
    for arguments in ({"text": text}, {"text": "a", "where": [text]}, {"units": [{"en": text}]}):
        with pytest.raises(kind):
            workspace.call("lookup", **arguments)


def test_one_path_stands_for_a_list(workspace, tmp_path):
    with tumen.Workspace(memories=str(tmp_path / "memory.db"), glossaries=tmp_path / "names.yaml") as other:
        assert next(other.matches("The ferry has 40 seats.", "en", "ru")).score == 100
        assert [concept.id for concept in other.concepts()] == ["solbit"]


def test_a_workspace_is_not_copied(workspace):
    for make in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            make(workspace)
    assert workspace.lookup("Solbit")


def test_no_standard_stream_is_a_file(workspace, tmp_path):
    for ask in (
        lambda: workspace.import_file("-"), lambda: workspace.export("-", "tsv"), lambda: workspace.check("-"),
        lambda: tumen.Workspace(memories=[], glossaries="-"),
    ):
        with pytest.raises(tumen.UsageError):
            ask()


def test_the_package_has_the_version_of_its_library_and_all_licences():
    package = importlib.metadata.distribution("tumen")
    assert package.version == tumen.version()
    texts = "".join(file.read_text() for file in package.files if file.name in ("LICENSE", "NOTICE"))
    assert "Apache License" in texts and "GRDB" in texts


def test_a_list_outlives_its_workspace(workspace):
    matches = workspace.matches("The ferry has 40 seats.", "en", "ru")
    workspace.close()
    assert len(list(matches)) == 2


def test_terms_have_places_as_python_counts(workspace):
    text = "\U0001F6F3 the Solbit"
    (hit,) = workspace.terms(text, "en")
    assert text[hit.start:hit.end] == hit.text == "Solbit"
    assert (hit.concept, hit.status, hit.how) == ("solbit", "preferred", "exact")


def test_names(workspace):
    assert workspace.transliterate("박태성", "ko-KP", "en").result == "Pak Thae Song"
    inflection = workspace.inflect("Пак Тхэ Сон", "ru")
    assert (inflection.forms[0].role, inflection.forms[0].number) == ("nominative", "singular")
    assert not inflection.certain and workspace.inflect("Пак Тхэ Сон", "ru", gender="male").certain
    found, = results = workspace.lookup("Сольбит")
    assert results.suggestions == () and "Solbit" in workspace.lookup("Slobbit").suggestions
    assert found.concept.id == "solbit" and found.concept.terms["en"][0].text == "Solbit"
    assert [concept.id for concept in workspace.concepts()] == ["solbit"]


def test_concordance(workspace):
    hits = workspace.concordance("ferry", language="en")
    assert len(hits) == 2
    start, end = hits[0].ranges[0]
    assert hits[0].text[start:end] == "ferry" and hits[0].other["ru"].startswith("В пароме")


def test_a_check_finds_a_wrong_number(workspace, tmp_path):
    draft = tmp_path / "draft.tsv"
    draft.write_text("en\tru\nThe ferry has 40 seats.\tВ пароме 41 место.\n", encoding="utf-8")
    findings = workspace.check(draft)
    finding = next(finding for finding in findings if finding.rule == "number-mismatch")
    assert finding.source[finding.source_start:finding.source_end] == "40"
    assert finding.target[finding.start:finding.end] == "41"
    assert (finding.source_language, finding.language, finding.fixable) == ("en", "ru", False)
    assert "\n::error file=" in "\n" + workspace.report(draft, "github")


def test_export_writes_the_memory(workspace, tmp_path):
    assert workspace.export(tmp_path / "copy.tsv", "tsv") is None
    assert "В пароме 50 мест." in (tmp_path / "copy.tsv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "call, kind",
    [
        (lambda w: w.call("dance"), tumen.UsageError),
        (lambda w: w.call("lookup", txt="a"), tumen.UsageError),
        (lambda w: w.matches("a", "en", "no language"), tumen.UnknownLanguage),
        (lambda w: w.transliterate("a", "en", "ru", scheme="nonsense"), tumen.UnknownScheme),
        (lambda w: w.import_file("nothing.tmx"), tumen.Unreadable),
        (lambda w: w.matches("a\0b", "en", "ru"), ValueError),
        (lambda w: w.matches("\ud800", "en", "ru"), ValueError),
        (lambda w: w.matches("a", "en", "ru", min_score=170), tumen.UsageError),
    ],
)
def test_what_fails_raises_its_exception(workspace, call, kind):
    with pytest.raises(kind) as caught:
        call(workspace)
    assert str(caught.value)


def test_an_error_tells_its_place_and_can_be_pickled(workspace):
    with pytest.raises(tumen.Unreadable) as caught:
        workspace.import_file("nothing.tmx")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.file == "nothing.tmx" and copy.mend and str(copy) == str(caught.value)


def test_a_closed_workspace_is_refused(workspace):
    workspace.close()
    workspace.close()
    with pytest.raises(ValueError):
        workspace.lookup("Solbit")


def test_threads_get_the_same_answers(workspace):
    expected = list(workspace.matches("The ferry has 40 seats.", "en", "ru"))
    answers = []

    def ask():
        for _ in itertools.repeat(None, 20):
            answers.append(list(workspace.matches("The ferry has 40 seats.", "en", "ru")) == expected)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 160 and all(answers)


def test_paths_stay_what_they_were_when_the_workspace_was_opened(workspace, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    opened = tumen.Workspace(memories=["memory.db"], glossaries=["names.yaml"])
    monkeypatch.chdir(tmp_path / "elsewhere")
    (match,) = opened.matches("The ferry has 40 seats.", "en", "ru", min_score=100)
    assert match.memory == "memory.db" and [hit.concept for hit in opened.terms("the Solbit", "en")] == ["solbit"]
    assert opened.import_file(tmp_path / "ferry.tsv").read == 2
    with pytest.raises(tumen.TumenError) as caught:
        tumen.Workspace(memories=["memory.db"], glossaries=[]).call("census")
    assert caught.value.file == "memory.db"
    assert not list((tmp_path / "elsewhere").iterdir())
    with pytest.raises(tumen.TumenError) as missing:
        tumen.Workspace(memories=["memory.db", "new.db"]).matches("The ferry has 40 seats.", "en", "ru")
    assert missing.value.file == "new.db"


@pytest.fixture
def pipe(tmp_path):
    """A glossary that comes through a pipe: a call that asks for it waits in the library until a test writes it."""
    os.mkfifo(tmp_path / "piped.yaml")
    (tmp_path / "tumen.yaml").write_text("glossaries: [piped.yaml]\nmemories: []\n", encoding="utf-8")
    faulthandler.dump_traceback_later(30, exit=True)
    yield tmp_path / "piped.yaml"
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture
def asking(pipe):
    """A workspace, a thread that waits in a call of it, and where the answer goes."""
    workspace = tumen.Workspace(pipe.parent)
    answers = []
    thread = threading.Thread(target=lambda: answers.append(list(workspace.terms("the Solbit", "en"))))
    thread.start()
    # Nobody opens a pipe for reading before the library does.
    writer = os.open(pipe, os.O_WRONLY)

    def answer():
        os.write(writer, GLOSSARY.encode())
        os.close(writer)
        thread.join()
        return answers[0]

    return workspace, answer


def test_other_threads_run_during_a_call(asking):
    workspace, answer = asking
    assert answer()[0].concept == "solbit"


def test_to_close_does_not_wait_for_a_call(asking):
    workspace, answer = asking
    workspace.close()
    with pytest.raises(ValueError):
        workspace.terms("the Solbit", "en")
    assert answer()[0].concept == "solbit"


def test_a_forked_process_may_close_a_workspace_and_not_use_it(asking):
    workspace, answer = asking
    child = os.fork()
    if child == 0:
        signal.alarm(10)
        code = 1
        try:
            workspace.terms("the Solbit", "en")
        except ValueError:
            with workspace:
                code = 0
            del workspace, answer
        os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert answer()[0].concept == "solbit"


def test_a_signal_handler_may_close_the_workspace_that_is_asked(pipe):
    workspace = tumen.Workspace(pipe.parent)

    def write():
        with open(pipe, "w", encoding="utf-8") as file:
            os.kill(os.getpid(), signal.SIGUSR1)
            file.write(GLOSSARY)

    before = signal.signal(signal.SIGUSR1, lambda *_: workspace.close())
    thread = threading.Thread(target=write)
    thread.start()
    try:
        assert next(workspace.terms("the Solbit", "en")).concept == "solbit"
    finally:
        thread.join()
        signal.signal(signal.SIGUSR1, before)
    with pytest.raises(ValueError):
        workspace.lookup("Solbit")


def test_numbers_are_numbers(workspace):
    with pytest.raises(TypeError):
        workspace.matches("a", "en", "ru", min_score="80")
    for number in [float("nan"), float("inf")]:
        with pytest.raises(ValueError, match="minScore"):
            workspace.call("match", text="a", source="en", target="ru", minScore=number)
