/** Why something may be the same in two languages, and what. */
interface Same {
  readonly why: string;
  readonly what: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words that are spelt and inflected alike in Bokmål and Nynorsk: a text of nothing but these may be the same in both. */
export const wordsOfBoth: readonly Same[] = [
  {
    why: "Names, and words borrowed as they are",
    what: words(
      "grow runde sae teams team goal will video enter chat diamant diamanten humor perfekt temperatur prosent e-post optional true false qr-kode startpakke word",
    ),
  },
  {
    why: "Factors of the 10-FAKTOR survey",
    what: words(
      "indre motivasjon autonomi kompetanse relevant kompetanseutvikling fleksibilitetsvilje prososial",
    ),
  },
  {
    why: "Days and months",
    what: words(
      "søndag onsdag torsdag fredag januar februar mars april mai juni juli august september oktober november desember",
    ),
  },
  {
    why: "Small words: Bokmål and Nynorsk share these, unlike ikke/ikkje, hva/kva, fra/frå",
    what: words(
      "alle alltid alt an andre av avtalt bort borte både ca deg den deretter der det dette di din dit ditt du eller er etter fem fire for fram før først første godt her hit hos i igjen ingen inn ja kan kl likevel likt litt med meg mellom men min mine mindre minst mitt ned neste nummer ny nye nytt når og også om opp oss over per på samtidig ser sitt skal slik snart som så til tilbake to tre under ut ute ved vi vil vår vårt å",
    ),
  },
  {
    why: "Verbs whose form is the same in both; most others part in the present tense (gjør/gjer, skriver/skriv)",
    what: words(
      "angre avbryt avslutt avslutte be begynn begynner begynne bli blir bomme bruk bruke brukt bygde del dele deler delt dra endre fjern flytt flytte foreslå forstå forstår fyll følg få får gi gir gå går har hatt heng hent hente hjelp hjelper hopp hoppe kort lag lagre lagt lar last le legg les leve lim lukk lytt lytte låne minn må observerer oppdater planlagt planlegg prøv prøve rekruttere sagt send simulert skjul skriv skrive slett slå slette snakk snakke snu spør start stem stemt stopp stå står svar ta takk tenk trekk trykk tøm varer vedta vis vise vite begynte gjort godkjenne godta ha hjelpe svarte øv øve øver",
    ),
  },
  {
    why: "Nouns and adjectives in a form that is the same in both; plurals of masculine nouns part (minutter/minutt, ledere/leiarar)",
    what: words(
      "a aksjonslæring ambisjonen ansvarsområde arbeid arbeidsrett ark arket avslutning barnet barnevernet blankt bord bordark bordarket bordet bordvert bra bursdag dag dato datoen denne diamantsortering dikt emosjonelle energi ettertanke familie fast felles feltet ferdig ferdige fil finn fint flest fokus fokusperson fokuspersonen folk forslag forslaget fritid full fullskjerm fullt gallerivandring gjest glede god gode grad gruppa gruppe gruppepsykologi grupper gøy handling hei hjulet innlegg innsjekk innvending jobb jobben kalenderen kanalen kart kartet kategori kode klar klare klokka klokkeslett kollega kollegaene kommentar kommentaren kompetansen kompetanseplan konkret konsekvens kontaktperson kontrakten kopi krav kunnskap lang lapp lappen ledig linja linje lista liste listene lister lite lodd loggen lokal lov luft lunsj lyst læring menneske mest middag midten minutt mobilen mot mørkt merkbar middels møtestruktur mål målet møte møtet målsamtale nettverk nettverket nettverkskontrakt nettverkskontrakten notat område området omsorg oppmøte oppsummering ord ordet ordlyd ordlyden opplesing ordsky overtid papir papiret par pause penn personvern pil plakaten plan planen plass praksis programmet programpunkt punkt punktet rad radene rader regel regelen respekt risiko risikomatrise ro rolle roller ros-analyse ros-analysen samling rom rommet runden ruta råd samarbeid sekretær serviceerklæring setning side sidepanelet sikt siste situasjon skala skjerm skjermen slutt sollys språk spørsmål steg stemme stemmer stikkord stille stor stort støtt svaret syn synet svært t tabellen talen talsperson tanken tavla tavle teksten tema temaet teoretisk tid tilbakemelding tillit tiltak time timelister tittel tittelen tomt trygt tråd tråden tur turen ulikt underskrift utkast utsjekk utvikling vare varme versjon vert vilje viddevakt videoen viktig visjon visjonen økonomistyring ønsket øving år året årshjul årshjulet",
    ),
  },
];

/** Whole texts that are right in both Bokmål and Nynorsk though a word in them is not always so. */
export const textsOfBoth: readonly Same[] = [
  {
    why: "“I gang” is the same in both; otherwise it is gang and gong",
    what: ["Møtet er i gang"],
  },
  {
    why: "“Når som helst” is a fixed phrase in both",
    what: ["Alle kan ta over, når som helst."],
  },
];

/** Texts that are the same in English as in Bokmål or Nynorsk. */
export const sameInEnglish: readonly Same[] = [
  { why: "The name of the app", what: ["Runde"] },
  { why: "A word all three languages have", what: ["Send", "Video", "Start {…}"] },
  { why: "An abbreviation all three languages have", what: ["{…} min", "{n} min", "+5 min"] },
];
