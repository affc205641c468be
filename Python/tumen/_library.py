"""The C library (tumen.h) as ctypes sees it. ctypes lets other threads run during every call."""

from __future__ import annotations

import ctypes
import math
import os
import pathlib
from ctypes import POINTER, c_char_p, c_double, c_int32, c_int64, c_size_t, c_void_p
from typing import Any, Iterable, Mapping, Optional, Sequence

from .errors import KINDS, TumenError

INTERFACE = 1


class _Error(ctypes.Structure):
    _fields_ = [
        ("code", c_char_p), ("message", c_char_p), ("mend", c_char_p), ("file", c_char_p), ("line", c_int64),
        ("column", c_int64),
    ]


class _Match(ctypes.Structure):
    _fields_ = [
        ("score", c_int32), ("kind", c_char_p), ("source", c_char_p), ("target", c_char_p), ("repaired", c_char_p),
        ("unit", c_char_p), ("memory", c_char_p), ("alarms", c_char_p),
    ]


class _Term(ctypes.Structure):
    _fields_ = [
        ("start", c_int64), ("end", c_int64), ("text", c_char_p), ("concept", c_char_p), ("term", c_char_p),
        ("status", c_char_p), ("how", c_char_p),
    ]


_ErrorPlace = POINTER(POINTER(_Error))

_SIGNATURES = {
    "tumen_interface": (c_int32, []),
    "tumen_version": (c_char_p, []),
    "tumen_error_free": (None, [POINTER(_Error)]),
    "tumen_string_free": (None, [c_void_p]),
    "tumen_open": (c_void_p, [c_char_p, _ErrorPlace]),
    "tumen_open_files": (
        c_void_p, [POINTER(c_char_p), c_size_t, POINTER(c_char_p), c_size_t, _ErrorPlace]),
    "tumen_workspace_free": (None, [c_void_p]),
    "tumen_call": (c_void_p, [c_void_p, c_char_p, c_char_p, _ErrorPlace]),
    "tumen_matches": (
        c_void_p, [c_void_p, c_char_p, c_char_p, c_char_p, c_double, c_size_t, _ErrorPlace]),
    "tumen_match_count": (c_size_t, [c_void_p]),
    "tumen_match_at": (POINTER(_Match), [c_void_p, c_size_t]),
    "tumen_match_list_free": (None, [c_void_p]),
    "tumen_terms": (c_void_p, [c_void_p, c_char_p, c_char_p, _ErrorPlace]),
    "tumen_term_count": (c_size_t, [c_void_p]),
    "tumen_term_at": (POINTER(_Term), [c_void_p, c_size_t]),
    "tumen_term_list_free": (None, [c_void_p]),
    "tumen_transliteration": (
        c_void_p, [c_void_p, c_char_p, c_char_p, c_char_p, c_char_p, c_int32, _ErrorPlace]),
}


def _load() -> ctypes.CDLL:
    """The library that TUMEN_LIBRARY names, else the one in this package, else that of the system."""
    own = pathlib.Path(__file__).with_name("libtumen.so")
    path = os.environ.get("TUMEN_LIBRARY") or (str(own) if own.exists() else "libtumen.so.0")
    library = ctypes.CDLL(path)
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    if library.tumen_interface() != INTERFACE:
        raise ImportError(f"{path} has another interface than this package; install both from one version")
    return library


library = _load()


def version() -> str:
    """The version of Tumen."""
    text: bytes = library.tumen_version()
    return text.decode()


def encoded(text: str) -> bytes:
    """A text as the library takes it. It ends at a zero byte there, so a text with one is refused."""
    if not isinstance(text, str):
        raise TypeError(f"a text is {type(text).__name__}; give a str")
    if "\0" in text:
        raise ValueError("the text has a zero character; take it out")
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the text has half a surrogate pair at {error.start}; take it out") from None


def plain(value: Any, name: str) -> Any:
    """An argument as JSON holds it. Texts in it are held to what `encoded` holds them to."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name} is {value}; give a number")
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Mapping):
        return {plain(key, name): plain(entry, name) for key, entry in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray, os.PathLike)):
        return [plain(entry, name) for entry in value]
    return encoded(os.fspath(value) if isinstance(value, os.PathLike) else value).decode()


def array(texts: Sequence[str]) -> "ctypes.Array[c_char_p]":
    return (c_char_p * len(texts))(*[encoded(text) for text in texts])


def checked(result: Optional[int], error: "ctypes._Pointer[_Error]") -> int:
    """What a function gave; raises its error if it gave nothing."""
    if not error:
        if result is None:
            raise TumenError("internal", "the library gave neither an answer nor an error")
        return result

    def text(field: Optional[bytes]) -> Optional[str]:
        return field.decode() if field is not None else None

    try:
        fields = error.contents
        code, message = text(fields.code) or "internal", text(fields.message) or ""
        raise KINDS.get(code, TumenError)(
            code, message, text(fields.mend), text(fields.file), fields.line or None, fields.column or None)
    finally:
        library.tumen_error_free(error)


def place() -> "ctypes._Pointer[_Error]":
    """Where a function puts its error."""
    return POINTER(_Error)()


_length_of = ctypes.CDLL(None).strlen
_length_of.restype, _length_of.argtypes = ctypes.c_size_t, [ctypes.c_void_p]


def taken(pointer: int) -> str:
    """A text that the library made, read where it lies, and freed."""
    try:
        length = _length_of(pointer)
        return str(memoryview((ctypes.c_char * length).from_address(pointer)), "utf-8") if length else ""
    finally:
        library.tumen_string_free(pointer)
