import type { Text } from "../../core/text.ts";
import type { ReadySet } from "./set-shape.ts";

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

/** What one writes for oneself: the log of a day, and plain notes. */
export const logSets = {
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
          en: "What should characterise my leadership?",
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
          en: "What am I taking with me from today?",
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
          en: "Big or small, without names or anything that points to someone.",
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
} satisfies Readonly<Record<string, ReadySet>>;
