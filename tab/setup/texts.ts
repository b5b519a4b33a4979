import type { Language } from "../../src/core/text.ts";

const nb = {
  title: "Lag nettverket",
  lead: "Et nettverk er de som møtes. Runde husker avtalene deres og leder møtene, så ingen må være eksperten.",
  ourNetwork: "Nettverket vårt",
  name: "Hva heter nettverket?",
  who: "Hvem er med?",
  whoWhy: "Alle i kanalen er huket av. Ta bort dem som ikke skal være med på møtene.",
  whoOfMany: (n: number) =>
    `Kanalen har flere enn nettverket har plass til. Huk av dem som skal være med, inntil ${String(n)}.`,
  tooMany: (n: number) => `Et nettverk har plass til ${String(n)}. Ta bort noen først.`,
  you: "deg",
  guest: "gjest",
  noAccount: "uten konto",
  addGuest: "Noen uten konto? Skriv navnet",
  add: "Legg til",
  channelLanguage: "Hvilket språk skriver Runde i kanalen?",
  channelLanguageWhy: "Hver av dere kan velge et annet språk for seg selv på Min side.",
  removeGuest: (name: string) => `Ta bort ${name}`,
  readers: (n: number) =>
    `${String(n)} personer kan lese kanalen. Kortene der viser programpunkt, tid, hvem som har ordet, og regler og datoer dere blir enige om. Ark vises aldri der. Vil dere ha det for dere selv, bruker dere en privat eller delt kanal.`,
  make: (n: number) => `Lag nettverk med ${String(n)}`,
  promise: "Det du skriver på arket ditt, viser Runde til ingen andre.",
  open: "Åpne Runde fra kanalen dere møtes i.",
};

/** The words of set-up. */
export type SetupTexts = typeof nb;

const nn: SetupTexts = {
  title: "Lag nettverket",
  lead: "Eit nettverk er dei som møtest. Runde hugsar avtalane dykkar og leier møta, så ingen treng vere eksperten.",
  ourNetwork: "Nettverket vårt",
  name: "Kva heiter nettverket?",
  who: "Kven er med?",
  whoWhy: "Alle i kanalen er kryssa av. Ta bort dei som ikkje skal vere med på møta.",
  whoOfMany: (n) =>
    `Kanalen har fleire enn nettverket har plass til. Kryss av dei som skal vere med, inntil ${String(n)}.`,
  tooMany: (n) => `Eit nettverk har plass til ${String(n)}. Ta bort nokon først.`,
  you: "deg",
  guest: "gjest",
  noAccount: "utan konto",
  addGuest: "Nokon utan konto? Skriv namnet",
  add: "Legg til",
  channelLanguage: "Kva språk skriv Runde i kanalen?",
  channelLanguageWhy: "Kvar av dykk kan velje eit anna språk for seg sjølv på Sida mi.",
  removeGuest: (name) => `Ta bort ${name}`,
  readers: (n) =>
    `${String(n)} personar kan lese kanalen. Korta der viser programpunkt, tid, kven som har ordet, og reglar og datoar de blir einige om. Ark kjem aldri dit. Vil de ha det for dykk sjølve, bruker de ein privat eller delt kanal.`,
  make: (n) => `Lag nettverk med ${String(n)}`,
  promise: "Det du skriv på arket ditt, viser Runde til ingen andre.",
  open: "Opne Runde frå kanalen de møtest i.",
};

const en: SetupTexts = {
  title: "Make the network",
  lead: "A network is the people who meet. Runde remembers what you agree and leads the meetings, so nobody has to be the expert.",
  ourNetwork: "Our network",
  name: "What is the network called?",
  who: "Who takes part?",
  whoWhy: "Everyone in the channel is ticked. Untick those who will not be in the meetings.",
  whoOfMany: (n) =>
    `The channel has more people than a network has room for. Tick those who take part, up to ${String(n)}.`,
  tooMany: (n) => `A network has room for ${String(n)}. Untick someone first.`,
  you: "you",
  guest: "guest",
  noAccount: "no account",
  addGuest: "Someone without an account? Write the name",
  add: "Add",
  channelLanguage: "Which language does Runde write in the channel?",
  channelLanguageWhy: "Each of you can choose another language for yourself on My page.",
  removeGuest: (name) => `Remove ${name}`,
  readers: (n) =>
    `${String(n)} people can read the channel. The cards there show steps, times, who is speaking, and rules and dates you agree on. Sheets never appear there. To keep it among yourselves, use a private or shared channel.`,
  make: (n) => `Make a network of ${String(n)}`,
  promise: "What you write on your sheet, Runde shows to nobody else.",
  open: "Open Runde from the channel you meet in.",
};

export const setupTexts: Readonly<Record<Language, SetupTexts>> = { nb, nn, en };
