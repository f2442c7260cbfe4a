"""Words as they sound, so that a typing slip or a dialect does not hide what is said.

Phrases and messages are folded alike. Folded words are for comparing, never for showing:
"zelfmoort" and "zelfmoord" meet, and so do "leve" and "leven".
"""

from __future__ import annotations

import re
import unicodedata

LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae",
        "ة": "ه", "ى": "ي", "ـ": "", "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'",
    }
)  # fmt: skip
SYMBOLS = "\U0001f300-\U0001faff☠❤"
WORD = re.compile(rf"[^\W_]+(?:'[^\W_]+)*|'[^\W_]+|[{SYMBOLS}]|[.!?;…\n]+")
LONGEST = 60
"""Letters of a word that are looked at."""
END = re.compile(r"[.!?;…\n]")
HIDES = frozenset({"Mn", "Cf", "Cc"})
"""Unicode categories of what cannot be seen, or only changes a letter."""
DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[01345]+(?=[a-z])")
LOOKALIKE = str.maketrans("01345", "oieas")
SPACED = re.compile(r"\b[a-z](?:[ .\-_][a-z]){3,}\b")
"""A word typed letter by letter."""
GLUED = re.compile(
    r"'?k'?(?=(?:wil|wou|heb|ben|zal|zou|ga|zie|kan|kon|moet|mot|hoef|word|maak|stap|spring|trek"
    r"|hou|denk|voel|durf|slaap|huil)\w{0,3}$)"
)
"""The k of "kwil" and "'kheb": ik."""
SOUNDS = (
    (re.compile(r"sch\b"), "s"),
    (re.compile(r"ch"), "g"),
    (re.compile(r"ij|ei|y"), "y"),
    (re.compile(r"au"), "ou"),
    (re.compile(r"[cq]"), "k"),
    (re.compile(r"z"), "s"),
    (re.compile(r"v"), "f"),
    (re.compile(r"(\D)\1+"), r"\1"),
)
ENDS = ((re.compile(r"d?[dt]$"), "t"), (re.compile(r"(?<=\w[^\We]e)n$"), ""))
"""How a word ends in speech: d as t, and "leven" as "leve", but "alleen" not as "alle"."""

MEANT = {
    typed: meant.split()
    for meant, forms in {
        "niet": "nie ni nit neet nait nij nt niett nich",
        "niet meer": "nimmer niemeer nietmeer nimeer nemeer niemer",
        "kan niet": "kannie kanniet kanni kennie",
        "wil niet": "wilnie wilniet willenie",
        "niks": "niets nix nikske niksnie",
        "ik": "k 'k ikke ick",
        "het": "t 't ut et",
        "het is": "tis 'tis",
        "dat is": "das da's",
        "dat": "da",
        "dat ik": "da'k dattik",
        "wat": "wa",
        "een": "n 'n un ne nen ene",
        "mijn": "mn m'n mien mun mijne",
        "zijn": "zn z'n zien",
        "hij": "ie hie hee",
        "hem": "m 'm em",
        "er": "d'r dr der",
        "je": "ge gij jij jy",
        "ben": "bin",
        "heb": "hep hb",
        "moet": "mot mut",
        "huis": "hoes",
        "van de": "vd vande",
        "zelfmoord": "zelmoord zelfmood zelfmrd",
        "ik wil dood": "ikwildood kwildood wildood",
    }.items()
    for typed in forms.split()
}
"""Short words as typed on a phone or said in a dialect, to the words meant."""


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence, plain but not yet folded. Symbols count as words."""
    found: list[list[str]] = [[]]
    for token in WORD.findall(plain(text)):
        if END.match(token):
            found.append([])
        else:
            found[-1].extend(meant(token[:LONGEST]))
    return [sentence for sentence in found if sentence]


def plain(text: str) -> str:
    """Lower case without accents and invisible characters; a spelled-out word made whole."""
    text = unicodedata.normalize("NFKD", text.lower()).translate(LETTERS)
    text = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in HIDES)
    text = unicodedata.normalize("NFC", text)
    text = SPACED.sub(lambda found: re.sub(r"[ .\-_]", "", found[0]), text)
    return DIGIT_IN_WORD.sub(lambda found: found[0].translate(LOOKALIKE), text)


def meant(word: str) -> list[str]:
    """The words that one typed word stands for."""
    glued = GLUED.match(word)
    if glued:
        return ["ik", word[glued.end() :]]
    return MEANT.get(word, [word.replace("'", "")])


def fold(word: str) -> str:
    """The sound of a plain word."""
    for ending, sound in ENDS:
        word = ending.sub(sound, word)
    return stem(word)


def stem(word: str) -> str:
    """The sound of the beginning of a word."""
    for letters, sound in SOUNDS:
        word = letters.sub(sound, word)
    return word
