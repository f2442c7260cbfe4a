"""What Dutch messages are made of, and the foreign phrases that people say in Dutch."""

from __future__ import annotations

from .bag import bag

DUTCH = bag("""
    a aan aandacht aantal ach achter actie af ag agge ai al aldoor all alle allebei alleen allemaal
    alleman alles als also alsof alt altijd am amai amme an ander andere anderen anders angst app
    arm arts as asse ast auch aula auto avond az b baan baas bah bak bang bank bar basta been
    beetje begin beginnen begint begon beide belangrijk bella ben bent bern best bestaat beste
    betekent beter bezig bi'j bie bij bijna bijvoorbeeld bil bin binnen bis bitte blij blijft
    blijven boeien boeit boek boel bol bon bos bouw boven brengen brief brieven bro broer buiten
    bus buurman buurt by c cap care casa cause chat chauffeur chef chill chillen ciao club coach
    collega computer contact cool cv d da daar daarna daarom dacht dag dagen dal dan dank danke dao
    daor das dat de deed deel delen dem den denk denken der des det deze dezelfde dia dich dicht
    die dien ding dingen diploma direct dit doa doar doch dochter doe doekoe doen doet dokter dom
    dood doon door doot dor dove down drie druk dude duidelijk dur dus duur dyn e easy echt echte
    ee eem een eens eerder eerst eerste eet effe egal eh eigen eigenlijk ek elk elkaar elke ella
    elle em en end enkele enzo er era erg ergens es et eten even ewa f faka falls familie fan fast
    fawaka feest fel fiets fill fine finito fit fix flex flop foar form forse fun g ga gaan gaat
    gaf game gang gans gao gaon gaot ge gebruiken gedaan geef geeft geen gehad geit gek geld
    geleden gelijk gelukkig gemaakt gemeente genoeg gern gestopt geval geven geweest gewoon
    geworden gezegd gezien gie gien gieng giet gij gin ging gjin goa god goed goede goeie gooi goud
    graag gratis groot grote gullie gun gut gutt h ha haar habibi had hadde hadden haet halen half
    hallo halt hamdoulah hamdulillah han hand hard hart hat hawwe he hear heb hebbe hebben hebt
    heeft heej heel heit helaas hele helemaal hello help hem hen het hetzelfde hey hi hie hier hij
    hjir hm hmm ho hob hoe hoeft hoes hoge hoi hol hola hond hoof hoofd hoor horeca horen hou
    houden houdt hubbe huis hulp hun huur huus hy hyper höb ich idee iedereen iemand iets ik ikke
    im immer in inshallah internet is ist j ja jaar jammer jan jaren jarige jawel je jij jild job
    joh jon jong jonge jouw juist jullie k kale kamer kan kans kant kar karin kas kat keer ken
    keuken kids kiek kieken kijk kijken kim kin kind kinderen kinne klaar klein kleine klopt klus
    knie koken kom komen komt kon kopen kost kreeg kriege krijg krijgen krijgt kumt kun kunnen kunt
    kut kwam l la laat laatst laatste lag lama lang lange langs las lassen last lastig lat late
    laten later le leeftijd leer leider lekker leren les letter letters leu leuk leuke leven lezen
    lid liegt liever life lift ligt lijkt live lo loesoe logistiek lol loon loop loopt lopen los
    lot love lu luna m m'n ma maak maakt maakte maand maanden maar maart macht made mag magazijn
    mail maken mal male mam mama man manier mannen mar mas mashallah mattie maya me media medio mee
    meer meest meestal meeste mega meh mei meie meisje mem men mens mensen mer merci mes met meteen
    mi mich mid middag mie mien mij mijn min minder minuten mis misschien mit mn moar moat mod moe
    moeder moeilijk moest moet moeten mogelijk mogen moi moj moment mond mooi mooie moord morgen
    morgens mos most mot mum my myn n na naar naast nacht nada nadat nah nait name nan nap
    natuurlijk ne neat nee neem neet nei neit nemen nen nergens net nice nie niemand niet niets
    nieuw nieuwe nieuws niks nit no noch nodig noe nog nooit nope nou november nu nuj nul nummer o
    oan ob ober och ochtend oe oeg oeht oek oet oew of offline ofzo ogen oh oja ok okay oke om oma
    omdat on onder one ongeveer online ons onze ooit ook oom op opa open opnieuw osso oud oude
    ouders over overal ow p pa paar pan papa par partij pas paso pen per persoon peuk pff pijn
    plaats plan plein plek politie post pot praten precies premier prijs prima proberen probleem
    problemen pure q r rabo rand recht reden rein relax rest rijbewijs rijden ring rok roken rond
    rook rug rust s sa salaam salam sam same samen school schoonmaak schuld schulden sea selam sera
    set shit si sigaret sil sille sim sinds skeer skoan slecht snap snappen snel so soe sok
    sollicitatie solo sommige soms son soort sorry sport spreek sta staat stad stage staon start
    steeds stel stellen stil stond stop stoppen straks stress stuk sub super sure swa sy syn t t'
    ta taal taalles tal tam tank tante te team tegen telefoon tempo ten tent ter terug terwijl test
    tfoe thuis tiid tijd tijdens time tin tja to toch toe toen tof ton top tot train trap trein
    trip tu tussen tuurlijk tv twee tweede u uber uit uitkering um un ut uur uw uwv v va vaak
    vacature vader val vals valt van vanaf vandaag vanuit var vast veel veer vele ver verder
    vergeten verhaal vers vet veul veur viel vier vijf vind vinden vindt vita vol volgende volgens
    volk volt vond voor vooral voordat vot vraag vragen vrienden vrij vroeg vrouw vrouwen w wa waan
    waar waark waarom waarschijnlijk wachten wait wal wallah wanneer want war ware waren warm was
    wat way we week weekend weer weet weg wegen weinig weit weken wel welk welke wer werd werden
    wereld werk werken werkt west wete weten whatever wi wi'j wie wied wier wij wil wilde will
    willen wilt wind winkel wissen wist wo woar woe wol wollah wolle woord word worden wordt world
    wou wow wurk wurkje wy x y yalla yes yo yolo z za zag zaken zal zand zaten ze zeen zeer zeet
    zeg zegge zeggen zegt zei zeker zelf zelfs zes zet zetten zich zie zien ziet zij zijn zin zit
    zitten zo zo'n zoals zodat zoek zoeken zomaar zonder zoon zorg zorgen zou zouden zu zuik zullen
    zus zwaar zwoar zörg
    """)
