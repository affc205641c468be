"""Glossaries and memories that are used together."""

from __future__ import annotations

import ctypes
import json
import numbers
import operator
import os
from types import TracebackType
from typing import Any, Iterable, Iterator, List, NoReturn, Optional, Type, Union

from ._library import array, checked, encoded, library, place, plain, taken
from .answers import (
    Concept, ConcordanceHit, Finding, ImportResult, Inflection, Lookup, Match, TermHit, Transliteration,
)

Path = Union[str, "os.PathLike[str]"]
Paths = Union[Path, Iterable[Path]]


class Workspace:
    """Opens what it needs when it needs it. Threads may use one at once; other threads run during every call. It serves
    the process that opened it, not what that forks.

    ``Workspace()`` takes the nearest ``tumen.yaml``; ``Workspace("project")`` that of a folder or a file;
    ``Workspace(memories="a.db", glossaries=["shipped", "ours.yaml"])`` what is named.
    """

    def __init__(
        self, path: Optional[Path] = None, *, memories: Optional[Paths] = None,
        glossaries: Optional[Paths] = None,
    ) -> None:
        error = place()
        if memories is None and glossaries is None:
            pointer = library.tumen_open(
                None if path is None else encoded(os.fspath(path)), ctypes.byref(error))
        elif path is not None:
            raise ValueError("a configuration and lists of files exclude each other; give one of them")
        else:
            stores = [] if memories is None else _paths(memories)
            names = ["shipped"] if glossaries is None else _paths(glossaries)
            pointer = library.tumen_open_files(
                array(stores), len(stores), array(names), len(names), ctypes.byref(error))
        self._handle: Optional[_Handle] = _Handle(checked(pointer, error))

    def close(self) -> None:
        """Ends its use; it does not wait. What calls of other threads need is let go with the last of them. May be called
        twice, in a signal handler and in a forked process, too."""
        self._handle = None

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        # Two copies would let one handle go twice.
        raise TypeError("a workspace is neither copied nor pickled; open another")

    def _ask(self, function: Any, *arguments: Any) -> int:
        """What a function of the library gives for this workspace, which is not let go meanwhile."""
        handle = self._handle
        if handle is None:
            raise ValueError("the workspace is closed; open another")
        error = place()
        try:
            pointer = function(handle.pointer(), *arguments, ctypes.byref(error))
        finally:
            # The traceback of an error would keep it.
            del handle
        return checked(pointer, error)

    def call(self, operation: str, **arguments: Any) -> Any:
        """Any operation of ``Documentation/requests.md``, with its answer as Python reads JSON."""
        given = {name: plain(value, name) for name, value in arguments.items() if value is not None}
        return json.loads(taken(self._ask(library.tumen_call, encoded(operation), json.dumps(given).encode())))

    # Memories

    def matches(
        self, text: str, source: str, target: str, *, min_score: float = 70, limit: int = 5,
    ) -> Iterator[Match]:
        """The matches of a text, the best first. Each is read from the library when it is asked for.

        ``call("match", …)`` tells differences, penalties and parts of the score besides."""
        limit = operator.index(limit)
        if not 0 <= limit < 1 << 31:
            raise ValueError(f"the limit is {limit}; give a number from 0 to {(1 << 31) - 1}")
        if not isinstance(min_score, numbers.Real):
            raise TypeError(f"min_score is {type(min_score).__name__}; give a number from 0 to 100")
        found = self._ask(
            library.tumen_matches, encoded(text), encoded(source), encoded(target), float(min_score), limit)
        return _matches(_List(found, library.tumen_match_list_free))

    def concordance(
        self, phrase: str, *, language: Optional[str] = None, limit: int = 20,
    ) -> List[ConcordanceHit]:
        """The segments in which a phrase stands."""
        answer = self.call("concordance", text=_given(phrase), language=language, limit=operator.index(limit))
        hits = answer["hits"]
        return [ConcordanceHit.read(hit) for hit in hits]

    def import_file(self, file: Path, **options: Any) -> ImportResult:
        """Adds the units of a file to the first memory, or its concepts to ``glossary``: all or, if the file is
        malformed, none."""
        return ImportResult.read_answer(self.call("import", file=file, **options))

    def export(self, output: Path, format: str, **options: Any) -> Optional[str]:
        """Writes the first memory, or with ``what="glossary"`` the glossaries.

        Gives what the format could not hold, in one sentence, if anything."""
        remark: Optional[str] = self.call("export", output=output, format=format, **options).get("remark")
        return remark

    # Glossaries and names

    def lookup(self, name: str, *, language: Optional[str] = None) -> Lookup:
        """The concepts that a name or term leads to, the surest first."""
        return Lookup(self.call("lookup", text=_given(name), language=language))

    def concepts(self, *, language: Optional[str] = None, kind: Optional[str] = None) -> List[Concept]:
        """The concepts of the glossaries in their order."""
        return [Concept.read(concept) for concept in self.call("concepts", language=language, kind=kind)]

    def terms(self, text: str, language: str) -> Iterator[TermHit]:
        """The glossary's terms in a text, from left to right."""
        found = self._ask(library.tumen_terms, encoded(text), encoded(language))
        return _terms(_List(found, library.tumen_term_list_free))

    def transliterate(
        self, name: str, source: str, target: str, *, scheme: Optional[str] = None, kind: str = "person",
    ) -> Transliteration:
        """A name in another script."""
        answer = self.call(
            "transliterate", text=_given(name), to=_given(target), scheme=scheme, kind=kind,
            **{"from": _given(source)})
        return Transliteration.read(answer)

    def inflect(
        self, name: str, language: str, *, kind: str = "person", gender: Optional[str] = None,
    ) -> Inflection:
        """The forms that a name takes in running text."""
        return Inflection.read(
            self.call("inflect", text=_given(name), language=_given(language), kind=kind, gender=gender))

    # Checks

    def check(self, files: Paths, **options: Any) -> List[Finding]:
        """What is wrong or doubtful in files of translations. A file that cannot be read is a finding."""
        answer = self.call("check", files=_paths(files), **options)
        return [Finding.read(finding) for finding in answer["findings"]]

    def report(self, files: Paths, form: str, **options: Any) -> str:
        """The same as a report: "text", "json", "sarif", "junit", "html" or "github"."""
        report: str = self.call("check", files=_paths(files), report=_given(form), **options)["report"]
        return report


