"""What can go wrong: one exception a kind of failure."""

from __future__ import annotations

from typing import Any, Optional, Tuple


class TumenError(Exception):
    """What is wrong, where, and what to do about it."""

    def __init__(
        self, code: str, message: str, mend: Optional[str] = None, file: Optional[str] = None,
        line: Optional[int] = None, column: Optional[int] = None,
    ) -> None:
        self.code = code
        self.message = message
        self.mend = mend
        self.file = file
        self.line = line
        self.column = column
        place = ":".join(str(part) for part in (file, line, column) if part is not None)
        super().__init__((f"{place}: " if place else "") + message + (f"; {mend}" if mend else ""))

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self.code, self.message, self.mend, self.file, self.line, self.column)


class UsageError(TumenError):
    """The call itself cannot be understood."""


class Unreadable(TumenError):
    """A file or folder is missing or may not be read or written."""


class Malformed(TumenError):
    """The input is not what its format asks for."""


class UnknownLanguage(TumenError):
    """A language tag is not well formed or names no language."""


class UnknownScheme(TumenError):
    """No scheme of transliteration serves what was asked for."""


class StoreFailure(TumenError):
    """A memory is locked, damaged or of another version."""


KINDS = {
    "usage": UsageError, "unreadable": Unreadable, "malformed": Malformed, "malformed-rules": Malformed,
    "unknown-language": UnknownLanguage, "unknown-scheme": UnknownScheme, "store": StoreFailure,
}
