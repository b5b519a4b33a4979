import type { Text } from "../../core/text.ts";

/** What simulated colleagues say: one sentence that fits an ambition as well as a closing round. */
export const samples: readonly Text[] = [
  {
    nb: "Hos oss skal ingen stå alene i det vanskelige.",
    nn: "Hos oss skal ingen stå åleine i det vanskelege.",
    en: "Here, nobody has to face what is hard alone.",
  },
  {
    nb: "Vi skal kjenne igjen barnet i alt vi skriver.",
    nn: "Vi skal kjenne att barnet i alt vi skriv.",
    en: "You can recognise the child in everything we write.",
  },
  {
    nb: "Jeg vil feire at vi spør hverandre tidligere.",
    nn: "Eg vil feire at vi spør kvarandre tidlegare.",
    en: "I want to celebrate that we ask one another earlier.",
  },
  {
    nb: "Det skal være trygt å si at noe gikk galt.",
    nn: "Det skal vere trygt å seie at noko gjekk gale.",
    en: "It should be safe to say that something went wrong.",
  },
  {
    nb: "Familier skal vite hva som skjer, og når.",
    nn: "Familiar skal vite kva som skjer, og når.",
    en: "Families know what happens, and when.",
  },
  {
    nb: "Vi skal ha tid til å tenke før vi handler.",
    nn: "Vi skal ha tid til å tenkje før vi handlar.",
    en: "We take time to think before we act.",
  },
  {
    nb: "Fagfolkene våre skal ville bli her.",
    nn: "Fagfolka våre skal ville bli her.",
    en: "Our professionals should want to stay.",
  },
  {
    nb: "Jeg er glad for at vi ler sammen hver uke.",
    nn: "Eg er glad for at vi ler saman kvar veke.",
    en: "I am glad that we laugh together every week.",
  },
];
