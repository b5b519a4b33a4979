import type { Text } from "../../core/text.ts";
import type { Givable, Preparing } from "./state.ts";

/** Situations that simulated colleagues prepare. */
export const preparedSamples: readonly Readonly<Record<Preparing, Text>>[] = [
  {
    situation: {
      nb: "Fagmøtet forrige uke, da vi skulle fordele nye oppgaver.",
      nn: "Fagmøtet førre veke, då vi skulle fordele nye saker.",
      en: "Last week's meeting, when we were to share out new tasks.",
    },
    behaviour: {
      nb: "En kollega svarte for de andre og avbrøt tre ganger.",
      nn: "Ein kollega svarte for dei andre og avbraut tre gonger.",
      en: "A colleague answered for the others and interrupted three times.",
    },
    effect: {
      nb: "To sluttet å si noe, og fordelingen ble skjev.",
      nn: "To slutta å seie noko, og fordelinga blei skeiv.",
      en: "Two people stopped talking, and the sharing became uneven.",
    },
    say: {
      nb: "Du ser raskt løsninger, og det trenger vi. På møtet avbrøt du tre ganger, og to ble stille. Vil du la de andre bli ferdige?",
      nn: "Du ser løysingar fort, og det treng vi. På møtet avbraut du tre gonger, og to blei stille. Vil du la dei andre bli ferdige?",
      en: "You see solutions quickly, and we need that. In the meeting you interrupted three times, and two went quiet. Will you let the others finish?",
    },
  },
  {
    situation: {
      nb: "De tre siste mandagene, da dagen begynte.",
      nn: "Dei siste tre måndagane, då dagen starta.",
      en: "The last three Mondays, at the start of the day.",
    },
    behaviour: {
      nb: "En medarbeider kom et kvarter etter de andre, uten å si fra.",
      nn: "Ein medarbeidar kom eit kvarter etter dei andre, utan å seie frå.",
      en: "A member of staff came a quarter of an hour after the others, without telling anyone.",
    },
    effect: {
      nb: "Vi begynte på nytt hver gang, og de som ventet, ble irriterte.",
      nn: "Vi begynte på nytt kvar gong, og dei som venta, blei irriterte.",
      en: "We began again each time, and those who waited got annoyed.",
    },
    say: {
      nb: "Jeg setter pris på hvor grundig du er. De tre siste mandagene kom du et kvarter etter oss. Da må vi begynne på nytt. Hva skal til?",
      nn: "Eg set pris på kor grundig du er. Dei tre siste måndagane kom du eit kvarter etter oss. Då må vi begynne på nytt. Kva skal til?",
      en: "I value how thorough you are. The last three Mondays you came a quarter of an hour after us. Then we have to start again. What would it take?",
    },
  },
];

/** What simulated colleagues note while they observe. */
export const noteSamples: Readonly<Record<Givable, readonly Text[]>> = {
  good: [
    {
      nb: "Du begynte med det du setter pris på. Det ble lett å høre resten.",
      nn: "Du begynte med det du set pris på. Det blei lett å høyre resten.",
      en: "You began with what you value. It made the rest easy to hear.",
    },
    {
      nb: "Du sa hva som skjedde, ikke hvordan han er. Det var tydelig og greit.",
      nn: "Du sa kva som hende, ikkje korleis han er. Det var tydeleg og greitt.",
      en: "You said what happened, not what he is like. It was clear and fair.",
    },
  ],
  more: [
    {
      nb: "Vent litt etter det viktigste. Pausen gir plass til å svare.",
      nn: "Vent litt etter det viktigaste. Pausen gir plass til å svare.",
      en: "Wait a little after the main point. The pause leaves room to answer.",
    },
    {
      nb: "Kom litt raskere til poenget. Én situasjon er nok.",
      nn: "Kom litt raskare til poenget. Éin situasjon er nok.",
      en: "Get to the point a little sooner. One situation is enough.",
    },
  ],
};
