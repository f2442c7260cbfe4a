"""What people type to ask the bot for something, as regular expressions.

They read the plain words of `normalise.words`, joined by spaces. Earlier commands win.
"""

from __future__ import annotations

BOT = r"(?:je|jij|jullie|u|ze|men)"
PERSON = (
    r"(?:mens|persoon|iemand|medewerker|coach|jobcoach|begeleid\w+|consulent|klantmanager"
    r"|contactpersoon)"
)
TALK = (
    r"(?:spreken|praten|praat|kletsen|overleggen|bespreek|bespreken|bel|belt|bellen|gebeld"
    r"|terugbellen|opbellen)"
)
OFFICE = r"(?:gemeente|uwv|werkgever|baas|bedrijfsarts|man|vrouw|ex|coach|dossier)"
SOON = r"(?:straks|morgen|later|vanavond|vanmiddag|zo meteen|zometeen|dadelijk|andere keer|weekend)"
MINE = (
    r"(?:alles|alle|antwoorden|gegevens|gesprek|data|ingevuld|getypt|zooi\w*|spul\w*|troep|naam"
    r"|hele|dit)"
)
JUST = r"(?:net|zonet|zojuist|daarnet|zopas|zostraks|hiervoor)"
SAID = r"(?:zei|klikte|drukte|tikte|typte|koos|vulde|antwoordde|gaf)"
ERASE = (
    r"(?:wis|wissen|gewist|verwijder\w*|delete\w*|weggooien|weggegooid|weghalen|weggehaald|wegdoen"
    r"|leegmaken|vernietig\w*)"
)
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
ERRAND = (
    r"(?:slapen|eten|koken|werken|weg|douchen|boodschappen|halen|ophalen|les|bed|deur|bus|trein"
    r"|dokter|tandarts|school)"
)
"""Where people go who leave the conversation for now."""
ABUSED = r"(?:chatbot|bot|robot|vragen|computer|programma)"

CLEARED = r"(?:alles|ingevuld|geschreven|gesprek|oude) (?:\w+ )?(?:weg|eruit|leeg)"
STORED = r"(?:zichtbaar|opgeslagen|beveiligd|veilig|gedeeld|bewaard|prive|verkocht)"
INSIGHT = r"(?:opvragen|inzien|meelezen|lezen|zien|bij)"
REWORD = r"(?:anders|opnieuw|nog eens) (?:kunnen )?(?:formuleren|uitleggen|verwoorden|stellen)"
GO_ON = r"(?:doe maar|hup|graag|prive|door naar|doorgaan naar) (?:\w+ )?(?:de |het )?volgende"
WAITING = r"(?:kassa|rij|bus|trein|tram|wachtkamer|beurt)"
OFFICE_STAFF = r"iemand (?:\w+ )?(?:anders|van kantoor|op kantoor|van jullie)"
EARLIER = (
    r"(?:vraag|antwoord|stelling|keuze|cijfer|stap|scherm|pagina|een|die|ene|was|moet|moest|klopt"
    r"|wil|graag|aub|alsjeblieft|nog|weer|even|opnieuw|verbeteren|aanpassen|veranderen|wijzigen"
    r"|heb|had|ging|niet|fout|verkeerd|is|kan|kon|mag|invullen|anders|iets|ik)"
)
"""After `vorige`: the question before this one."""

