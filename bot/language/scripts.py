"""The language of a message that is not in Latin letters."""

from __future__ import annotations

import re
import unicodedata

from .bag import bag

RUN = re.compile(r"[^\W\d_]{2,}")
"""One letter alone is part of a drawing, as in ¯\\_(ツ)_/¯."""
LATIN_OR_STYLED = (
    "LATIN",
    "MATHEMATICAL",
    "FULLWIDTH",
    "FEMININE",
    "MASCULINE",
    "MODIFIER",
    "MICRO",
)
LAST_LATIN = "\u024f"

PERSIAN = re.compile("[پچژگکی]")
NOR_PERSIAN = re.compile("[ٹڈڑےںھښځډړڼټړەڕڵێۆ]")
"""Letters of Urdu, Pashto and Kurdish."""
PERSIAN_WORDS = bag("است نیست نيست نیستم نيستم این برای براي نمی نمي هلندی هلندي زبان ندارم دارم")
UKRAINIAN = re.compile("[іїєґ]", re.I)
UKRAINIAN_WORDS = bag("""
    або багато без важко вже вона вони все де для добре дуже дякую до з за зараз знаю й коли
    ласка ласкаво мене мені мова мови мовою можна моя на над не немає працювати працюю при про
    питання роботи робота роботу розумію так та там тебе тепер тільки то тому треба у хочу хто це
    цей ця чи чому що щоб якщо яка який які
    """)
RUSSIAN = re.compile("[ыэё]|ть\\b|ться\\b|его\\b", re.I)
RUSSIAN_WORDS = bag("""
    без больше был было быть в вопрос все всё говорю да для есть ещё еще если за здесь знаю и из или
    как когда который меня мне много можно могу мой моя на надо не нельзя нет но нужно она они
    очень от пожалуйста понимаю понял потому при про работа работать работаю работу русски русском
    с сейчас со спасибо так там тебя только тоже то ты у уже хорошо хочу что чтобы эта эти это этот
    я язык языка языке
    """)
BULGARIAN = re.compile(r"[а-я]ъ[а-я]|\b[а-я]{3,}(?:ът|ата|ото|ите|ето)\b", re.I)
BULGARIAN_WORDS = bag("""
    аз ако в без беше благодаря български в ви все вече да днес добре до за е езика защо здравейте
    здравей и или има имам искам как какво какъв като кога когато който към ли ме ми много мога може
    моля на не него ни нищо но няма нямам от по повече поради при работа работя разбирам с са само
    се сега си след сме сте съм също тази там те този то това той трябва ту търся тук тя холандски
    ще
    """)
OTHER_CYRILLIC = re.compile("[јљњђћџќѓѕәғқңөұүһ]", re.I)


def written_in(text: str) -> str | None:
    """The code of the language, `anders` for one that is not told apart, None for Latin."""
    text = unicodedata.normalize("NFKC", text)
    letters = [letter for run in RUN.findall(text) for letter in run]
    other = [letter for letter in letters if _is_other(letter)]
    if len(other) < 2 or len(other) * 2 <= len(letters):
        return None
    names = [unicodedata.name(letter, "").split(" ")[0] for letter in other]
    script = max(set(names), key=names.count)
    if script == "ARABIC":
        return _arabic(text)
    if script == "CYRILLIC":
        return _cyrillic(text)
    return "ti" if script == "ETHIOPIC" else "anders"


def _is_other(letter: str) -> bool:
    return letter > LAST_LATIN and not unicodedata.name(letter, "LATIN").startswith(LATIN_OR_STYLED)


def _arabic(text: str) -> str:
    if NOR_PERSIAN.search(text):
        return "anders"
    if PERSIAN.search(text) or PERSIAN_WORDS.intersection(text.split()):
        return "fa"
    return "ar"


def _cyrillic(text: str) -> str:
    words = re.findall(r"\w+", text.lower())
    if OTHER_CYRILLIC.search(text):
        return "anders"
    if UKRAINIAN.search(text):
        return "uk"
    scores = {
        "ru": _share(words, RUSSIAN_WORDS) + 2 * len(RUSSIAN.findall(text)),
        "uk": _share(words, UKRAINIAN_WORDS) + 2 * sum(_is_infinitive(word) for word in words),
        "bg": _share(words, BULGARIAN_WORDS) + 2 * len(BULGARIAN.findall(text)),
    }
    return max(scores, key=lambda language: scores[language])


def _share(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)


def _is_infinitive(word: str) -> bool:
    """In Ukrainian a verb ends in -ти where it ends in -ть in Russian."""
    return len(word) > 4 and word.endswith("ти")
