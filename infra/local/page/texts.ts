/** The languages the local Teams can be tried in; they also become the locale that Runde is told. */
export type Language = "nb" | "nn" | "en";

/** What Teams calls each language. */
export const locales = { nb: "nb-no", nn: "nn-no", en: "en-us" } as const satisfies Record<Language, string>;

/** Every word of the page. */
export const texts = {
  product: { nb: "Lokal Teams", nn: "Lokal Teams", en: "Local Teams" },
  about: {
    nb: "Prøv Runde her, uten Microsoft Teams.",
    nn: "Prøv Runde her, utan Microsoft Teams.",
    en: "Try Runde here, without Microsoft Teams.",
  },
  places: { nb: "Steder", nn: "Stader", en: "Places" },
  meeting: { nb: "Møtet", nn: "Møtet", en: "The meeting" },
  chat: { nb: "Chat med Runde", nn: "Chat med Runde", en: "Chat with Runde" },
  me: { nb: "Min side", nn: "Sida mi", en: "My page" },
  youAre: { nb: "Du er", nn: "Du er", en: "You are" },
  you: { nb: "deg", nn: "deg", en: "you" },
  guest: { nb: "gjest", nn: "gjest", en: "guest" },
  newWindow: {
    nb: "Åpne {name} i nytt vindu",
    nn: "Opne {name} i nytt vindauge",
    en: "Open {name} in a new window",
  },
  be: { nb: "Vær {name}", nn: "Ver {name}", en: "Be {name}" },
  theme: { nb: "Utseende", nn: "Utsjånad", en: "Appearance" },
  light: { nb: "Lyst", nn: "Lyst", en: "Light" },
  dark: { nb: "Mørkt", nn: "Mørkt", en: "Dark" },
  contrast: { nb: "Høy kontrast", nn: "Høg kontrast", en: "High contrast" },
  language: { nb: "Språk", nn: "Språk", en: "Language" },
  posts: { nb: "Innlegg", nn: "Innlegg", en: "Posts" },
  join: { nb: "Bli med i møtet", nn: "Bli med i møtet", en: "Join the meeting" },
  more: {
    nb: "Mer om Runde i kanalen",
    nn: "Meir om Runde i kanalen",
    en: "More about Runde in the channel",
  },
  tabSettings: { nb: "Innstillinger for fanen", nn: "Innstillingar for fana", en: "Tab settings" },
  remove: {
    nb: "Fjern Runde fra kanalen",
    nn: "Fjern Runde frå kanalen",
    en: "Remove Runde from the channel",
  },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  close: { nb: "Lukk", nn: "Lukk", en: "Close" },
  emptyTitle: {
    nb: "Legg til Runde, så er dere i gang",
    nn: "Legg til Runde, så er de i gang",
    en: "Add Runde, and you are under way",
  },
  emptyBody: {
    nb: "Runde leder nettverksmøtet sammen med dere: hva dere gjør nå, hvor lenge, og hvem som har ordet.",
    nn: "Runde leier nettverksmøtet saman med dykk: kva de gjer no, kor lenge, og kven som har ordet.",
    en: "Runde leads the network meeting with you: what you do now, for how long, and whose turn it is to speak.",
  },
  add: { nb: "Legg til Runde i kanalen", nn: "Legg til Runde i kanalen", en: "Add Runde to the channel" },
  adding: { nb: "Legger til …", nn: "Legg til …", en: "Adding …" },
  members: {
    nb: "Seks ledere fra seks kommuner er med i kanalen.",
    nn: "Seks leiarar frå seks kommunar er med i kanalen.",
    en: "Six leaders from six municipalities are in the channel.",
  },
  notHeard: {
    nb: "Runde svarer ikke akkurat nå. Kanalen er som før. Prøv igjen om litt.",
    nn: "Runde svarar ikkje akkurat no. Kanalen er som før. Prøv igjen om litt.",
    en: "Runde is not answering right now. The channel is as before. Try again in a moment.",
  },
  messageNotHeard: {
    nb: "Meldingen står her, men Runde har ikke hørt den. Skriv den igjen om litt.",
    nn: "Meldinga står her, men Runde har ikkje fått ho. Skriv på nytt om litt.",
    en: "Your message is here, but Runde has not heard it. Write it again in a moment.",
  },
  buttonNotHeard: {
    nb: "Runde tok ikke imot det akkurat nå. Kortet er som før. Prøv igjen.",
    nn: "Runde tok ikkje imot det akkurat no. Kortet er som før. Prøv igjen.",
    en: "Runde did not take that in just now. The card is as before. Try again.",
  },
  write: { nb: "Skriv til Runde", nn: "Skriv til Runde", en: "Write to Runde" },
  writeAll: { nb: "Skriv i kanalen", nn: "Skriv i kanalen", en: "Write in the channel" },
  send: { nb: "Send", nn: "Send", en: "Send" },
  reply: { nb: "Svar i tråden", nn: "Svar i tråden", en: "Reply in thread" },
  thread: { nb: "Svar", nn: "Svar", en: "Replies" },
  mention: { nb: "Nevn Runde", nn: "Nemn Runde", en: "Mention Runde" },
  unmention: { nb: "Ta bort @Runde", nn: "Ta bort @Runde", en: "Remove @Runde" },
  edited: { nb: "endret", nn: "endra", en: "edited" },
  typing: { nb: "Runde skriver …", nn: "Runde skriv …", en: "Runde is typing …" },
  chatEmpty: {
    nb: "Her kommer påminnelser til deg, og bare du ser dem. Skriv «hjelp» for å se hva Runde kan.",
    nn: "Her kjem påminningar til deg, og berre du ser dei. Skriv «hjelp» for å sjå kva Runde kan.",
    en: "Reminders to you come here, and only you see them. Write “help” to see what Runde can do.",
  },
  postsEmpty: {
    nb: "Runde er med i kanalen. Åpne fanen Runde, eller skriv «hjelp» her.",
    nn: "Runde er med i kanalen. Opne fana Runde, eller skriv «hjelp» her.",
    en: "Runde is in the channel. Open the Runde tab, or write “help” here.",
  },
  notYet: {
    nb: "Runde er ikke lagt til i kanalen ennå.",
    nn: "Runde er ikkje lagt til i kanalen enno.",
    en: "Runde has not been added to the channel yet.",
  },
  here: { nb: "er her", nn: "er her", en: "is here" },
  letIn: { nb: "Åpne i nytt vindu", nn: "Opne i nytt vindauge", en: "Open in a new window" },
  inMeeting: { nb: "I møtet: {names}", nn: "I møtet: {names}", en: "In the meeting: {names}" },
  showPanel: { nb: "Vis Runde", nn: "Vis Runde", en: "Show Runde" },
  hidePanel: { nb: "Skjul Runde", nn: "Skjul Runde", en: "Hide Runde" },
  stopSharing: { nb: "Stopp delingen", nn: "Stopp delinga", en: "Stop sharing" },
  shareStage: { nb: "Del Runde på scenen", nn: "Del Runde på scena", en: "Share Runde on the stage" },
  shareHint: {
    nb: "Når Runde er delt på scenen, ser alle i møtet det samme her.",
    nn: "Når Runde er delt på scena, ser alle i møtet det same her.",
    en: "When Runde is shared on the stage, everyone in the meeting sees the same here.",
  },
  leave: { nb: "Forlat møtet", nn: "Gå ut av møtet", en: "Leave the meeting" },
  toChannel: { nb: "Til kanalen", nn: "Til kanalen", en: "To the channel" },
  sharedBy: { nb: "{name} deler Runde", nn: "{name} deler Runde", en: "{name} is sharing Runde" },
  stageFrame: { nb: "Runde på scenen", nn: "Runde på scena", en: "Runde on the stage" },
  panelFrame: { nb: "Runde i sidepanelet", nn: "Runde i sidepanelet", en: "Runde in the side panel" },
  homeFrame: { nb: "Runde i kanalen", nn: "Runde i kanalen", en: "Runde in the channel" },
  meFrame: { nb: "Min side i Runde", nn: "Sida mi i Runde", en: "My page in Runde" },
  setupFrame: { nb: "Innstillinger for Runde", nn: "Innstillingar for Runde", en: "Settings for Runde" },
  lost: {
    nb: "Mistet forbindelsen. Det som står her, blir stående. Prøver igjen.",
    nn: "Mista sambandet. Det som står her, blir ståande. Prøver igjen.",
    en: "Lost connection. What is here, stays. Trying again.",
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Puts values into a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
