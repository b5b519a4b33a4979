import type { Text } from "../../core/text.ts";

/** What the break says; one line for the legs, picked by the step so that it does not change under way. */
export const texts = {
  title: { nb: "Pause", nn: "Pause", en: "Break" },
  backAt: { nb: "Vi fortsetter kl. {time}", nn: "Vi held fram kl. {time}", en: "We go on at {time}" },
  backSoon: {
    nb: "Vi fortsetter når alle er tilbake.",
    nn: "Vi held fram når alle er tilbake.",
    en: "We go on when everyone is back.",
  },
  overTime: {
    nb: "Klart for å samle seg igjen. Ta det med ro.",
    nn: "Klart for å samle seg igjen. Ta det med ro.",
    en: "Time to gather again. No rush.",
  },
  nothingToDo: {
    nb: "Du trenger ikke gjøre noe her. Arkene dine venter.",
    nn: "Du treng ikkje gjere noko her. Arka dine ventar.",
    en: "Nothing to do here. Your sheets will wait.",
  },
} as const satisfies Record<string, Text>;

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
