"""What a workspace answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Tuple


@dataclass(frozen=True)
class Match:
    """A translation that was found. Only a score of 100 and more means equal text."""

    score: int
    kind: str
    source: str
    target: str
    #: The target with numbers, dates and names of the query carried over.
    repaired: Optional[str]
    unit: str
    memory: str
    #: What the difference changes in the meaning: "negation", "number", "name" …
    alarms: Tuple[str, ...] = ()


@dataclass(frozen=True)
class TermHit:
    """A term of the glossary in a text: ``text[start:end]``, counted as Python counts."""

    start: int
    end: int
    text: str
    concept: str
    term: str
    status: str


@dataclass(frozen=True)
class Transliteration:
    """A name in another script by one scheme."""

    text: str
    result: str
    scheme: str
    certain: bool
    candidates: Tuple[str, ...]
    unknown: Tuple[str, ...]

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Transliteration":
        return cls(
            answer["text"], answer["result"], answer["scheme"], answer["certain"],
            tuple(candidate["text"] for candidate in answer["candidates"]), tuple(answer["unknown"]))


@dataclass(frozen=True)
class Form:
    """A form of a name, and its role: a case, a particle or a form of English."""

    role: str
    text: str


@dataclass(frozen=True)
class Inflection:
    """The forms of a name in running text."""

    text: str
    language: str
    indeclinable: bool
    forms: Tuple[Form, ...]

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Inflection":
        forms = tuple(
            Form(form.get("case") or form.get("particle") or form.get("form") or "", form["text"])
            for form in answer["forms"])
        return cls(answer["text"], answer["language"], answer["indeclinable"], forms)


@dataclass(frozen=True)
class Term:
    """A term of a concept in one language."""

    text: str
    status: str
    scheme: Optional[str]


@dataclass(frozen=True)
class Concept:
    """A concept with its terms by language."""

    id: str
    kind: str
    definition: Optional[str]
    terms: Dict[str, List[Term]] = field(hash=False)

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Concept":
        terms = {
            language: [Term(term["text"], term["status"], term.get("scheme")) for term in entries]
            for language, entries in answer["terms"].items()
        }
        return cls(answer["concept"], answer["kind"], answer.get("definition"), terms)


@dataclass(frozen=True)
class NamedConcept:
    """A concept that a name led to, how surely, and by which of its forms."""

    concept: Concept
    score: int
    matched: str
    language: str
    how: str

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "NamedConcept":
        matched = answer["matched"]
        return cls(Concept.read(answer), answer["score"], matched["text"], matched["language"], matched["how"])


@dataclass(frozen=True)
class ConcordanceHit:
    """A segment in which a phrase stands; ``ranges`` are places of its words in ``text``."""

    unit: str
    memory: str
    language: str
    text: str
    ranges: Tuple[Tuple[int, int], ...]
    other: Dict[str, str] = field(hash=False)

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "ConcordanceHit":
        ranges = tuple((start, end) for start, end in answer["ranges"])
        return cls(answer["unit"], answer["memory"], answer["language"], answer["text"], ranges, answer["other"])


@dataclass(frozen=True)
class Finding:
    """One place where a rule does not hold."""

    rule: str
    severity: str
    file: str
    unit: str
    line: int
    language: str
    message: str
    source: str
    target: str
    start: Optional[int]
    end: Optional[int]
    suggestion: Optional[str]
    fingerprint: str

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Finding":
        return cls(**{name: answer[name] for name in cls.__dataclass_fields__})


@dataclass(frozen=True)
class ImportResult:
    """What became of the records of a file: ``read == stored + present + rejected``."""

    file: str
    format: str
    read: int
    stored: int
    present: int
    rejected: int
    #: Why records were rejected: line and message.
    errors: Tuple[Tuple[int, str], ...]
    batch: Optional[str]
    remark: Optional[str]

    @classmethod
    def read_answer(cls, answer: Mapping[str, Any]) -> "ImportResult":
        return cls(
            answer["file"], answer["format"], answer["read"], answer["stored"], answer["present"], answer["rejected"],
            tuple((error["line"], error["message"]) for error in answer["errors"]), answer["batch"], answer["remark"])
