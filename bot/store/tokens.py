"""What a client holds: a secret token that opens the conversation, and a code to mention."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""No 0 or o, no 1, i or l: a code is read aloud and copied by hand."""
CODE_LENGTH = 10


def new_token() -> str:
    """32 random bytes, URL-safe; shown to the client once and never stored."""
    return secrets.token_urlsafe(32)


def derived_token(secret: bytes, seed: str) -> str:
    """As long and as secret as a new one, and the same for the same seed."""
    found = hmac.digest(secret, f"token {seed}".encode(), hashlib.sha256)
    return urlsafe_b64encode(found).decode("ascii").rstrip("=")


def hash_token(token: str) -> str:
    """SHA-256 in hexadecimal: a random token of this length needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_client_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
