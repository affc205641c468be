"""Glossaries and memories that are used together."""

from __future__ import annotations

import ctypes
import json
import operator
import os
import threading
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Iterable, Iterator, List, NoReturn, Optional, Type, Union

from ._library import array, checked, encoded, library, place, plain, taken
from .answers import (
    Concept, ConcordanceHit, Finding, ImportResult, Inflection, Lookup, Match, TermHit, Transliteration,
)

Path = Union[str, "os.PathLike[str]"]
Paths = Union[Path, Iterable[Path]]


class Workspace:
    """Opens what it needs when it needs it. Threads may use one at once; other threads run during every call.

    ``Workspace()`` takes the nearest ``tumen.yaml``; ``Workspace("project")`` that of a folder or a file;
    ``Workspace(memories="a.db", glossaries=["shipped", "ours.yaml"])`` what is named.
    """

    def __init__(
        self, path: Optional[Path] = None, *, memories: Optional[Paths] = None,
        glossaries: Optional[Paths] = None,
    ) -> None:
        self._handle: Optional[int] = None
        self._users = 0
        self._is_closed = False
        self._state = threading.Condition()
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
        self._handle = checked(pointer, error)

    def close(self) -> None:
        """Lets everything go, once calls that other threads have made are done. May be called twice."""
        with self._state:
            self._is_closed = True
            while self._users > 0:
                self._state.wait()
            handle, self._handle = self._handle, None
        if handle is not None:
            library.tumen_workspace_free(handle)

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            self.close()

    def __reduce__(self) -> NoReturn:
        # Two copies would let one handle go twice.
        raise TypeError("a workspace is neither copied nor pickled; open another")

    @contextmanager
    def _held(self) -> Iterator[int]:
        """The handle, which is not let go meanwhile."""
        with self._state:
            if self._is_closed or self._handle is None:
                raise ValueError("the workspace is closed; open another")
            self._users += 1
            handle = self._handle
        try:
            yield handle
        finally:
            with self._state:
                self._users -= 1
                self._state.notify_all()

    def call(self, operation: str, **arguments: Any) -> Any:
        """Any operation of ``Documentation/requests.md``, with its answer as Python reads JSON."""
        given = {name: plain(value) for name, value in arguments.items() if value is not None}
        text = json.dumps(given).encode()
        error = place()
        with self._held() as handle:
            pointer = library.tumen_call(handle, encoded(operation), text, ctypes.byref(error))
        return json.loads(taken(checked(pointer, error)))

    # Memories

    def matches(
        self, text: str, source: str, target: str, *, min_score: float = 70, limit: int = 5,
    ) -> Iterator[Match]:
        """The matches of a text, the best first. Each is read from the library when it is asked for.

        ``call("match", …)`` tells differences, penalties and parts of the score besides."""
        limit = operator.index(limit)
        if not 0 <= limit < 1 << 31:
            raise ValueError(f"the limit is {limit}; give a number from 0 to {(1 << 31) - 1}")
        error = place()
        with self._held() as handle:
            pointer = library.tumen_matches(
                handle, encoded(text), encoded(source), encoded(target), float(min_score), limit, ctypes.byref(error))
        return _matches(_List(checked(pointer, error), library.tumen_match_list_free))

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
        error = place()
        with self._held() as handle:
            pointer = library.tumen_terms(handle, encoded(text), encoded(language), ctypes.byref(error))
        return _terms(_List(checked(pointer, error), library.tumen_term_list_free))

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


def _paths(given: Paths) -> List[str]:
    """Paths; one stands for a list of it."""
    paths: Iterable[Path] = [given] if isinstance(given, (str, bytes, os.PathLike)) else given
    return [_given(os.fspath(path)) for path in paths]


def _given(text: str) -> str:
    """A text that has to be there."""
    return encoded(text).decode()


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
