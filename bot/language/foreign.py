"""Messages in another language than Dutch."""

from __future__ import annotations

import re
import unicodedata

from .bag import bag

TELLING = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
            the you your i i'm don't dont do does what why how can can't cannot my not and
            understand speak english dutch please sorry this that question they want with for very i
            am are have know only
        """,
        "tr": """
            bir ben bu ve ne icin degil var yok turkce anlamiyorum bilmiyorum hollandaca soru cok
            konusuyorum misiniz musunuz lutfen sey biliyor anlamadim evet hayir konusabilir miyiz
        """,
        "pl": """
            nie jest po polsku rozumiem pytania pytanie czy mowie mowi prosze tak jak co dla
            holendersku niderlandzku mam jestem tylko znam
        """,
        "so": """
            waan ma ku af soomaali fahmi fahmin karo kartaa hadlaa hadashaa luqadan waa iyo fadlan
            aniga maya haa su'aasha kaliya
        """,
        "fr": """
            je ne pas le la les parle francais comprends vous est suis que qui pour avec bonjour
            seulement neerlandais s'il plait oui non question mon
        """,
        "es": """
            no entiendo nada hablo espanol holandes por favor que como la el los es pero gracias si
            con para muy yo solo pregunta puedo
        """,
        "de": """
            ich nicht verstehe spreche kein deutsch bitte und das ist die der frage wie was auf
            niederlandisch aber kann
        """,
    }.items()
}
DUTCH = bag("""
    aan af al als am an as ben bij co dat de die dit do doe dus een en er for ga geen goed heb
    het hij hoe ik in is ja je kan la ma maar me met mijn moet my naar nee niet no nog om omdat
    ook op po so te van voor want was wat we wel wie wil ze zijn
    """)
"""Frequent Dutch words, and words of other languages that are Dutch or Dutch slang as well."""
TONGUES = (
    r"(?:engels|turks|arabisch|pools|frans|spaans|duits|oekraiens|russisch|somalisch|tigrinya"
    r"|mijn taal)"
)
READ = r"(?:spreek|spreken|praat|praten|lees|lezen|begrijp|begrijpen|versta|verstaan|kan)"
HELP = re.compile(
    r"\b(?:tolk|vertaler)\b"
    rf"|\b(?:geen|niet|nie)\b.{{0,25}}\bnederland(?:s|se)?\b.{{0,12}}\b{READ}\b"
    rf"|\b(?:geen|niet|nie)\b.{{0,12}}\b{READ}\b.{{0,12}}\bnederland(?:s|se)?\b"
    rf"|\b{READ}\b.{{0,20}}\b(?:geen|niet|nie)\b.{{0,20}}\bnederland(?:s|se)?\b"
    rf"|\b(?:alleen|enkel)\b.{{0,12}}\b{TONGUES}\b"
    rf"|\b(?:mag|kan|graag|liever|heeft u|is)\b.{{0,25}}\bin (?:het )?{TONGUES}\b"
)
"""Dutch in which someone says that Dutch is too hard, or asks for another language."""
SCRIPTS = ("ARABIC", "CYRILLIC", "ETHIOPIC", "GREEK", "HEBREW", "CJK", "DEVANAGARI", "ARMENIAN")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def is_foreign(text: str) -> bool:
    """Whether a message is written in another language, or says that Dutch is too hard."""
    text = text[:1000]
    letters = [character for character in text if character.isalpha()]
    if letters and sum(map(is_other_script, letters)) > len(letters) / 2:
        return True
    plain = bare(text)
    return bool(HELP.search(plain)) or is_other_tongue(WORD.findall(plain))


def is_other_script(letter: str) -> bool:
    return letter > "ɏ" and unicodedata.name(letter, "").startswith(SCRIPTS)


def is_other_tongue(words: list[str]) -> bool:
    """Three or more telling words of one language, or all of two, and more than Dutch ones."""
    dutch = sum(word in DUTCH for word in words)
    for telling in TELLING.values():
        own = sum(word in telling for word in words)
        clear = sum(word in telling and word not in DUTCH for word in words)
        if clear >= 2 and own > dutch - (own - clear) and own >= len(words) / 3:
            return True
    return False


def bare(text: str) -> str:
    """Lower case without accents."""
    flat = unicodedata.normalize("NFD", text.lower().replace("’", "'").replace("ł", "l"))
    flat = flat.replace("ı", "i")
    return "".join(letter for letter in flat if not unicodedata.combining(letter))
