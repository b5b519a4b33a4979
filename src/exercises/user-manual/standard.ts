import type { Text } from "../../core/text.ts";

interface StandardQuestion {
  readonly id: string;
  readonly text: Text;
}

/** Questions that a programme gets when it brings none of its own. */
export const standardQuestions: readonly StandardQuestion[] = [
  {
    id: "best",
    text: {
      nb: "Slik får du det beste ut av meg",
      nn: "Slik får du fram det beste i meg",
      en: "How to get the best out of me",
    },
  },
  {
    id: "think",
    text: {
      nb: "Dette trenger jeg for å tenke godt",
      nn: "Dette treng eg for å tenkje godt",
      en: "What I need to think well",
    },
  },
  {
    id: "feedback",
    text: {
      nb: "Slik vil jeg ha tilbakemelding",
      nn: "Slik vil eg ha tilbakemelding",
      en: "How I like feedback",
    },
  },
  {
    id: "pressed",
    text: {
      nb: "Slik merker du at jeg er presset",
      nn: "Slik merkar du at eg er pressa",
      en: "How you can tell I am under pressure",
    },
  },
  {
    id: "help",
    text: {
      nb: "Da hjelper det meg at du …",
      nn: "Då hjelper det meg at du …",
      en: "Then it helps me when you …",
    },
  },
  {
    id: "misread",
    text: {
      nb: "Dette kan bli misforstått hos meg",
      nn: "Dette kan andre misforstå hos meg",
      en: "What people may misread in me",
    },
  },
  {
    id: "give",
    text: {
      nb: "Dette bidrar jeg gjerne med her",
      nn: "Dette bidreg eg gjerne med her",
      en: "What I am glad to bring here",
    },
  },
];

/** The two questions the network sums up with. */
export const standardSummary: readonly StandardQuestion[] = [
  {
    id: "learned",
    text: {
      nb: "Hva lærte vi om hverandre?",
      nn: "Kva lærte vi om kvarandre?",
      en: "What did we learn about each other?",
    },
  },
  {
    id: "use",
    text: {
      nb: "Hvordan bruker vi det til å styrke nettverket?",
      nn: "Korleis bruker vi det til å styrkje nettverket?",
      en: "How do we use it to strengthen the network?",
    },
  },
];

/** Beginnings of open questions for those who listen. */
export const standardStarters: readonly Text[] = [
  { nb: "Hva skjer med deg når …?", nn: "Kva skjer med deg når …?", en: "What happens in you when …?" },
  { nb: "Kan du si mer om …?", nn: "Kan du seie meir om …?", en: "Can you say more about …?" },
  {
    nb: "Når har det fungert godt for deg?",
    nn: "Når har det gått godt for deg?",
    en: "When has it worked well for you?",
  },
  {
    nb: "Hva vil du at vi skal gjøre når …?",
    nn: "Kva vil du at vi skal gjere når …?",
    en: "What would you like us to do when …?",
  },
  {
    nb: "Hvordan merker vi det på deg?",
    nn: "Korleis merkar vi det på deg?",
    en: "How will we notice it in you?",
  },
];