def _paths(given: Paths) -> List[str]:
    """Paths; one stands for a list of it."""
    paths: Iterable[Path] = [given] if isinstance(given, (str, bytes, os.PathLike)) else given
    return [_given(os.fspath(path)) for path in paths]


def _given(text: str) -> str:
    """A text that has to be there."""
    return encoded(text).decode()


class _Handle:
    """A workspace of the library's, which is let go with the last that uses it."""

    def __init__(self, pointer: int) -> None:
        self._pointer = pointer
        self._process = os.getpid()
        self._free = library.tumen_workspace_free

    def pointer(self) -> int:
        """The pointer, in the process that opened it: a child has no threads, and no right to the connections of SQLite."""
        if os.getpid() != self._process:
            raise ValueError("the workspace belongs to the process that forked this one; open another here")
        return self._pointer

    def __del__(self) -> None:
        # What a thread held at the fork nobody in the child lets go.
        if os.getpid() == self._process:
            self._free(self._pointer)


class _List:
    """A list of the library's, which is freed with the last that reads it."""

    def __init__(self, pointer: int, free: Any) -> None:
        self.pointer = pointer
        self._free = free

    def __del__(self) -> None:
        self._free(self.pointer)


def _text(field: Optional[bytes]) -> str:
    return (field or b"").decode()


def _matches(found: _List) -> Iterator[Match]:
    for number in range(library.tumen_match_count(found.pointer)):
        match = library.tumen_match_at(found.pointer, number).contents
        repaired = match.repaired
        yield Match(
            match.score, _text(match.kind), _text(match.source), _text(match.target),
            None if repaired is None else repaired.decode(), _text(match.unit), _text(match.memory),
            tuple(filter(None, _text(match.alarms).split(","))))


def _terms(found: _List) -> Iterator[TermHit]:
    for number in range(library.tumen_term_count(found.pointer)):
        term = library.tumen_term_at(found.pointer, number).contents
        yield TermHit(
            term.start, term.end, _text(term.text), _text(term.concept), _text(term.term), _text(term.status),
            _text(term.how))
