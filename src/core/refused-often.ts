import type { Text } from "./text.ts";

/** What several exercises say when they say no, in the same words. */
export const refusedOften = {
  noSuchSeat: {
    nb: "Den plassen finnes ikke i møtet. Velg en av dem som er med.",
    nn: "Den plassen finst ikkje i møtet. Vel ein av dei som er med.",
    en: "That seat is not in the meeting. Choose someone who is.",
  },
  nothingWritten: {
    nb: "Her er det ikke skrevet noe ennå.",
    nn: "Her er det ikkje skrive noko enno.",
    en: "Nothing is written here yet.",
  },
  eachForThemselves: {
    nb: "Hver skriver for seg. Prosesslederen kan skrive for en som er på papir.",
    nn: "Kvar skriv for seg. Prosessleiaren kan skrive for ein som er på papir.",
    en: "Each writes their own. The facilitator can write for someone on paper.",
  },
  changedMeanwhile: {
    nb: "Noen endret dette i mellomtiden. Ditt står i feltet. Se på det nye, og lagre igjen hvis ditt er bedre.",
    nn: "Nokon endra dette i mellomtida. Ditt står i feltet. Sjå på det nye, og lagre igjen om ditt er betre.",
    en: "Someone changed this meanwhile. Yours is still in the field. Look at the new one, and save again if yours is better.",
  },
  rewordedMeanwhile: {
    nb: "En annen endret ordlyden i mellomtiden. Det du skrev, står i feltet. Les den nye først.",
    nn: "Ein annan endra ordlyden i mellomtida. Det du skreiv, står i feltet. Les den nye først.",
    en: "Someone changed the wording meanwhile. What you wrote is still in the field. Read the new one first.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What is said where people share single things with their table or with all. */
export const sharingRefusals = {
  "at-a-table": {
    nb: "Dere sitter i grupper nå. Del med bordet ditt. Arket ditt er som før.",
    nn: "De sit i grupper no. Del med bordet ditt. Arket ditt er som før.",
    en: "You are sitting in groups now. Share with your table. Your sheet is as it was.",
  },
  "not-there": {
    nb: "Dette er allerede tatt tilbake.",
    nn: "Dette er alt teke tilbake.",
    en: "This has already been taken back.",
  },
  "not-yours": {
    nb: "Dette har en annen delt. Bare den som delte, kan ta det tilbake.",
    nn: "Dette har ein annan delt. Berre den som delte, kan ta det tilbake.",
    en: "Someone else shared this. Only they can take it back.",
  },
  "only-facilitator": {
    nb: "Prosesslederen skriver for dem som er med på papir. Teksten din står i feltet.",
    nn: "Prosessleiaren skriv for dei som er med på papir. Teksten din står i feltet.",
    en: "The facilitator writes for those who take part on paper. Your text is still in the field.",
  },
  "no-such-seat": {
    nb: "Den personen er ikke med i møtet. Teksten din står i feltet.",
    nn: "Den personen er ikkje med i møtet. Teksten din står i feltet.",
    en: "That person is not in the meeting. Your text is still in the field.",
  },
} satisfies Readonly<Record<string, Text>>;
