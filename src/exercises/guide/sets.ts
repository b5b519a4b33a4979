import type { Text } from "../../core/text.ts";

/** The ready sets a programme may name. */
export const setNames = [
  "grow",
  "sae",
  "coaching-contract",
  "learning-log-open",
  "learning-log-close",
  "notes",
] as const;
export type SetName = (typeof setNames)[number];

interface SetField {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly group?: Text;
  readonly lines?: number;
}

/** A ready guide: its questions, the listener's, and which answer is an action. */
export interface ReadySet {
  readonly guide: string;
  readonly title: Text;
  readonly fields: SetField[];
  readonly cues: Text[];
  readonly repeats: boolean;
  readonly goalField: string | null;
}

const openCues: Text[] = [
  { nb: "Fortell mer om det.", nn: "Fortel meir om det.", en: "Tell me more about that." },
  {
    nb: "Hva er viktigst for deg i dette?",
    nn: "Kva er viktigast for deg i dette?",
    en: "What matters most to you here?",
  },
  { nb: "Hva vet du allerede?", nn: "Kva veit du frå før?", en: "What do you know already?" },
  {
    nb: "Hva vil et lite første skritt være?",
    nn: "Kva kan eit lite første steg vere?",
    en: "What would a small first step be?",
  },
];

const logTitle: Text = {
  nb: "Loggen min i aksjonslæring",
  nn: "Loggen min i aksjonslæring",
  en: "My action-learning log",
};

const groups = {
  goal: { nb: "Mål (Goal)", nn: "Mål (Goal)", en: "Goal" },
  reality: { nb: "Virkelighet (Reality)", nn: "Røyndom (Reality)", en: "Reality" },
  options: { nb: "Muligheter (Options)", nn: "Moglegheiter (Options)", en: "Options" },
  will: { nb: "Vilje (Will)", nn: "Vilje (Will)", en: "Will" },
} satisfies Readonly<Record<string, Text>>;

export const sets: Readonly<Record<SetName, ReadySet>> = {
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
          en: "When was it, and what were you doing? No names or other details that identify anyone.",
        },
      },
      {
        id: "behaviour",
        label: { nb: "Atferd", nn: "Åtferd", en: "Behaviour" },
        help: {
          nb: "Hva så og hørte du? Bare det et kamera ville fanget opp.",
          nn: "Kva såg og høyrde du? Berre det eit kamera ville fanga opp.",
          en: "What did you see and hear? Only what a camera would have caught.",
        },
      },
      {
        id: "effect",
        label: { nb: "Effekt", nn: "Verknad", en: "Effect" },
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
  "learning-log-open": {
    guide: "learning-log",
    title: logTitle,
    repeats: true,
    goalField: "first",
    fields: [
      {
        id: "mark",
        label: {
          nb: "Hva skal prege ledelsen min?",
          nn: "Kva skal prege leiinga mi?",
          en: "What is to mark my leadership?",
        },
      },
      {
        id: "points",
        label: {
          nb: "Hva er viktigst for meg å utvikle?",
          nn: "Kva er viktigast for meg å utvikle?",
          en: "What matters most for me to develop?",
        },
      },
      {
        id: "first",
        label: {
          nb: "Hva er det første jeg gjør?",
          nn: "Kva er det første eg gjer?",
          en: "What is the first thing I will do?",
        },
      },
      {
        id: "train",
        label: { nb: "Når trener jeg?", nn: "Når trenar eg?", en: "When will I train?" },
      },
      {
        id: "check",
        label: {
          nb: "Hvordan sjekker jeg at jeg er på rett vei?",
          nn: "Korleis sjekkar eg at eg er på rett veg?",
          en: "How do I check that I am on track?",
        },
      },
    ],
    cues: openCues,
  },
  "learning-log-close": {
    guide: "learning-log",
    title: logTitle,
    repeats: true,
    goalField: null,
    fields: [
      {
        id: "tried",
        label: {
          nb: "Hva har jeg prøvd, og hva lærte jeg?",
          nn: "Kva har eg prøvd, og kva lærte eg?",
          en: "What did I try, and what did I learn?",
        },
      },
      {
        id: "along",
        label: {
          nb: "Hva tar jeg med meg fra i dag?",
          nn: "Kva tek eg med meg frå i dag?",
          en: "What do I take along from today?",
        },
      },
      {
        id: "problem",
        label: {
          nb: "Hva vil jeg ta med til kollegaveiledning?",
          nn: "Kva vil eg ta med til kollegarettleiing?",
          en: "What will I bring to peer coaching?",
        },
        help: {
          nb: "Stort eller lite, uten navn og andre kjennetegn.",
          nn: "Stort eller lite, utan namn og andre kjenneteikn.",
          en: "Big or small, without names or other details that identify anyone.",
        },
      },
    ],
    cues: openCues,
  },
  notes: {
    guide: "notes",
    title: { nb: "Notatene mine", nn: "Notata mine", en: "My notes" },
    repeats: false,
    goalField: null,
    fields: [
      {
        id: "notes",
        label: { nb: "Det jeg tenker", nn: "Det eg tenkjer", en: "What I think" },
        help: { nb: "Stikkord holder.", nn: "Stikkord held.", en: "Keywords will do." },
        lines: 5,
      },
    ],
    cues: openCues,
  },
};
