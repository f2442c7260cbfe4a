"""Emoji as answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

AGREE = frozenset("👍👌✅✔☑🆗🫡🙌🙋")
DISAGREE = frozenset("👎❌✖🚫🙅⛔")
MOODS = {
    **dict.fromkeys("😃😄😁😆🤩🥳😍🥰💪❤🎉🔥🤗💯", 5),
    **dict.fromkeys("🙂😊😀☺😌😎🌞🙏", 4),
    **dict.fromkeys("😭😡🤬😱🤮💀😤🤢🤯😵", 1),
    **dict.fromkeys("😞😔😟🙁☹😢😕😣😖😩😫😰😨😒😠👿😬🙈😪🥱🤕🥵", 2),
}
SHRUG = frozenset("🤷")
KNOWN = AGREE | DISAGREE | SHRUG | MOODS.keys()


def signs(tokens: Sequence[str]) -> list[str]:
    """The emoji of a message of emoji alone; empty when it also has words."""
    if any(token.isalnum() for token in tokens):
        return []
    return [token for token in tokens if token in KNOWN]


def mood(found: Iterable[str]) -> int | None:
    """How glad, 1 to 5, where all emoji point the same way."""
    moods = {MOODS.get(sign, 3) for sign in found}
    if moods and min(moods) > 3:
        return max(moods)
    return min(moods) if moods and max(moods) < 3 else None


def agreed(found: Sequence[str]) -> bool | None:
    """Yes or no as a gesture."""
    if found and AGREE.issuperset(found):
        return True
    return False if found and DISAGREE.issuperset(found) else None