"""Frequent words of Dutch, its dialects and its slang. Some are words elsewhere as well."""
LOANS = (
    r"no way|for real|for sure|who cares|let'?s go|why not|my bad|you know|i know|oh my god"
    r"|i see|what the f\w*|no problem|no stress|no worries|no idea|no clue|on my way|same here"
    r"|me too|so what|sorry not sorry|(?:a )?work in progress|learning on the job"
    r"|been there,? done that|thank you|it is what it is|that'?s it|that'?s life|by the way"
    r"|of course|out of the box|never mind|not my (?:thing|cup of tea|style|problem)|never again"
    r"|no pain no gain|easy does it|not really|shit happens|good (?:for|luck|job)(?: you)?"
    r"|full ?time|part ?time|on the job|up to date|one on one|face to face"
    r"|people (?:person|manager)|work(?:ing)? from home|team ?player|time ?management"
    r"|one and only|all in|what'?s? up|go with the flow|big deal|first things first|so so"
    r"|c'est (?:la vie|ca)|ca va|por favor|de nada|pourquoi pas|alles klar"
    r"|mi casa(?: es)? su casa|hasta la vista|dolce vita|bon appetit|deja vu|tete a tete"
    r"|je ne sais quoi|comme ci,? comme ca"
)
"""A pattern for what people say in the middle of Dutch."""
