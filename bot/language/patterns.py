"""What people type to ask the bot for something, as regular expressions.

They read the plain words of `normalise.words`, joined by spaces. Earlier commands win.
"""

from __future__ import annotations

BOT = r"(?:je|jij|jullie|u|ze|men)"
PERSON = (
    r"(?:mens|persoon|iemand|medewerker|coach|jobcoach|begeleid\w+|consulent|klantmanager"
    r"|contactpersoon)"
)
TALK = r"(?:spreken|praten|praat|bespreek|bel|belt|bellen|gebeld)"
OFFICE = r"(?:gemeente|uwv|werkgever|baas|bedrijfsarts|man|vrouw|ex|coach|dossier)"
SOON = r"(?:straks|morgen|later|vanavond|vanmiddag|zo meteen|zometeen|dadelijk|andere keer|weekend)"
MINE = r"(?:alles|alle|antwoorden|gegevens|gesprek|data|ingevuld|getypt|zooi\w*|hele|dit)"
ERASE = r"(?:wis|wissen|gewist|verwijder\w*|delete\w*|weggooien|vernietig\w*)"
CHANGE = r"(?:verander\w*|wijzig\w*|aanpas\w*|aan te passen|verbeter\w*|corriger\w*|herstel\w*)"
SLIP = r"(?:geklikt|gedrukt|getypt|ingevuld|gemaakt|antwoord|knop|terug)"
KEPT = r"(?:doorgegeven|doorgestuurd|opgeslagen|bewaard|gedeeld|anoniem|geheim|vertrouwelijk|ons)"
VERB = (
    r"(?:wil|willen|wilt|moet|moeten|vraag|vragen|vraagt|stel|stellen|heb|hebben|is|zou|wordt"
    r"|gaat|deze|dit|dat|weten)"
)
GRASP = r"(?:snap|begrijp|begreep|volg|vat)"
THING = r"(?:het|dit|dat|de|die|deze|je|u|hem|er|vraag|zin|stelling|woord)"
PLAINER = (
    r"(?:uitleg|uitleggen|voorbeeld|makkelijker|simpeler|eenvoudiger|duidelijker|anders zeggen"
    r"|(?:makkelijke|gewone|simpele) woorden)"
)
LIGHT = r"(?:echt|helemaal|even|gewoon|ook|nog|eigenlijk|zelf|eerlijk|gezegd|nu|zo|liever)"
TELL = r"(?:zeggen|vertellen|delen|beantwoorden|kwijt|op geven|over praten|over hebben)"
NOT_WHAT = r"(?! (?:zo|altijd|wie|hoe|waar|wat))"
RIGHTS = (
    r"(?:uitkering|bijstand|ww|toeslag\w*|bijverdien\w*|vergoed\w*|gekort|korten|boete|vakantie"
    r"|gestort|reiskosten|afspraak)"
)
ABUSED = r"(?:chatbot|bot|robot|vragen|computer|programma)"

