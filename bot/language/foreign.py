"""Messages in another language than Dutch."""

from __future__ import annotations

import re
import unicodedata

from .dutch import DUTCH, LOANS
from .letters import likeness
from .scripts import written_in
from .tongues import CLEAR, SURE
from .wish import wish

LONGEST = 1000
"""Characters of a message that are looked at."""
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
LOAN = re.compile(rf"(?<!\w)(?:{LOANS})(?!\w)")
SHAPES = {
    "tr": re.compile(
        r"\w{2,}(?:yorum|yorsun|yoruz|iyor|uyor|misiniz|musunuz|abilir|ebilir|amam|emem|madim|medim"
        r"|acagim|ecegim|miyorum|muyorum)"
    ),
    "pl": re.compile(r"\w*(?:prz|szcz|dzi[ae]|rzy|czn|wszy|ych$|ego$|owac$|lem$|alam$)\w*"),
    "so": re.compile(r"\w+(?:ayaa|ayo|aysaa|eynin|ayno|ayaan)|(?:waxa|xa|xo|dh)\w{3,}"),
    "fr": re.compile(r"(?:j|c|qu|l|n|d|s|m|t)'[aeiouyh]\w*"),
    "ar": re.compile(r"[a-z]{2,}[2379][a-z]{2,}"),
}
"""How a word looks that can hardly be of any other of these languages."""
LETTERS = {
    "tr": re.compile("[ğıİşĞŞ]"),
    "pl": re.compile("[ąęłńśźż]", re.I),
    "ro": re.compile("[ățţ]", re.I),
    "hu": re.compile("[őű]", re.I),
    "es": re.compile("[ñ¿¡]", re.I),
    "pt": re.compile("[ãõ]", re.I),
    "de": re.compile("ß"),
}
NEEDED = 2
NEEDED_OF_ENGLISH = 3
"""Dutch is full of English."""
SHARE = 0.3
"""Of the words, at least this part is known to be of the language."""
DUTCH_SHARE = 0.2
"""Letters alone decide only where no more than this part of the words is Dutch."""
FEWEST, MOST = 3, 40
"""Words, not known as Dutch, that letters decide on."""
LOOKS_FOREIGN = 9.0


def language(text: str) -> str | None:
    """The code of the language that a message is in, or asks for; None when it is Dutch.

    `nl` stands for Dutch that says that Dutch is too hard, `anders` for a language that is not
    told apart. Never raises.
    """
    text = text[:LONGEST]
    return written_in(text) or wish(bare(text)) or _spelled(text)


def is_foreign(text: str) -> bool:
    """Whether a message is written in another language, or says that Dutch is too hard."""
    return language(text) is not None


def _spelled(text: str) -> str | None:
    """The language that the words of a message are of, or look like, and clearly not Dutch."""
    found = WORD.findall(LOAN.sub(" ", bare(text)))
    words = list(dict.fromkeys(word for word in found if not word.isdigit()))
    return _known(words, text) or _looking(words[:MOST])


def _known(words: list[str], text: str) -> str | None:
    points = {code: _points(code, words, text) for code in CLEAR}
    most = max(points.values())
    if not most:
        return None
    best = max(points, key=lambda code: (points[code], likeness(words[:MOST], code)))
    return best if most >= _needed(best) else None


def _needed(code: str) -> int:
    return NEEDED_OF_ENGLISH if code == "en" else NEEDED


def _points(code: str, words: list[str], text: str) -> int:
    """How much speaks for this language; nothing when as much speaks for Dutch."""
    own = [word for word in words if _is_of(code, word)]
    points = sum(_worth(code, word) for word in own if word not in DUTCH)
    if code in LETTERS and LETTERS[code].search(text):
        points += 2
    if points and len(words) >= _needed(code) and len(own) == len(words):
        points += 1
    return points if points > _dutch(code, words) and len(own) >= SHARE * len(words) else 0


def _looking(words: list[str]) -> str | None:
    """The language whose words look like these, where hardly any of them is Dutch."""
    unknown = [word for word in words if word not in DUTCH]
    if len(unknown) < FEWEST:
        return None
    looks = {
        code: likeness(unknown, code)
        for code in CLEAR
        if _dutch(code, words) <= DUTCH_SHARE * len(words)
    }
    best = max(looks, key=lambda code: looks[code], default=None)
    return best if best and looks[best] >= LOOKS_FOREIGN else None


def _dutch(code: str, words: list[str]) -> int:
    return sum(word in DUTCH and not _is_of(code, word) for word in words)


def _worth(code: str, word: str) -> int:
    return 2 if word in SURE[code] or _has_shape(code, word) else 1


def _is_of(code: str, word: str) -> bool:
    return word in CLEAR[code] or word in SURE[code] or _has_shape(code, word)


def _has_shape(code: str, word: str) -> bool:
    return code in SHAPES and SHAPES[code].fullmatch(word) is not None


def bare(text: str) -> str:
    """Lower case without accents."""
    flat = unicodedata.normalize("NFD", text.lower().replace("’", "'").replace("ł", "l"))
    flat = flat.replace("ı", "i").replace("ß", "ss")
    return "".join(letter for letter in flat if not unicodedata.combining(letter))
