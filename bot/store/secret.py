"""Encryption of what people wrote. The key lives in a file, outside the database.

A column type is handed the dialect of the engine that binds or reads it, and every
engine has a dialect of its own. So the cipher of a database hangs on its dialect: two
databases with different keys live in one process and never see each other's key.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Engine, Text
from sqlalchemy.types import TypeDecorator


class InvalidKey(ValueError):
    """The text is no list of Fernet keys."""


class WrongKey(Exception):
    """What is stored was written with a key that is not in the list."""


class Cipher:
    """Fernet keys separated by commas: the first one writes, each of them reads."""

    def __init__(self, keys: bytes | str) -> None:
        text = keys.decode("ascii", "replace") if isinstance(keys, bytes) else keys
        try:
            self._fernet = MultiFernet([Fernet(key.strip()) for key in text.split(",")])
        except ValueError:
            raise InvalidKey(
                "De sleutel is ongeldig: verwacht een of meer Fernet-sleutels met komma's ertussen."
            ) from None

    def encrypt(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode("ascii")

    def decrypt(self, token: str) -> str:
        """Raises WrongKey when none of the keys fits."""
        try:
            return self._fernet.decrypt(token).decode()
        except InvalidToken:
            raise WrongKey(
                "De sleutel past niet bij deze database: wat hier staat is met een andere "
                "sleutel versleuteld. Zet de oude sleutel terug, of achter de nieuwe met een komma."
            ) from None


_ciphers: WeakKeyDictionary[Dialect, Cipher] = WeakKeyDictionary()


def equip(engine: Engine, cipher: Cipher) -> None:
    """From now on this engine reads and writes encrypted columns with this cipher."""
    _ciphers[engine.dialect] = cipher


class Encrypted(TypeDecorator[str]):
    """Text that the database holds only in encrypted form. An engine without cipher raises."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _ciphers[dialect].encrypt(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _ciphers[dialect].decrypt(value)


class EncryptedJson(TypeDecorator[Any]):
    """As Encrypted, for what JSON can hold; None is NULL. Assign a new value to change it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _ciphers[dialect].encrypt(json.dumps(value, ensure_ascii=False))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(_ciphers[dialect].decrypt(value))


def load_or_create_key(path: Path) -> bytes:
    """The key in this file, made at first use and readable by its owner only."""
    if not path.exists():
        _create(path)
    return path.read_bytes().strip()


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent)  # mkstemp gives mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key())
            file.flush()
            os.fsync(file.fileno())
        # A link appears whole or not at all, so processes that start together share one key.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        os.unlink(draft)
