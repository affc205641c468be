"""Tumen from Python: translation memory, glossary and checks.

    import tumen

    with tumen.Workspace(memories=["bridge.db"]) as workspace:
        for match in workspace.matches("The bridge is 850 m long.", "en", "ru"):
            print(match.score, match.target)
"""

from ._library import version
from .answers import (
    Concept,
    ConcordanceHit,
    Finding,
    Form,
    ImportResult,
    Inflection,
    Lookup,
    Match,
    NamedConcept,
    Term,
    TermHit,
    Title,
    Transliteration,
)
from .errors import (
    Malformed,
    StoreFailure,
    TumenError,
    UnknownLanguage,
    UnknownScheme,
    Unreadable,
    UsageError,
)
from .workspace import Workspace

__version__ = version()
__all__ = [
    "Concept", "ConcordanceHit", "Finding", "Form", "ImportResult", "Inflection", "Lookup", "Malformed", "Match",
    "NamedConcept", "StoreFailure", "Term", "TermHit", "Title", "Transliteration", "TumenError", "UnknownLanguage", "UnknownScheme",
    "Unreadable", "UsageError", "Workspace", "version",
]