STRONG = {
    "wissen": rf"""
        \b{ERASE}\b.*\b{MINE}\b
        \b{MINE}\b.*\b{ERASE}\b
        \b(?:gooi|haal)\b.*\b(?:alles|hele|antwoorden|gegevens)\b.*\b(?:weg|eruit)\b
        \b(?:leeg maken|nul maken|alles intrekken|trek alles in|clear)\b
        ^(?:\w+ ){{0,2}}(?:schrap|gooi|haal)\b.*\b{CLEARED}\b
        \bvergeet (?:alles )?wat ik\b|\bgeschrapt\b
        \b(?:alles|spul\w*|troep|antwoord\w*|gegevens|naam)(?: \w+)? (?:eraf|weghalen)\b
        \bniet (?:opslaan|bewaren|bewaard)\b|\bbewaar (?:het|dit) niet\b|\bbegin opnieuw\b
        ^(?:\w+ ){{0,3}}wis (?:het|alles|maar|dit)\b|\b(?:alles|dit) (?:moet|mot) (?:\w+ )?weg$
        \bweg met (?:die|mijn|alle|de) antwoorden
        \btoestemming\b.*\b(?:in|intrekken|stop)\b
        \b(?:alles|antwoorden|gegevens) (?:maar |moet |moeten )*(?:weg|leeg)\b
    """,
    "terug": rf"""
        \bvorige\b(?= {EARLIER}\b|$)
        \b(?:verkeerde?|foutje|fout)\b.*\b{SLIP}\b
        \bantwoord(?:en)?\b.*\b{CHANGE}
        \b{CHANGE}\b.*\bantwoord
        \b(?:een|1|eentje|stap|vraag) (?:vraag |stap )?terug\b
        \b(?:ga|kan ik|mag ik|wil ik|ik wil)\b.* terug$
        \bik (?:bedoelde(?! een)|heb me vergist)\b
        \b(?:vraag|antwoord|cijfer|getal) (?:van )?(?:{JUST}|ervoor|daarvoor)\b
        \b(?:die|dat|deze|eentje) van {JUST}\b|\b(?:die|eentje) (?:hier|er)voor\b
        ^(?:\w+ ){{0,2}}{JUST} {SAID} ik\b
        \bik {SAID} {JUST}\b.*\b(?:maar|moet|moest|bedoel\w*|fout|verkeerd|toch)\b
        \b(?:fout|verkeerd)\b.*\b{JUST}\b|\b{JUST}\b.*\b(?:fout|verkeerd|bedoel\w*)\b
        \b(?:kan|mag|wil|kun|moet) ik\b.*\bterug ?(?:gaan|scrollen|bladeren|klikken|spoelen|keren)\b
        \b(?:iets|wat) anders (?:kiezen|invullen|aanklikken|antwoorden)\b
        \b(?:kan|mag|kun) ik (?:dat|het|die|deze|hem|mijn)\b.*\b{CHANGE}
        \banders (?:willen )?(?:invullen|antwoorden|kiezen)\b
        \b(?:nee|wacht|oeps|sorry) (?:niet )?\w+ (?:maar|moet) (?:een )?\w+ (?:moeten )?zijn$
        \b(?:dat|die|het|laatste) (?:\w+ )?(?:moest|moet) (?:een )?\w+ zijn$
        \b(?:vertypt|vergist|misgetikt|verkeerd (?:gelezen|begrepen|gedrukt|geklikt|getikt))\b
        \b(?:klikte|drukte|tikte|zei|las|las de vraag) (?:\w+ )?verkeerd\b|\bverkeerd om$
        ^(?:maak|zet) (?:er|daar|van|die|dat)\b.*\b(?:van|op|ja|nee|\d+)\b
        \b(?:dat|het) (?:laatste|antwoord) klopt niet\b|\bantwoord herzien\b
        \b(?:misgeklikt|uitgeschoten|ik vergis me|per ongeluk (?:op|de|een|verkeerd))\b
    """,
    "mens": rf"""
        \b{PERSON}\b.*\b(?:{TALK}|contact|langs\w*|helpen|aan de lijn|uitleggen)\b
        \b{TALK}\b.*\b{PERSON}\b
        \b(?:bel|bellen|belt|terugbellen|opbellen) (?:mij|me)\b
        \b(?:mij|me)\b.*\b(?:bellen|opbellen|terugbellen)\b
        \b(?:doorverbind\w*|verbind (?:mij|me))\b
        \b(?:echt|gewoon met een|met een) (?:mens|persoon)\b
        \bgeen (?:robot|computer)\b
        \b(?:telefoonnummer|nummer|mailadres)\b.*\b(?:{PERSON}|{TALK}|bereik\w*|jullie|krijgen)\b
        \bafspraak (?:\w+ ){{0,2}}(?:maken|plannen|inplannen|met|bij)\b
        \b(?:wil|liever|mag ik|kan ik)(?: \w+)? (?:een |het )?gesprek\b
        \b(?:tegenover|met|tegen|aan) {PERSON} (?:zit|zitten|vertellen|zeggen|van vlees)\b
        \baan \w+ van (?:de|het) \w+ (?:vertellen|vragen|uitleggen|zeggen)\b
        \b(?:doe|geef) (?:mij |me )?(?:maar |gewoon )*een mens\b
        ^(?:mag|kan|liever|ik wil|wil)\b.*\b(?:balie|langskomen|telefonisch)\b
        \bpersoonlijk contact\b|\b(?:video)?bellen kan dat\b|\bface2face\b
        \b{OFFICE_STAFF}\b.*\b(?:graag|alsjeblieft|{TALK})\b
        ^hoe (?:krijg|bereik|kan) ik\b.*\b{PERSON}\b
        \b(?:heb|nodig)\b.*\b(?:medewerker|hulpverlener|tolk) nodig\b
        \b(?:face to face|oog in oog)\b
        \bniet (?:gewoon |even )?(?:{PERSON}) (?:hier|voor)\b
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
        ^(?:en )?(?:kan|mag|gaat|weet|weten|ziet) (?:mijn |de |het |een )?{OFFICE}\b.*\b{INSIGHT}\b
        ^(?:en )?(?:zijn|worden|is|wordt|waar|slaan)\b.*\b(?:{MINE}|chat)\b.*\b{STORED}\b
        \b(?:verkopen|delen|noteren|noteer\w*|opschrijven) (?:jullie|je|jij|u|ze)\b
        ^(?:en )?weet(?:en)? (?:je|jij|jullie|u|ze) (?:wie ik ben|mijn naam)\b
        \bgeheimhouding\w*|\binzage\b|\bgdpr\b
        \bwat (?:noteer|schrijf|onthoud|bewaar)\w* {BOT}\b
        \b(?:onthou\w*|bewa+r\w*) {BOT}\b
        \b(?:staat|staan|blijft|komt|belandt) (?:die|dat|dit|het|alles)(?: \w+)? ergens\b
        ^(?:en )?(?:kan|kunnen|kijkt|kijken|leest|lezen|wil|mag)\b.*\b(?:meelezen|meekijken|mee)$
        ^(?:en )?(?:leest|lezen|kijkt|kijken) er\b
        \bwaar (?:blijft|gaat|komt|gaan|komen)\b.*\b(?:heen|naartoe|terecht)\b
        \bwie\b.*\b(?:kan|kunnen|mag|mogen) (?:dit|dat|het|er)\b.*\b(?:lezen|zien|bij)\b
        \bweten wie (?:dit|dat|het|mijn)\b.*\b(?:leest|lezen|ziet|zien|krijgt)\b
    """,
    "waarom": rf"""
        ^(?:en |maar |ja |huh )?(?:waarom|hoezo|waarvoor|vanwaar)\b(?: \w+)? {VERB}\b
        ^(?:en |maar )?wat (?:heeft|hebben|heb)\b.*\b(?:mee|met) te maken
        \bwat (?:is|heeft)\b.*\b(?:nut|zin|bedoeling|reden|doel van)\b
        \bwaar (?:is|heb|slaat|dient|moet)\b.*\b(?:voor nodig|goed voor|op|toe|voor)\b
        \bmet welke? (?:reden|doel)\b
        \b(?:mag|mogen|moet|moeten) {BOT}\b.*\b(?:vragen|weten)\b
        ^(?:en |maar )?wat (?:hebben|heb|schiet\w*|moet\w*|wil\w*) {BOT} .*\b(?:aan|mee|op)$
        \bwat (?:gaat|maakt) (?:dat|het) (?:jou|je|jullie|u|nou) (?:aan|uit)
        ^(?:en |maar )*waarom\b(?: \w+)? (?:over|al die|zoveel|weer|al weer)\b
        \b(?:waartoe|waarvoor) (?:dient|is|zijn)\b|^welk nut\b|\bgedachte achter\b
        ^(?:en |maar )?wat (?:moet\w*|heb\w*|doe\w*) {BOT}\b.*\b(?:daarmee|ermee|ermee|eraan|mee)\b
        ^(?:en )?wat (?:boeit|interesseert)\b
        ^(?:mag ik |leg |vertel |zeg ).*\b(?:waarom|waarvoor)\b
        \bzie (?:ik )?niet in waarom\b|^waarom een\b
        ^is (?:dit|dat) (?:een |soms een )?(?:test|toets|examen|onderzoek|strikvraag|valstrik)\b
        \bwaar gebruik\w* {BOT}\b|\bwaar ga\w* {BOT}\b.*\bgebruiken\b
        ^(?:en |maar )?wat zegt\b.*\b(?:cijfer\w*|getal\w*|nummer)\b
        \bheb (?:ik|jij|je) (?:daar|hier|er) (?:wat|iets) aan\b
        \bniet waarom {BOT}\b.*\b(?:vraagt|vragen|weten)\b
    """,
    "uitleg": rf"""
        \b(?:hoe|wat|watvoor)\b.*\b(?:bedoel|bedoelen|bedoelt|bedoeld)\b
        ^bedoel\w* {BOT}\b
        \bwat beteken\w*\b
        ^(?:ik |sorry |help |nee )*{GRASP} (?:ik )?{THING}(?: {THING}| {LIGHT})* (?:niet|niks)\b
        \b{THING}(?: even)? {GRASP}(?: ik)?(?: {LIGHT})* niet\b
        \b(?:kan|kun|kunt|wil|mag|zou|geef)\b.*\b{PLAINER}\b
        \b(?:leg (?:\w+ )?(?:\w+ )?uit|voorbeeld (?:graag|erbij|zou helpen)|meer uitleg|te vaag)\b
        \b(?:heb|geef) (?:je|jij|u|me|mij)(?: \w+)* voorbeeld\b
        ^wat (?:is|zijn) (?:dat|een|de|nou)(?: \w+){{1,3}}$
        ^(?:en |maar )?gaat (?:dit|het|dat|deze)(?: \w+)? (?:over|om)\b.*\bof\b
        \bwelke? \w+ bedoel\w*\b|\bwat versta\w*\b|^wat voor (?:\w+ )?(?:bedoel|wil|moet)\b
        \bin gewoon nederlands\b|\bverduidelijking\b
        \bwat (?:is|betekent) (?:een |de )?\d+\b
        \bwat moet ik\b.*\b(?:invullen|antwoorden|doen|zeggen|schrijven|beantwoorden|kiezen)\b
        \bwelke\b.*\b(?:beantwoorden|invullen)\b
        \b(?:kan|kun|kunt|wil|wilt|zou|mag)\b.*\b{REWORD}\b
        \b(?:herformuleren|verduidelijken|toelichten)\b
        ^(?:en |maar )?(?:geldt|telt|hoort) (?:dat|dit|een|mijn)\b.*\b(?:ook|bij|onder)\b
        ^(?:en |maar )?is (?:een )?\d+ (?:\w+ )?(?:goed|slecht|hoog|laag|veel|weinig|het)\b
        \b(?:waarbij|waarin|waarmee|waaraan)$
        \b(?:in|met|aan|bij|op|over|voor) (?:wat|wie)(?: dan| precies)?$
        \bvraag\b.*\b(?:onduidelijk|niet duidelijk|verwarrend|te moeilijk|te lang)\b
        \bweet niet wat\b.*\b(?:is|betekent|bedoel\w*|inhoudt|moet|vraagt)\b
        \b{GRASP} (?:ik )?niet wat (?:{BOT} (?:vraag|bedoel|wil)\w*|ik (?:nu|hier) moet)\b
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
        \bga (?:\w+ )?(?:\w+ )?(?:door|verder) (?:met|naar) (?:de )?(?:volgende|rest|andere)\b
        \b{GO_ON}\b(?! (?:maand|week|jaar|keer))
        \bvraag volgende$
        \b(?:deze|die|dit) (?:vraag )?(?:kan|mag|moet) (?:\w+ )?weg\b|\bmag deze weg\b
        \b(?:hier|daar|deze)(?: \w+)* niet op antwoorden\b
        \b(?:over te slaan|geskipt|onbeantwoord|doorgaan zonder|ga door met)\b
        \bbemoei je\b|\bweiger (?:ik|te)\b
        \b(?:no comment|leeg laten|laat (?:\w+ )?leeg)\b
        ^zet (?:er )?(?:maar )?(?:een )?(?:streep\w*|kruis\w*|niks)
        \bgeen (?:cijfer|getal|nummer)\b.*\b(?:op|aan|geven|plakken|hangen|bedenken)\b
        \b(?:andere|nieuwe) vraag\b(?! is)
        ^vraag \d+ (?:dan )?(?:maar|graag)\b
        ^(?:stomme|rare|gekke|domme) vraag(?: \w+)? (?:door+|verder|weg)$
    """,
    "liever_niet": rf"""
        \bzeg ik(?: {LIGHT})? niet\b
        \b(?:zeg|vertel) ik(?: {LIGHT}| {THING})? (?:niks|niets)(?: (?:over|van))?$
        \b(?:wil|ga|hoef)\b.*\b(?:niet|niks|geen)\b.*\b{TELL}\b
        \bgaat (?:je|jou|u|jullie|niemand|ze|hun)\b.*\b(?:niks|niets|geen|wat)\b.*\ba?an\b
        \b(?:is|te|beetje)\b(?: \w+)? (?:prive|persoonlijk)$
        \bhoud?\b.*\bvoor (?:me|mij|mezelf|mijzelf)\b
        \b(?:praat|bespreek) ik\b.*\bniet\b
        ^(?:\w+ )?liever niet over (?:praten|hebben)$
        \b(?:ga|wil|hoef) ik(?: \w+)? niet\b.*\b(?:bespreken|vertellen|delen|zeggen)\b
        \b(?:is|blijft|iets) tussen (?:mij|ons|me)\b
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
        \b(?:batterij|accu|telefoon)\b.*\b(?:leeg|bijna op|valt uit|gaat uit)\b
        \b(?:batterij|accu)\b.*\b\d+\b
        \bkom zo terug\b
        ^(?:ik )?(?:wil|ga|moet|mag ik)(?: \w+)? (?:pauze|pauzeren|weg|stoppen)$
        \b(?:doe|ga|kom|wil)\b.*\b(?:later|thuis|daar) (?:wel )?(?:verder|terug|door)\b
        \bverdergaan\b
        \b(?:er )?klaar mee (?:voor )?(?:nu|vandaag|zo)\b|\buitloggen\b|\blog uit\b
        ^(?:ik )?(?:ga )?even (?:\w+ )?(?:halen|eten|weg|naar de wc|plassen|roken buiten)(?: hoor)?$
        \bkomt (?:me )?(?:nu |even )*niet uit\b|\bhet wordt me te (?:laat|veel)\b
        \bhou (?:er|hier)(?: \w+)? mee op\b|^stop(?:t)? u\b|\bik wil naar bed\b
        \btrek (?:het|dit)(?: \w+)* niet meer met (?:die|deze|al die) vragen\b
        \bnog niet (?:sturen|versturen|opsturen)\b
        ^{SOON}(?: (?:weer|verder|door|graag|maar|pas))*$
        \b(?:geen tijd nu|nu geen tijd)\b
        \b(?:moet|ga) (?:ik )?(?:nu|zo|even|gauw|snel)(?: \w+)?(?: \w+)? {ERRAND}\b
        \b(?:moet|ga) (?:ik )?eerst (?:even )?(?:slapen|eten|koken|douchen|bellen)\b
        ^(?:ik |sorry |oke |nou )*ga (?:\w+ )?(?:slapen|pitten|maffen|naar bed)\b
        (?:^|\bik )moet (?:ik )?(?:nu |zo |echt )*(?:gaan|ophangen|ervandoor|weg|rennen|uitstappen)$
        \b(?:er|hier|nu) (?:staat|is) (?:iemand|visite|bezoek)(?: \w+ de deur)?$|\bde bel gaat\b
        \b(?:les|dienst|film|college) begint\b|\b(?:bus|trein|tram) (?:is er|halen|komt er ?aan)\b
        \b(?:sta|ben|zit)(?: \w+)? (?:bij|aan|in) (?:de )?{WAITING}\b
        \b(?:baby|kind|kleine|zoon\w*|dochter\w*) (?:(?:is|wordt) wakker|moet (?:eten|naar bed))\b
        ^(?:\w+ ){{0,2}}tot (?:morgen|straks|gauw|zometeen|vanavond)(?: hoor| dan)?$
        ^(?:een |wacht )?(?:momentje|ogenblikje)\b
        \brond (?:het|dit) (?:\w+ )?(?:\w+ )?af\b|\bhervat\w*\b
        ^houd? (?:eens |es |even |maar )*op\b
    """,
    "weet_niet": rf"""
        ^(?:ik |nou |pff |sorry |{THING} |{LIGHT} )*weet(?: ik| {THING}| {LIGHT})* niet\b{NOT_WHAT}
        ^(?:\w+ ){{0,3}}geen (?:flauw |enkel |echt )*(?:idee|benul|mening)\b
        \bweet ik veel\b
        \bzou (?:\w+ ){{0,4}}niet (?:weten|kunnen zeggen)(?: hoor| eigenlijk)?$
        \bzou (?:ik |het |dat |zo |123 |echt )*niet (?:weten|kunnen zeggen)\b
        \b(?:kan|durf) (?:ik |het |dat |nu |nog |je |zo |echt )*niet (?:te )?(?:zeggen|beoordelen)\b
        \b(?:moeilijk|lastig) (?:om )?te zeggen\b
        \bnooit\b.*\b(?:over nagedacht|bij stilgestaan)\b|\bover nadenken\b
        \bben (?:ik )?er (?:\w+ )?(?:\w+ )?niet (?:over )?uit\b
        ^(?:daar |nou )*vraag je me wat\b|\bzeg je me wat\b|\bwie zal het zeggen\b
        \b(?:kan|lukt) (?:\w+ )?niet (?:kiezen|kiezen lukt)\b|\bkiezen lukt (?:me )?niet\b
        ^(?:dat |die |ik |daar )?moet ik(?: \w+){{0,4}} (?:navragen|nakijken|uitzoeken|opzoeken)\b
        \bzou ik(?: \w+)* moeten (?:na)?(?:vragen|nakijken|uitzoeken|opzoeken)\b
        \bdat zie ik (?:\w+ )?wel\b|\bgeen zicht op\b
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
    "waarom": r"""
        waarom|hoezo|waarvoor|waarom dan
    """,
    "uitleg": r"""
        huh|huh wat|uhh wat|hoe bedoel|uitleg|leg uit|te vaag|onduidelijk|niet duidelijk
        snap niet|begrijp niet|hoe dan
    """,
    "overslaan": r"""
        sla over|(?:de )?volgende|volgende vraag|pas|laat maar|laat maar zitten|verder|door
        door+|deze niet|niet deze|ga door|ga verder|streepje
    """,
    "liever_niet": r"""
        prive|persoonlijk
    """,
    "pauze": r"""
        stop|stoppen|pauze|uitloggen|even weg|zo terug|ben zo terug|kom zo terug|tot zo|pauzeren
        afsluiten|kappen|doei|straks|later|nu niet|stop maar
    """,
    "wissen": r"""
        wis|wissen|weghalen|geheugen wissen|gooi (?:maar )?weg|verwijder|verwijderen|delete
        alles weg|gooi weg|weg ermee|weggooien
    """,
    "mens": r"""
        mens|helpdesk|telefoon|iemand anders|help|hulp|bel|bellen|help me|bel me|medewerker
        hulp nodig
    """,
    "terug": r"""
        terug+|vergist|wijzig|wijzigen|vorige|foutje|fout|verkeerd|back|undo|ik bedoelde
    """,
    "weet_niet": r"""
        weet niet|geen idee|weet het niet|geen benul|twijfel|onbekend
    """,
    "buiten_onderwerp": r"""
        hoi|hallo|hey|hai|mogge|moi|test|goedendag|dank u|dank u wel|goedemorgen|goedemiddag
        goedenavond|bedankt|dank
    """,
}
"""Recognised when this is all there is."""
