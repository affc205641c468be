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
    #: How it was recognised: "exact", "form" …
    how: str


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
    #: Of a case: "singular" or "plural".
    number: Optional[str] = None


@dataclass(frozen=True)
class Inflection:
    """The forms of a name in running text."""

    text: str
    language: str
    indeclinable: bool
    forms: Tuple[Form, ...]
    #: Whether grammar leaves no doubt.
    certain: bool

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Inflection":
        forms = tuple(
            Form(form.get("case") or form.get("particle") or form.get("form") or "", form["text"],
                form.get("number"))
            for form in answer["forms"])
        return cls(answer["text"], answer["language"], answer["indeclinable"], forms, answer["certain"])


@dataclass(frozen=True)
class Term:
    """A term of a concept in one language."""

    text: str
    status: str
    scheme: Optional[str]


@dataclass(frozen=True)
class Title:
    """A title that a person holds or held, with the days or years of it as far as they are known."""

    concept: str
    since: Optional[str]
    until: Optional[str]


@dataclass(frozen=True)
class Concept:
    """A concept with its terms by language."""

    id: str
    kind: str
    subject: Optional[str]
    definition: Optional[str]
    terms: Dict[str, List[Term]] = field(hash=False)
    titles: Tuple[Title, ...]

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Concept":
        terms = {
            language: [Term(term["text"], term["status"], term.get("scheme")) for term in entries]
            for language, entries in answer["terms"].items()
        }
        titles = tuple(Title(title["concept"], title["from"], title["to"]) for title in answer["titles"])
        return cls(
            answer["concept"], answer["kind"], answer.get("subject"), answer.get("definition"), terms, titles)


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


class Lookup(List[NamedConcept]):
    """What a name led to, the surest first."""

    #: Terms that may have been meant, where the name led nowhere.
    suggestions: Tuple[str, ...]

    def __init__(self, answer: Mapping[str, Any]) -> None:
        super().__init__(NamedConcept.read(result) for result in answer["results"])
        self.suggestions = tuple(answer["suggestions"])


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
    """One place where a rule does not hold: ``target[start:end]`` and ``source[source_start:source_end]``."""

    rule: str
    severity: str
    #: Where the rule stands in MQM 2.0.
    category: Optional[str]
    file: str
    unit: str
    line: int
    source_language: str
    language: str
    message: str
    source: str
    source_start: Optional[int]
    source_end: Optional[int]
    target: str
    start: Optional[int]
    end: Optional[int]
    suggestion: Optional[str]
    #: Whether the suggestion is certain, so that it may be applied unseen.
    fixable: bool
    fingerprint: str

    @classmethod
    def read(cls, answer: Mapping[str, Any]) -> "Finding":
        return cls(
            answer["rule"], answer["severity"], answer.get("category"), answer["file"], answer["unit"],
            answer["line"], answer["sourceLanguage"], answer["language"], answer["message"], answer["source"],
            answer["sourceStart"], answer["sourceEnd"], answer["target"], answer["start"], answer["end"],
            answer["suggestion"], answer.get("fixable", False), answer["fingerprint"])


@dataclass(frozen=True)
class ImportResult:
    """What became of the records of a file: ``read == stored + present + rejected``."""

    file: str
    format: str
    read: int
    stored: int
    present: int
    rejected: int
    #: Of those stored, how many came in the place of units that were there.
    replaced: int
    #: Why records were rejected: line and message.
    errors: Tuple[Tuple[int, str], ...]
    batch: Optional[str]
    remark: Optional[str]

    @classmethod
    def read_answer(cls, answer: Mapping[str, Any]) -> "ImportResult":
        return cls(
            answer["file"], answer["format"], answer["read"], answer["stored"], answer["present"], answer["rejected"],
            answer["replaced"], tuple((error["line"], error["message"]) for error in answer["errors"]),
            answer["batch"], answer["remark"])
