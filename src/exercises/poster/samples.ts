import type { Text } from "../../core/text.ts";

/** What simulated colleagues write, by part. */
export const samples = {
  purpose: [
    {
      nb: "Vi leder sammen, så barn og familier møter en trygg tjeneste.",
      nn: "Vi leier saman, så barn og familiar møter ei trygg teneste.",
      en: "We lead together, so that children and families meet a service they can trust.",
    },
  ],
  vision: [
    {
      nb: "Modige sammen, trygge for barna",
      nn: "Modige saman, trygge for barna",
      en: "Brave together, safe for children",
    },
  ],
  values: [{ nb: "Åpenhet", nn: "Openheit", en: "Openness" }],
  practice: [
    {
      nb: "Vi sier fra tidlig, og takker den som gjør det.",
      nn: "Vi seier frå tidleg, og takkar den som gjer det.",
      en: "We speak up early, and thank those who do.",
    },
  ],
  meaning: [
    {
      nb: "Åpenhet er at vi tenker høyt før vi bestemmer oss.",
      nn: "Openheit er at vi tenkjer høgt før vi bestemmer oss.",
      en: "Openness means thinking aloud before we decide.",
    },
  ],
  next: [
    {
      nb: "Vi viser plakaten på personalmøtet, og spør hva de savner.",
      nn: "Vi viser plakaten på personalmøtet, og spør kva dei saknar.",
      en: "We show the poster to our staff, and ask what they miss.",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Text[]>>;
