import type { Text } from "../../core/text.ts";

/** What the break says; the frame says when it ends. */
export const texts = {
  nothingToDo: {
    nb: "Du trenger ikke gjøre noe her. Arkene dine venter.",
    nn: "Du treng ikkje gjere noko her. Arka dine ventar.",
    en: "Nothing to do here. Your sheets will wait.",
  },
} as const satisfies Record<string, Text>;

/** One line for the legs. */
export const stretches: readonly Text[] = [
  {
    nb: "Reis deg, strekk armene opp og slipp skuldrene.",
    nn: "Reis deg, strekk armane opp og slepp skuldrene.",
    en: "Stand up, reach for the ceiling and let your shoulders drop.",
  },
  {
    nb: "Gå en tur i gangen. Gjerne uten telefonen.",
    nn: "Gå ein tur i gangen. Gjerne utan telefonen.",
    en: "Take a walk down the corridor, without the phone.",
  },
  {
    nb: "Finn et vindu og se så langt du kan.",
    nn: "Finn eit vindauge og sjå så langt du kan.",
    en: "Find a window and look as far as you can.",
  },
];
