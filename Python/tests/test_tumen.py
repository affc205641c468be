"""The package as its users meet it: run by `make test-python` in a clean environment."""

import faulthandler
import itertools
import os
import pickle
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
        assert (result.read, result.stored, result.errors) == (2, 2, ())
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
    for text in [None, 5]:
        with pytest.raises(TypeError):
            workspace.matches(text, "en", "ru")
    assert list(workspace.matches("The ferry has 40 seats.", "en", "ru", limit=0)) == []


def test_a_list_outlives_its_workspace(workspace):
    matches = workspace.matches("The ferry has 40 seats.", "en", "ru")
    workspace.close()
    assert len(list(matches)) == 2


def test_terms_have_places_as_python_counts(workspace):
    text = "\U0001F6F3 the Solbit"
    (hit,) = workspace.terms(text, "en")
    assert text[hit.start:hit.end] == hit.text == "Solbit"
    assert (hit.concept, hit.status) == ("solbit", "preferred")


def test_names(workspace):
    assert workspace.transliterate("박태성", "ko-KP", "en").result == "Pak Thae Song"
    assert workspace.inflect("Пак Тхэ Сон", "ru").forms[0].role == "nominative"
    (found,) = workspace.lookup("Сольбит")
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
    assert "number-mismatch" in {finding.rule for finding in findings}


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


def test_other_threads_run_during_a_call(workspace, tmp_path):
    pipe = tmp_path / "more.tsv"
    os.mkfifo(pipe)
    results = []
    thread = threading.Thread(target=lambda: results.append(workspace.import_file(pipe)))
    # The call waits in the library for what this thread writes: held up by it, this thread would never come to write.
    faulthandler.dump_traceback_later(30, exit=True)
    thread.start()
    pipe.write_text("en\tru\nThe ferry leaves.\tПаром уходит.\n", encoding="utf-8")
    thread.join()
    faulthandler.cancel_dump_traceback_later()
    assert results[0].stored == 1
