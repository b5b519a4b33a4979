import type { InLanguages } from "../kit/language.tsx";

const nb = {
  menu: "I rommet",
  codeOpen: "Vis kode til mobilen",
  codeHint: "Så kan alle skrive på sitt eget ark.",
  codeTitle: "Arket ditt på mobilen",
  codeSteps: [
    "Pek kameraet på koden.",
    "Åpne lenken i Teams. Du er logget inn som deg selv.",
    "Der ligger arket ditt. Bare du ser det.",
  ],
  codeSame: "Koden er den samme for alle. Vil du heller skrive på papir? Det går like fint.",
  codeLocal: "Når dere prøver Runde her, virker koden bare på denne maskinen.",
  codeLabel: "QR-kode til møtet",
  waiting: "Henter koden",
  close: "Lukk",
  voiceOn: "Slå på opplesing",
  voiceOff: "Slå av opplesing",
  voiceHint: "Bare linjene fra programmet, med stemmen på denne maskinen.",
  voiceNone: "Maskinen har ingen norsk stemme.",
};
type RoomTexts = typeof nb;

const nn: RoomTexts = {
  menu: "I rommet",
  codeOpen: "Vis kode til mobilen",
  codeHint: "Så kan alle skrive på sitt eige ark.",
  codeTitle: "Arket ditt på mobilen",
  codeSteps: [
    "Peik kameraet på koden.",
    "Opne lenkja i Teams. Du er logga inn som deg sjølv.",
    "Der ligg arket ditt. Berre du ser det.",
  ],
  codeSame: "Koden er den same for alle. Vil du heller skrive på papir? Det går like fint.",
  codeLocal: "Når de prøver Runde her, verkar koden berre på denne maskina.",
  codeLabel: "QR-kode til møtet",
  waiting: "Hentar koden",
  close: "Lukk",
  voiceOn: "La maskina få lese høgt",
  voiceOff: "Slå av opplesing",
  voiceHint: "Berre linjene frå programmet, med stemma på denne maskina.",
  voiceNone: "Maskina har inga norsk stemme.",
};

const en: RoomTexts = {
  menu: "In the room",
  codeOpen: "Show a code for phones",
  codeHint: "Then everyone can write on their own sheet.",
  codeTitle: "Your sheet on your phone",
  codeSteps: [
    "Point the camera at the code.",
    "Open the link in Teams. You are signed in as yourself.",
    "Your sheet is there. Only you see it.",
  ],
  codeSame: "The code is the same for everyone. Would you rather write on paper? That works just as well.",
  codeLocal: "In this try-out the code works on this machine only.",
  codeLabel: "QR code to the meeting",
  waiting: "Fetching the code",
  close: "Close",
  voiceOn: "Turn reading aloud on",
  voiceOff: "Turn reading aloud off",
  voiceHint: "Only lines from the programme, with this machine's own voice.",
  voiceNone: "This machine has no English voice.",
};

/** The words of the room's screen in the three languages. */
export const roomTexts: InLanguages<RoomTexts> = { nb, nn, en };
