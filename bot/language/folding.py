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
MASKED = re.compile(
    r"(?<![^\s(\"'])[a-z0-9](?=\w{0,14}[*#@$%!_])[a-z0-9*#@$%!_]{1,14}[a-z](?![\w*])"
)
"""A word of which some letters are hidden."""
HIDDEN = [
    "zelfmoord",
    "zelfmoordplan",
    "zelfmoordpoging",
    "zelfdoding",
    "suicide",
    "suicidaal",
    "dood",
    "doodgaan",
    "doodmaken",
    "vermoord",
    "vermoorden",
    "verkracht",
    "verkrachting",
    "misbruikt",
    "mishandeld",
    "ophangen",
    "kill",
    "suicidal",
]
"""Words that people hide, because they fear that a filter blocks them."""
SPACED = re.compile(r"\b[a-z](?:[ .\-_][a-z]){3,}\b")
"""A word typed letter by letter."""
GLUED = re.compile(
    r"'?k'?(?=(?:wil|wou|heb|ben|zal|zou|ga|zie|kan|kon|moet|mot|hoef|word|maak|stap|spring|trek"
    r"|hou|denk|voel|durf|slaap|huil)\w{0,3}$)"
)
"""The k of "kwil" and "'kheb": ik."""
PIECES = sorted(
    [
        "ik",
        "k",
        "wil",
        "niet",
        "nie",
        "meer",
        "leven",
        "leve",
        "dood",
        "doodgaan",
        "gaan",
        "ga",
        "kan",
        "ben",
        "bang",
        "mezelf",
        "me",
        "mij",
        "mijn",
        "er",
        "uit",
        "een",
        "eind",
        "einde",
        "aan",
        "maken",
        "maak",
        "van",
        "kant",
        "slaat",
        "zelfmoord",
        "plegen",
        "echt",
        "gewoon",
        "weg",
        "help",
        "heb",
        "geen",
        "zin",
        "het",
        "stap",
        "hoef",
        "te",
        "red",
        "trek",
        "hij",
        "ze",
        "zij",
        "spring",
        "voor",
        "de",
        "trein",
    ],
    key=len,
    reverse=True,
)
"""Words that are seen typed without a space, the longest first."""
GLUED_SENTENCE = re.compile(rf"(?:ik|k|wil|hij|ze|help)(?:{'|'.join(PIECES)}){{2,}}")
SHORTEST_GLUED = 8
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
        "niet": "nie ni nit neet nait nij nt niett nich nejt",
        "niet meer": "nimmer niemeer nietmeer nimeer nemeer niemer",
        "kan niet": "kannie kanniet kanni kennie",
        "wil niet": "wilnie wilniet willenie",
        "niks": "niets nix nikske niksnie",
        "meer": "mear mea meah mi mer meir",
        "geen": "gein gin gien ginne gene keen",
        "dood": "doad doead doeed doed doejd deaud dod dwd",
        "leven": "leave leaven leavn leevn leevng lebn leaf leivuh leve'n leffe",
        "ik": "k 'k ikke ick ich ekke iek ikzelf",
        "het": "t 't ut et",
        "het is": "tis 'tis",
        "dat is": "das da's",
        "dat": "da",
        "dat ik": "da'k dattik",
        "wat": "wa",
        "een": "n 'n un ne nen ene",
        "mijn": "mn m'n mien mun mijne",
        "hij": "ie hie hee hae",
        "hem": "m 'm em um",
        "mij": "mie mich mai",
        "mezelf": "mezelluf mezelve mijnzelf mezellf mijnzelve miezelf",
        "maken": "moaken maoke maokt",
        "zijn": "zn z'n zien",
        "er": "d'r dr der",
        "je": "ge gij jij jy",
        "ben": "bin bun",
        "heb": "hep hb",
        "moet": "mot mut",
        "huis": "hoes",
        "van de": "vd vande",
        "zelfmoord": "zelmoord zelfmood zelfmrd selfmoord zellufmoord",
        "wil dood": "wildood wildoot",
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
    text = MASKED.sub(lambda found: _unmasked(found[0]), text)
    text = SPACED.sub(lambda found: re.sub(r"[ .\-_]", "", found[0]), text)
    return DIGIT_IN_WORD.sub(lambda found: found[0].translate(LOOKALIKE), text)


def meant(word: str) -> list[str]:
    """The words that one typed word stands for."""
    if len(word) >= SHORTEST_GLUED and GLUED_SENTENCE.fullmatch(word):
        return [each for piece in _cut(word) for each in MEANT.get(piece, [piece])]
    glued = GLUED.match(word)
    if glued:
        return ["ik", word[glued.end() :]]
    return MEANT.get(word, [word.replace("'", "")])


def _cut(word: str) -> list[str]:
    """The pieces of a word that is whole sentences long; itself where it cannot be cut."""
    cuts: list[list[str] | None] = [[], *[None] * len(word)]
    for start, before in enumerate(cuts):
        for piece in PIECES if before is not None else ():
            end = start + len(piece)
            if word.startswith(piece, start) and cuts[end] is None:
                cuts[end] = [*(before or []), piece]
    return cuts[-1] or [word]


def _unmasked(word: str) -> str:
    """The word that is meant by "z*lfm**rd"; as it was, where none is known."""
    form = re.sub(
        r"[*#@$%!_]+", lambda signs: f"[a-z]{{{len(signs[0])}}}", word.translate(LOOKALIKE)
    )
    return next((each for each in HIDDEN if re.fullmatch(form, each)), word)


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
