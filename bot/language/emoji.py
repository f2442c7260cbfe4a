"""Emoji as answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

AGREE = frozenset("👍👌✅✔☑🆗🫡🙌")
DISAGREE = frozenset("👎❌✖🚫🙅⛔")
GLAD = {
    **dict.fromkeys("😃😄😁😆🤩🥳😍🥰💪❤🎉🔥🤗💯", 5),
    **dict.fromkeys("🙂😊😀☺😌😎🌞🙏", 4),
}
SAD = {
    **dict.fromkeys("😭😡🤬😱🤮💀😤🤢", 1),
    **dict.fromkeys("😞😔😟🙁☹😢😕😣😖😩😫😰😨😒😠👿", 2),
}
SHRUG = frozenset("🤷")


def signs(tokens: Sequence[str]) -> list[str]:
    """The emoji of a message of emoji alone; empty when it also has words."""
    if any(token.isalnum() for token in tokens):
        return []
    return [token for token in tokens if token in KNOWN]


def mood(found: Iterable[str]) -> int | None:
    """How glad, 1 to 5, where all emoji point the same way."""
    moods = {GLAD.get(sign) or SAD.get(sign) for sign in found}
    glad, sad = moods & {4, 5}, moods & {1, 2}
    if None in moods or bool(glad) == bool(sad):
        return None
    return max(glad) if glad else min(sad & {1, 2})  # type: ignore[type-var]


def agreed(found: Sequence[str]) -> bool | None:
    """Yes or no as a gesture."""
    if found and AGREE.issuperset(found):
        return True
    return False if found and DISAGREE.issuperset(found) else None


KNOWN = AGREE | DISAGREE | SHRUG | GLAD.keys() | SAD.keys()
