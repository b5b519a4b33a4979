import type { Text } from "../../core/text.ts";

/** What simulated colleagues answer where the question is a programme's own. */
export const generalSamples: readonly Text[] = [
  {
    nb: "Det går bedre når vi snakker sammen før det haster.",
    nn: "Det går betre når vi snakkar saman før det hastar.",
    en: "It goes better when we talk before it gets urgent.",
  },
  {
    nb: "Jeg vil være tydeligere på hva jeg forventer, og spørre mer.",
    nn: "Eg vil vere tydelegare på kva eg ventar, og spørje meir.",
    en: "I want to be clearer about what I expect, and ask more.",
  },
  {
    nb: "Teamet tar mer ansvar når jeg venter litt med svaret.",
    nn: "Teamet tek meir ansvar når eg ventar litt med svaret.",
    en: "The team takes more responsibility when I wait a little with my answer.",
  },
  {
    nb: "En fast time i uka til dette, uten telefon.",
    nn: "Ein fast time i veka til dette, utan telefon.",
    en: "A fixed hour a week for this, without the phone.",
  },
];

const samples: Readonly<Record<string, readonly Text[]>> = {
  goal: [
    {
      nb: "Teammøtene skal brukes til faglig drøfting, ikke bare til beskjeder.",
      nn: "Vi skal bruke teammøta til fagleg drøfting, ikkje berre til beskjedar.",
      en: "Team meetings should be for professional discussion, not only for messages.",
    },
  ],
  sign: [
    {
      nb: "Flere enn to tar ordet, og vi går ut med noe nytt.",
      nn: "Fleire enn to tek ordet, og vi går ut med noko nytt.",
      en: "More than two people speak, and we leave with something new.",
    },
  ],
  reality: [
    {
      nb: "Halve møtet går til beskjeder som kunne stått i en e-post.",
      nn: "Halve møtet går til beskjedar som kunne stått i ein e-post.",
      en: "Half of the meeting goes to messages that could have been an e-mail.",
    },
  ],
  obstacle: [
    {
      nb: "Jeg rekker sjelden å forberede meg.",
      nn: "Eg rekk sjeldan å førebu meg.",
      en: "I rarely find time to prepare.",
    },
  ],
  options: [
    {
      nb: "Sende beskjeder skriftlig. La møteledelsen gå på omgang. Starte med en drøfting.",
      nn: "Sende beskjedar skriftleg. La møteleiinga gå på omgang. Starte med ei drøfting.",
      en: "Send messages in writing. Take turns leading. Begin with a discussion.",
    },
  ],
  will: [
    {
      nb: "Sende beskjedene skriftlig dagen før, fra og med neste mandag.",
      nn: "Sende beskjedane skriftleg dagen før, frå og med neste måndag.",
      en: "Send the messages in writing the day before, from next Monday.",
    },
  ],
  situation: [
    {
      nb: "På fagmøtet i forrige uke, da vi fordelte oppgaver.",
      nn: "På fagmøtet i førre veke, då vi fordelte oppgåver.",
      en: "In last week's staff meeting, when we shared out tasks.",
    },
  ],
  behaviour: [
    {
      nb: "En kollega begynte å snakke før de andre var ferdige, tre ganger.",
      nn: "Ein kollega begynte å snakke før dei andre var ferdige, tre gonger.",
      en: "A colleague started to speak before the others had finished, three times.",
    },
  ],
  effect: [
    {
      nb: "De andre ble stille, og vi mistet to gode forslag.",
      nn: "Dei andre blei stille, og vi mista to gode forslag.",
      en: "The others went quiet, and we lost two good proposals.",
    },
  ],
  words: [
    {
      nb: "Du har mye å bidra med. Jeg så at de andre ble avbrutt, og vil gjerne at alle får snakke ferdig.",
      nn: "Du har mykje å bidra med. Eg såg at dei andre blei avbrotne, og vil gjerne at alle får snakke ferdig.",
      en: "You have a lot to offer. I saw that the others were interrupted, and I would like everyone to finish.",
    },
  ],
  ambition: [
    {
      nb: "Være en leder som folk tør å komme til med tvilen sin.",
      nn: "Vere ein leiar som folk torer å kome til med tvilen sin.",
      en: "To be a leader people dare to bring their doubts to.",
    },
  ],
  shall: [
    {
      nb: "Spørre «hva lurer du på?» før jeg sier hva jeg mener.",
      nn: "Spørje «kva lurer du på?» før eg seier kva eg meiner.",
      en: "Ask “what are you wondering about?” before I say what I think.",
    },
  ],
  picture: [
    {
      nb: "Døra er åpen, og jeg hører folk si «jeg er usikker» uten å hviske.",
      nn: "Døra er open, og eg høyrer folk seie «eg er usikker» utan å kviskre.",
      en: "The door is open, and I hear people say “I am not sure” without whispering.",
    },
  ],
  mark: [
    {
      nb: "Ro, tydelighet og at folk merker at jeg har tid.",
      nn: "Ro, tydelegheit og at folk merkar at eg har tid.",
      en: "Calm, clarity, and people feeling that I have time.",
    },
  ],
  points: [
    {
      nb: "Gi tilbakemelding tidligere. Lytte ferdig.",
      nn: "Gi tilbakemelding tidlegare. Lytte ferdig.",
      en: "Give feedback earlier. Listen to the end.",
    },
  ],
  first: [
    {
      nb: "Gi én konkret tilbakemelding hver uke.",
      nn: "Gi éi konkret tilbakemelding kvar veke.",
      en: "Give one specific piece of feedback every week.",
    },
  ],
  train: [
    {
      nb: "I de faste samtalene på torsdager.",
      nn: "I dei faste samtalane på torsdagar.",
      en: "In the regular conversations on Thursdays.",
    },
  ],
  check: [
    {
      nb: "Jeg spør en kollega hver måned hva hun ser.",
      nn: "Eg spør ein kollega kvar månad kva ho ser.",
      en: "I ask a colleague every month what she sees.",
    },
  ],
  tried: [
    {
      nb: "Jeg ventet med svaret i to samtaler. Begge fant løsningen selv.",
      nn: "Eg venta med svaret i to samtalar. Begge fann løysinga sjølve.",
      en: "I waited with my answer in two conversations. Both found the solution themselves.",
    },
  ],
  along: [
    {
      nb: "At jeg kan spørre en gang til før jeg hjelper.",
      nn: "At eg kan spørje éin gong til før eg hjelper.",
      en: "That I can ask once more before I help.",
    },
  ],
  problem: [
    {
      nb: "Hvordan jeg tar opp det som irriterer flere, uten å henge ut noen.",
      nn: "Korleis eg tek opp det som irriterer fleire, utan å hengje ut nokon.",
      en: "How to bring up what annoys several of us without exposing anyone.",
    },
  ],
};

/** Samples for a question of a ready set; null for others. */
export const samplesFor = (field: string): readonly Text[] | null =>
  Object.hasOwn(samples, field) ? (samples[field] ?? null) : null;
