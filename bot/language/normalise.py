"""From phone Dutch to plain words."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 4000
"""A longer message is a story; what it says about the question stands at its beginning."""

TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]")
SPOKEN_COMMA = re.compile(r"(?<=[a-z]),(?=vijf\b)")
STRESSED_ONE = re.compile(r"\b[eé]én\b")
STRETCHED = re.compile(r"(\w)\1{2,}")
HELD_DOWN = re.compile(r"\b(?:(n+e{2,}h*)|(j+a+h*))\b")
LAUGHTER = re.compile(r"\b(?:(?:ha|he|hi){2,}h?|lo+l|lma+o|xd+|hah+|haha\w*)\b")
DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[0135](?=[a-z])")
LOOKALIKE = str.maketrans("0135", "oies")
APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")

SPELLED_OUT = {
    word: meant.split()
    for meant, forms in {
        "niet": "nie ni neet nait nit neit nt niett nich nij nite",
        "nee": "neej neeh neen neeje neje neie nei nah nope neuh nehh nop nein",
        "ja": "jah jaa jao joa jo jep jup yep yup jap yes yess sure jea yeah jahoor jaha jaja jups"
        " jupp jops",
        "jawel": "jawis jaowel joawel jewel jawol",
        "nee hoor": "neehoor neejoh",
        "ja zeker": "jazeker joazeker",
        "zeker weten": "zekerweten",
        "helemaal": "hielemoal hillemaol hielemaal helemoal heelemaal hlmaal helemaol hellemaal",
        "beetje": "bietje bitje beetken bissken bissen beetie bt btje bietsje bjetje",
        "een beetje": "unbietje eenbeetje",
        "best wel": "bestwel",
        "wel": "wal wle ewl",
        "veel": "veul vel veule",
        "echt": "ech egt eg echtt",
        "gewoon": "gwn gwoon",
        "natuurlijk": "tuurlijk tuurluk ntuurlijk natuurluk tuurlik natuurlik natuurlek tuurlek",
        "zeker": "zkr zeeker",
        "altijd": "altied altyd",
        "soms": "somtijds",
        "ik weet niet": "kweenie kwnie kwenie kweetnie kweetniet weenie kweni idk",
        "geen idee": "gnidee",
        "weet niet": "weetnie weetniet weetnt",
        "ik weet": "kweet",
        "ik heb": "kheb keb kep khep",
        "ik ben": "kben kbin",
        "ik zal": "kzal",
        "ik wil": "kwil",
        "ik zie": "kzie",
        "ik kan": "kkan",
        "ik denk": "kdenk",
        "ik vind": "kvind",
        "ik": "ikke k ikzelf ick",
        "het is": "tis 'tis",
        "dat is": "da's das",
        "het": "t 't ut",
        "een": "n 'n un nen ene ne",
        "de": "d'n",
        "zijn": "zn z'n",
        "heb": "hb hep",
        "dat": "da",
        "wat": "wa",
        "goed": "goe goeie",
        "heel": "heul hil",
        "niks": "nix nikske",
        "even": "ff effe effen efkes",
        "alsjeblieft": "aub svp pls plz please alstublieft asjeblieft",
        "waarom": "wrm waaorm waorum wrom waorom worum",
        "iemand": "iemant iemad",
        "niemand": "niemant niemad",
        "je": "jy jie gij ge",
        "oke": "ok okay okee okido okey okeej oki",
        "wacht": "wagt",
        "mwah": "mwa mwoa mwaah mwoah meh mja moa",
        "goed genoeg": "goedgenoeg",
        "om te": "omte",
        "misschien": "mss mssn missch misschie",
        "vandaag": "vndg",
        "nog": "nogg",
        "moeilijk": "moeiluk moeilik",
        "gedeeltelijk": "gedeeltlijk",
        "eigenlijk": "eigelijk eigenlik eigluk eigk",
        "in ieder geval": "iig",
        "niet van toepassing": "nvt",
        "zonder": "zndr zunder",
        "twijfel": "twiefel twiebel",
        "maar": "mar moar mer",
        "mens": "mins minsj meens minske",
        "praten": "kalle kallen proaten praoten proate praote proatn",
        "liever": "leever leiver liefer lever",
        "wil": "wul wol",
        "met": "mit mee'n",
        "heeft": "hef heft hej",
        "mijn": "mien mieng mn m'n mjn mne",
        "er": "der d'r dr",
        "kan ik": "ka'k kank kannik",
        "wil ik": "wi'k willik",
        "zeggen": "zegn zeggn zegge",
        "vragen": "vroagn vroage vraoge vragn",
        "staat": "steet steit steat",
        "slaan": "sloan slaon",
        "sla": "sloa slao slaot",
        "overslaan": "oversloan overslaon oaverslaon euverslaon oversloaan",
        "over": "oaver euver ower",
        "stoppen": "stoppe stopn sjtoppe",
        "morgen": "mörge mergen moarn moarne mörn",
        "klopt": "kolpt klop klpt kopt kloppt klupt",
        "hou": "hol hald",
        "eens": "ns",
        "weggooien": "votsmieten votsmiete votgooien vortgooien weggoaien wegsmieten",
        "terug": "trug terugge terogk trogk weerum teruch",
        "volgende": "volgnde vlgnde vlgde volgnd",
        "zes": "zessie sessie",
        "zeven": "zvene",
        "tussen": "tusen tusse tussn tuse",
        "iets": "ies",
    }.items()
    for word in forms.split()
}
"""Abbreviations, dialect and running-together, as typed, to the words meant."""


def fold(text: str) -> str:
    """Lower case, without accents, invisible characters and letters held down too long."""
    text = text[:LONGEST].replace("½", " en een half")
    text = unicodedata.normalize("NFKC", text).translate(APOSTROPHES).lower()
    text = STRESSED_ONE.sub("1", unicodedata.normalize("NFC", text))
    text = SPOKEN_COMMA.sub(" komma ", text)
    bare = (c for c in unicodedata.normalize("NFD", text) if not is_invisible(c))
    text = STRETCHED.sub(r"\1\1", "".join(bare))
    text = HELD_DOWN.sub(lambda found: "nee" if found[1] else "ja", text)
    return DIGIT_IN_WORD.sub(lambda found: found[0].translate(LOOKALIKE), LAUGHTER.sub(" ", text))


def is_invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Cf", "Cc"} and character not in "\n\t"


def words(text: str) -> list[str]:
    """The words, numbers and punctuation marks of a message, each in its plain form."""
    plain: list[str] = []
    for token in TOKEN.findall(fold(text)):
        plain.extend(SPELLED_OUT.get(token, (token,)))
    return plain
