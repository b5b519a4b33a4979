import type { Text } from "../../core/text.ts";

/** What simulated colleagues promise where the network writes what all can expect: every sentence begins with "We". */
export const promises: readonly Text[] = [
  { nb: "Vi spør før vi bestemmer", nn: "Vi spør før vi avgjer", en: "We ask before we decide" },
  { nb: "Vi svarer innen to dager", nn: "Vi svarar innan to dagar", en: "We answer within two days" },
  { nb: "Vi holder det vi lover", nn: "Vi held det vi lovar", en: "We keep our promises" },
  {
    nb: "Vi sier fra direkte, og med respekt",
    nn: "Vi seier frå direkte, og med respekt",
    en: "We speak up directly and with respect",
  },
  {
    nb: "Vi ber om hjelp før det haster",
    nn: "Vi ber om hjelp før det hastar",
    en: "We ask for help before it is urgent",
  },
  {
    nb: "Vi forklarer hvorfor vi velger som vi gjør",
    nn: "Vi forklarer kvifor vi vel som vi gjer",
    en: "We explain why we choose as we do",
  },
  {
    nb: "Vi møter forberedt og i rett tid",
    nn: "Vi møter førebudde og i rett tid",
    en: "We come prepared and on time",
  },
  { nb: "Vi feirer det vi får til", nn: "Vi feirar det vi får til", en: "We celebrate what goes well" },
  {
    nb: "Vi deler det vi kan med hverandre",
    nn: "Vi deler det vi kan med kvarandre",
    en: "We share what we know",
  },
  {
    nb: "Vi hører hverandre helt ut",
    nn: "Vi høyrer kvarandre heilt ut",
    en: "We hear each other out",
  },
  {
    nb: "Vi gir ros når noe er godt gjort",
    nn: "Vi gir ros når noko er godt gjort",
    en: "We give praise for work well done",
  },
  {
    nb: "Vi lærer av det som gikk galt",
    nn: "Vi lærer av det som gjekk gale",
    en: "We learn from what went wrong",
  },
  {
    nb: "Vi tenker på barnet først",
    nn: "Vi tenkjer på barnet først",
    en: "We think of the child first",
  },
  {
    nb: "Vi tåler å være uenige",
    nn: "Vi toler å vere ueinige",
    en: "We can bear to disagree",
  },
];

/** What simulated colleagues write: short, about no one, and fitting most questions to leaders. */
export const samples: readonly Text[] = [
  { nb: "Tillit", nn: "Tillit", en: "Trust" },
  { nb: "Mot til å si fra", nn: "Mot til å seie frå", en: "Courage to speak up" },
  { nb: "Tydelige rammer", nn: "Tydelege rammer", en: "Clear limits" },
  { nb: "Å bli lyttet til", nn: "Å bli lytta til", en: "Being listened to" },
  { nb: "Varme", nn: "Varme", en: "Warmth" },
  { nb: "Lov til å bomme", nn: "Lov til å bomme", en: "Room to get it wrong" },
  { nb: "Humor på tunge dager", nn: "Humor på tunge dagar", en: "Humour on heavy days" },
  { nb: "Å dele kunnskap", nn: "Å dele kunnskap", en: "Sharing what we know" },
  { nb: "Rettferdige avgjørelser", nn: "Rettferdige avgjerder", en: "Fair decisions" },
  { nb: "Ro når det stormer", nn: "Ro når det stormar", en: "Calm in a storm" },
  { nb: "Nysgjerrighet", nn: "Nyfikne", en: "Curiosity" },
  { nb: "Å holde det vi lover", nn: "Å halde det vi lovar", en: "Keeping our promises" },
  { nb: "Tid til ettertanke", nn: "Tid til ettertanke", en: "Time to reflect" },
  { nb: "Barnet først", nn: "Barnet først", en: "The child first" },
  { nb: "Raushet med hverandre", nn: "Rausheit med kvarandre", en: "Generosity with one another" },
  { nb: "Å spørre om hjelp i tide", nn: "Å spørje om hjelp i tide", en: "Asking for help in time" },
  { nb: "Åpne dører", nn: "Opne dører", en: "Open doors" },
  { nb: "Å feire det vi får til", nn: "Å feire det vi greier", en: "Celebrating what goes well" },
];
