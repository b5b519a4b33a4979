import type { Text } from "../../core/text.ts";

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
