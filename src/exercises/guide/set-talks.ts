import type { Text } from "../../core/text.ts";
import type { ReadySet } from "./set-shape.ts";

const groups = {
  goal: { nb: "Mål (Goal)", nn: "Mål (Goal)", en: "Goal" },
  reality: { nb: "Virkelighet (Reality)", nn: "Røyndom (Reality)", en: "Reality" },
  options: { nb: "Muligheter (Options)", nn: "Moglegheiter (Options)", en: "Options" },
  will: { nb: "Vilje (Will)", nn: "Vilje (Will)", en: "Will" },
} satisfies Readonly<Record<string, Text>>;

/** Guides for a conversation: two or three people, one in focus. */
export const talkSets = {
  grow: {
    guide: "grow",
    title: { nb: "Målsamtale med GROW", nn: "Målsamtale etter GROW", en: "Goal conversation with GROW" },
    repeats: false,
    goalField: "will",
    fields: [
      {
        id: "goal",
        group: groups.goal,
        label: { nb: "Hva vil du oppnå?", nn: "Kva vil du oppnå?", en: "What do you want to achieve?" },
        help: {
          nb: "Én ambisjon som er din egen.",
          nn: "Éin ambisjon som er din eigen.",
          en: "One ambition that is your own.",
        },
      },
      {
        id: "sign",
        group: groups.goal,
        label: {
          nb: "Hva merker du når du er der?",
          nn: "Kva merkar du når du er der?",
          en: "What will you notice when you are there?",
        },
      },
      {
        id: "reality",
        group: groups.reality,
        label: { nb: "Hvordan er det nå?", nn: "Korleis er det no?", en: "How are things now?" },
        help: {
          nb: "Hva har du prøvd, og hva skjedde da?",
          nn: "Kva har du prøvd, og kva skjedde då?",
          en: "What have you tried, and what happened?",
        },
      },
      {
        id: "obstacle",
        group: groups.reality,
        label: { nb: "Hva står i veien?", nn: "Kva står i vegen?", en: "What stands in the way?" },
      },
      {
        id: "options",
        group: groups.options,
        label: {
          nb: "Hvilke muligheter har du?",
          nn: "Kva moglegheiter har du?",
          en: "Which options do you have?",
        },
        help: {
          nb: "Finn minst tre før du velger én.",
          nn: "Finn minst tre før du vel éin.",
          en: "Find at least three before you choose one.",
        },
        lines: 4,
      },
      {
        id: "will",
        group: groups.will,
        label: {
          nb: "Hva gjør du, og når begynner du?",
          nn: "Kva gjer du, og når begynner du?",
          en: "What will you do, and when do you start?",
        },
        help: {
          nb: "Skriv det slik at andre kan se det.",
          nn: "Skriv det slik at andre kan sjå det.",
          en: "Write it so that others could see it.",
        },
      },
    ],
    cues: [
      {
        nb: "Hvorfor betyr dette noe for deg nå?",
        nn: "Kvifor betyr dette noko for deg no?",
        en: "Why does this matter to you now?",
      },
      {
        nb: "Når har du fått til noe lignende?",
        nn: "Når har du fått til noko liknande?",
        en: "When did you manage something like it?",
      },
      { nb: "Hva mer kan du gjøre?", nn: "Kva meir kan du gjere?", en: "What else could you do?" },
      {
        nb: "Hvor sikker er du på at du gjør det, fra 1 til 10? Hva gir ett poeng til?",
        nn: "Kor sikker er du på at du gjer det, frå 1 til 10? Kva gir eitt poeng til?",
        en: "How sure are you that you will, from 1 to 10? What would add one point?",
      },
      { nb: "Hvem kan hjelpe deg?", nn: "Kven kan hjelpe deg?", en: "Who can help you?" },
    ],
  },
  sae: {
    guide: "sae",
    title: { nb: "Tilbakemelding med SAE", nn: "Tilbakemelding etter SAE", en: "Feedback with SAE" },
    repeats: false,
    goalField: null,
    fields: [
      {
        id: "situation",
        label: { nb: "Situasjon", nn: "Situasjonen", en: "Situation" },
        help: {
          nb: "Når var det, og hva holdt dere på med? Uten navn og andre kjennetegn.",
          nn: "Når var det, og kva heldt de på med? Utan namn og andre kjenneteikn.",
          en: "When was it, and what were you doing? No names or anything that points to someone.",
        },
      },
      {
        id: "behaviour",
        label: { nb: "Atferd", nn: "Åtferda", en: "Behaviour" },
        help: {
          nb: "Hva så og hørte du? Bare det et kamera ville fanget opp.",
          nn: "Kva såg og høyrde du? Berre det eit kamera ville fanga opp.",
          en: "What did you see and hear? Only what a camera would have caught.",
        },
      },
      {
        id: "effect",
        label: { nb: "Effekt", nn: "Effekten", en: "Effect" },
        help: {
          nb: "Hva førte det til for deg, for de andre eller for arbeidet?",
          nn: "Kva førte det til for deg, for dei andre eller for arbeidet?",
          en: "What did it lead to, for you, for others or for the work?",
        },
      },
      {
        id: "words",
        label: { nb: "Slik vil jeg si det", nn: "Slik vil eg seie det", en: "How I want to say it" },
        help: {
          nb: "To eller tre setninger du kan si høyt.",
          nn: "To eller tre setningar du kan seie høgt.",
          en: "Two or three sentences you can say aloud.",
        },
      },
    ],
    cues: [
      { nb: "Hva hørte jeg at du sa?", nn: "Kva høyrde eg at du sa?", en: "What did I hear you say?" },
      {
        nb: "Hvor tydelig var det hva som skjedde?",
        nn: "Kor tydeleg var det kva som skjedde?",
        en: "How clear was it what happened?",
      },
      {
        nb: "Hvilke ord gjorde det lett å ta imot?",
        nn: "Kva ord gjorde det lett å ta imot?",
        en: "Which words made it easy to receive?",
      },
      {
        nb: "Hva vil du si annerledes neste gang?",
        nn: "Kva vil du seie annleis neste gong?",
        en: "What would you say differently next time?",
      },
    ],
  },
  "coaching-contract": {
    guide: "coaching-contract",
    title: { nb: "Veiledningskontrakt", nn: "Rettleiingskontrakt", en: "Coaching contract" },
    repeats: false,
    goalField: "shall",
    fields: [
      {
        id: "ambition",
        label: { nb: "Min ambisjon", nn: "Ambisjonen min", en: "My ambition" },
        help: {
          nb: "Hva vil du strekke deg etter som leder?",
          nn: "Kva vil du strekkje deg etter som leiar?",
          en: "What do you want to reach for as a leader?",
        },
      },
      {
        id: "shall",
        label: {
          nb: "For å nå den skal jeg …",
          nn: "For å nå han skal eg …",
          en: "To reach it I will …",
        },
        help: {
          nb: "Det du selv kan gjøre, i hverdagen din.",
          nn: "Det du sjølv kan gjere, i kvardagen din.",
          en: "What you can do yourself, in your everyday work.",
        },
      },
      {
        id: "picture",
        label: { nb: "Målbildet mitt", nn: "Målbiletet mitt", en: "My target picture" },
        help: {
          nb: "Hva ser, hører og kjenner du når du er framme?",
          nn: "Kva ser, høyrer og kjenner du når du er framme?",
          en: "What do you see, hear and feel when you have arrived?",
        },
      },
    ],
    cues: [
      {
        nb: "Hva gjør dette viktig for deg?",
        nn: "Kva gjer dette viktig for deg?",
        en: "What makes this important to you?",
      },
      {
        nb: "Hva har du allerede som hjelper deg?",
        nn: "Kva har du frå før som hjelper deg?",
        en: "What do you have already that will help?",
      },
      {
        nb: "Hva vil de rundt deg legge merke til?",
        nn: "Kva vil dei rundt deg leggje merke til?",
        en: "What will the people around you notice?",
      },
      {
        nb: "Hva trenger du fra meg for å holde fast?",
        nn: "Kva treng du frå meg for å halde fast?",
        en: "What do you need from me to hold on to it?",
      },
    ],
  },
} satisfies Readonly<Record<string, ReadySet>>;
