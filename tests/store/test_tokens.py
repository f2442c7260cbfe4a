from __future__ import annotations

import base64

from bot.store.tokens import ALPHABET, hash_token, new_client_code, new_token


def test_een_sleutel_van_een_client_is_32_willekeurige_bytes() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(base64.urlsafe_b64decode(token + "=")) for token in tokens} == {32}


def test_de_hash_van_een_sleutel_is_sha256() -> None:
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert hash_token("abc") == expected


def test_een_clientcode_heeft_geen_tekens_die_op_elkaar_lijken() -> None:
    codes = {new_client_code() for _ in range(1_000)}
    assert len(codes) == 1_000
    assert {len(code) for code in codes} == {10}
    assert set("".join(codes)) == set(ALPHABET)
    assert not set(ALPHABET) & set("01ilo")
