import pytest

from bot.language.foreign import is_foreign


@pytest.mark.parametrize(
    "text",
    [
        "I don't understand this question",
        "can you speak english please",
        "Türkçe konuşuyorum, anlamıyorum",
        "لا أفهم هذا السؤال",
        "nie rozumiem, po polsku proszę",
        "Я не розумію питання",
        "ኣይተረድኣንን",
        "ma fahmin luqadan",
        "je ne comprends pas la question",
        "no entiendo la pregunta",
        "ik spreek geen nederlands",
        "mag het in het engels",
    ],
)
def test_een_andere_taal_wordt_herkend(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "no way",
        "so so",
        "me oma",
        "die is oké",
        "nie echt",
        "ja man, easy",
        "nope",
        "je moet wat",
        "dat is mijn plan en wat was de vraag",
        "ik praat liever met mijn coach",
        "mijn nederlands gaat vooruit",
        "ik doe de cursus engels",
        "die was niet voor mij",
        "chill",
        "👍",
        "",
    ],
)
def test_een_kort_woord_of_dialect_is_geen_andere_taal(text: str) -> None:
    assert not is_foreign(text)
