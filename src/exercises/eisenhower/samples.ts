import type { Text } from "../../core/text.ts";
import type { Field } from "./state.ts";

/** A task that a simulated colleague may write, with its field and next action. */
export interface Sample {
  readonly text: Text;
  readonly next: Text;
  readonly field: Field;
}

export const samples: readonly Sample[] = [
  {
    text: {
      nb: "Dekke vakta i morgen kveld",
      nn: "Dekkje vakta i morgon kveld",
      en: "Cover tomorrow evening's shift",
    },
    next: {
      nb: "Ringe vikarlista før lunsj",
      nn: "Ringje vikarlista før lunsj",
      en: "Ring the list before lunch",
    },
    field: "now",
  },
  {
    text: {
      nb: "Svare på høringen som har frist i dag",
      nn: "Svare på høyringa som har frist i dag",
      en: "Answer the consultation that is due today",
    },
    next: {
      nb: "Skrive i én time etter møtet",
      nn: "Skrive i éin time etter møtet",
      en: "Write for an hour after this",
    },
    field: "now",
  },
  {
    text: {
      nb: "Veiledning av teamlederne",
      nn: "Rettleiing av teamleiarane",
      en: "Coaching the team leaders",
    },
    next: {
      nb: "Sette av annenhver tirsdag",
      nn: "Setje av annankvar tysdag",
      en: "Book every other Tuesday",
    },
    field: "plan",
  },
  {
    text: {
      nb: "Kompetanseplan for neste år",
      nn: "Kompetanseplan for neste år",
      en: "Next year's plan for learning",
    },
    next: {
      nb: "Spørre teamet hva de trenger",
      nn: "Spørje teamet kva dei treng",
      en: "Ask the team what they need",
    },
    field: "plan",
  },
  {
    text: { nb: "Bestille møterom og mat", nn: "Tinge møterom og mat", en: "Book rooms and food" },
    next: {
      nb: "Be sekretæren ta det fast",
      nn: "Be sekretæren ta det kvar gong",
      en: "Ask the secretary to take it on",
    },
    field: "pass",
  },
  {
    text: {
      nb: "Rapportere tall til tre systemer",
      nn: "Rapportere tal til tre system",
      en: "Report figures to three systems",
    },
    next: {
      nb: "Lære bort rutinen til to andre",
      nn: "Lære to andre rutinen",
      en: "Teach two others the routine",
    },
    field: "pass",
  },
  {
    text: {
      nb: "Lese alle kopimeldinger",
      nn: "Lese alle kopimeldingar",
      en: "Read everything copied to me",
    },
    next: {
      nb: "Lage en egen mappe for kopier",
      nn: "Lage ei eiga mappe for kopiar",
      en: "Make a folder for copies",
    },
    field: "drop",
  },
];