STRONG = {
    "wissen": rf"""
        \b{ERASE}\b.*\b{MINE}\b
        \b{MINE}\b.*\b{ERASE}\b
        \b(?:gooi|haal)\b.*\b(?:alles|hele|antwoorden|gegevens)\b.*\b(?:weg|eruit)\b
        \bweg met (?:die|mijn|alle|de) antwoorden
        \btoestemming\b.*\b(?:in|intrekken|stop)\b
        \b(?:alles|antwoorden|gegevens) (?:maar |moet |moeten )*(?:weg|leeg)\b
    """,
    "terug": rf"""
        \bvorige\b(?! (?:keer|jaar|week|maand|baan|baas|coach|werk|zomer|winter))
        \b(?:verkeerde?|foutje|fout)\b.*\b{SLIP}\b
        \bantwoord(?:en)?\b.*\b{CHANGE}
        \b{CHANGE}\b.*\bantwoord
        \b(?:een|1|eentje|stap|vraag) (?:vraag |stap )?terug\b
        \b(?:ga|kan ik|mag ik|wil ik|ik wil)\b.* terug$
        \bik (?:bedoelde|heb me vergist)\b
    """,
    "mens": rf"""
        \b{PERSON}\b.*\b(?:{TALK}|contact|langs\w*|helpen|aan de lijn|uitleggen)\b
        \b{TALK}\b.*\b{PERSON}\b
        \b(?:bel|bellen|belt|terugbellen|opbellen) (?:mij|me)\b
        \b(?:mij|me)\b.*\b(?:bellen|opbellen|terugbellen)\b
        \b(?:doorverbind\w*|verbind (?:mij|me))\b
        \b(?:echt|gewoon met een|met een) (?:mens|persoon)\b
        \bgeen (?:robot|computer)\b
    """,
    "privacy": rf"""
        ^(?:en )?wie\b.*\b(?:leest|lezen|ziet|zien|krijgt|krijgen|antwoorden|bij|weten)\b
        ^(?:en )?(?:krijgt|ziet|leest|lezen|zien|kijkt|geven?|delen)\b.*\b(?:{OFFICE}|jullie|je)\b
        ^(?:en )?(?:word\w*|ga+n?t?|komt|staat|blijft|is) {THING}\b.*\b(?:{KEPT}|{OFFICE}|tegen)\b
        \bhoe ?lang\b.*\b(?:bewa\w+|opgeslagen|staan)\b
        \btegen (?:me|mij) gebruik|\bgebruik\w*\b.*\btegen (?:me|mij)\b
        \bkunnen\b.*\bzien\b.*\bdat ik (?:het|dit)\b
        \b(?:privacy|privacyverklaring|avg)\b
        ^(?:en )?wat (?:bewaar|bewaren|gebeurt er)\b
        ^(?:en )?wat doen? {BOT}\b.*\b(?:antwoorden|gegevens|informatie)\b
    """,
    "waarom": rf"""
        ^(?:en |maar |ja |huh )?(?:waarom|hoezo|waarvoor|vanwaar)\b(?: \w+)? {VERB}\b
        ^(?:en |maar )?wat (?:heeft|hebben|heb)\b.*\bmee te maken
        \bwat (?:is|heeft)\b.*\b(?:nut|zin|bedoeling|reden|doel van)\b
        \bwaar (?:is|heb|slaat|dient|moet)\b.*\b(?:voor nodig|goed voor|op|toe|voor)\b
        \bmet welke? (?:reden|doel)\b
        \b(?:mag|mogen|moet|moeten) {BOT}\b.*\b(?:vragen|weten)\b
        ^(?:en |maar )?wat (?:hebben|heb|schiet\w*|moet\w*|wil\w*) {BOT} .*\b(?:aan|mee|op)$
        \bwat (?:gaat|maakt) (?:dat|het) (?:jou|je|jullie|u|nou) (?:aan|uit)
        \bniet waarom {BOT}\b.*\b(?:vraagt|vragen|weten)\b
    """,
    "uitleg": rf"""
        \b(?:hoe|wat|watvoor)\b.*\b(?:bedoel|bedoelen|bedoelt|bedoeld)\b
        ^bedoel\w* {BOT}\b
        \bwat beteken\w*\b
        ^(?:ik |sorry |help |nee )*{GRASP} (?:ik )?{THING}(?: {THING}| {LIGHT})* (?:niet|niks)\b
        \b{THING}(?: even)? {GRASP}(?: ik)?(?: {LIGHT})* niet\b
        \b(?:kan|kun|kunt|wil|mag|zou|geef)\b.*\b{PLAINER}\b
        \bwat moet ik\b.*\b(?:invullen|antwoorden|doen|zeggen|schrijven|beantwoorden|kiezen)\b
        \bwelke\b.*\b(?:beantwoorden|invullen)\b
        \bvraag\b.*\b(?:onduidelijk|niet duidelijk|verwarrend|te moeilijk|te lang)\b
        \bweet niet wat\b.*\b(?:is|betekent|bedoel\w*|inhoudt|moet)\b
    """,
    "overslaan": rf"""
        \b(?:sla|slaan|slaat)(?: ik| we| maar| graag| {THING}| {LIGHT})* over\b
        \bsla (?:dat|dit|deze|die|hem) (?:\w+ )?(?:\w+ )?over\b
        \b(?:overslaan|skip|skippen|next)\b
        \bgeen (?:antwoord|commentaar|cijfer aan)\b
        ^(?:dit is |dat is |is )?(?:voor mij )?niet van toepassing\b
        \bgeen zin (?:in (?:deze|dit|die|dat)|om (?:dit|deze|dat))\b
        \bhier heb ik geen zin in\b
        \bik doe niet aan\b
        \b(?:ga|wil|kan|mag) (?:naar )?(?:de )?volgende(?: vraag)?\b
        \blaat (?:deze|die)\b.*\bzitten\b
    """,
    "liever_niet": rf"""
        \bzeg ik(?: {LIGHT})? niet\b
        \b(?:wil|ga|hoef)\b.*\b(?:niet|niks|geen)\b.*\b{TELL}\b
        \bgaat (?:je|jou|u|jullie|niemand|ze|hun)\b.*\b(?:niks|niets|geen|wat)\b.*\ba?an\b
        \b(?:is|te|beetje)\b(?: \w+)? (?:prive|persoonlijk)$
        \bhoud?\b.*\bvoor (?:me|mij|mezelf|mijzelf)\b
        \b(?:praat|bespreek) ik\b.*\bniet\b
    """,
    "pauze": rf"""
        \b{SOON} (?:weer )?(?:verder|door|af)\b
        \b(?:verder|rest|terug)\b.*\b{SOON}\b
        \bga\b.*\b{SOON}\b.*\bverder\b
        \beven (?:pauze|pauzeren|stoppen|stop)\b
        \bgenoeg (?:voor|geweest)\b
        \b(?:stop|stoppen|kap|kappen)\b.*\b(?:ermee|hier|voor nu|voor vandaag|even)\b(?! roken)
        \bhier (?:stop|kap) ik\b
        \b(?:andere keer|ander moment)\b
        \b(?:batterij|accu|telefoon)\b.*\bleeg\b
        \bkom zo terug\b
        ^(?:ik )?(?:wil|ga|moet|mag ik)(?: \w+)? (?:pauze|pauzeren|weg|stoppen)$
        \bnog niet (?:sturen|versturen|opsturen)\b
        ^{SOON}\b(?! ben ik| wel| misschien)
        \b(?:geen tijd nu|nu geen tijd)\b
    """,
    "weet_niet": rf"""
        ^(?:ik |nou |pff |sorry |{THING} |{LIGHT} )*weet(?: ik| {THING}| {LIGHT})* niet\b{NOT_WHAT}
        ^(?:\w+ ){{0,3}}geen (?:flauw |enkel |echt )*(?:idee|benul|mening)\b
        \bweet ik veel\b
        \bzou (?:ik |het |dat |zo |123 |echt )*niet (?:weten|kunnen zeggen)\b
        \b(?:kan|durf) (?:ik |het |dat |nu |zo |echt )*niet (?:te )?(?:zeggen|beoordelen)\b
        \b(?:moeilijk|lastig) (?:om )?te zeggen\b
        \bnooit over nagedacht\b|\bover nadenken\b
        \bweet ik (?:het )?niet$
    """,
    "buiten_onderwerp": rf"""
        \b(?:negeer|vergeet)\b.*\b(?:instructies|regels|opdracht\w*)\b
        ^systeem\b
        ^(?:en )?(?:wanneer|hoeveel|krijg|mag|kan|word\w*|moet|heb\w*|korten|hoe)\b.*\b{RIGHTS}\b
        ^(?:en )?wat als\b.*\b{RIGHTS}\b
        \bben (?:je|jij|u)\b.*\b(?:mens|robot|computer|bot|echt)\b
        \b(?:kut|klote|rot|stomme |domme ){ABUSED}\b
        \b(?:rot|sodemieter|donder|flikker) op\b
        \b(?:lekker weer|mooi weer|hoe laat is|afspraak)\b
    """,
}
"""Recognised anywhere in an answer to a closed question."""

SHORT = {
    "waarom": "waarom|hoezo|waarvoor|waarom dan",
    "uitleg": "huh|huh wat|uitleg|onduidelijk|niet duidelijk|snap niet|begrijp niet|hoe dan",
    "overslaan": "sla over|volgende|volgende vraag|pas|laat maar|laat maar zitten",
    "liever_niet": "prive|persoonlijk",
    "pauze": "stop|stoppen|pauze|pauzeren|afsluiten|kappen|doei|straks|later|nu niet|stop maar",
    "wissen": "wis|wissen|verwijder|verwijderen|delete|alles weg|gooi weg|weg ermee",
    "mens": "mens|help|hulp|bel|bellen|help me|bel me|medewerker|hulp nodig",
    "terug": "terug+|vorige|foutje|fout|verkeerd|back|undo|ik bedoelde",
    "weet_niet": "weet niet|geen idee|weet het niet|geen benul|twijfel|onbekend",
    "buiten_onderwerp": "hoi|hallo|hey|hai|goedemorgen|goedemiddag|goedenavond|bedankt|dank",
}
"""Recognised when this is all there is."""
