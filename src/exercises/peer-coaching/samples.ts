import type { Text } from "../../core/text.ts";

/** What simulated colleagues bring and write: everyday matters of our own making, nobody's case. */
export const samples = {
  titles: [
    { nb: "Møtet som aldri tar slutt", nn: "Møtet som aldri tek slutt", en: "The meeting that never ends" },
    { nb: "To som ikke snakker sammen", nn: "To som ikkje snakkar saman", en: "Two who don't speak" },
    { nb: "Ja til alt", nn: "Ja til alt", en: "Yes to everything" },
    { nb: "Ny i gammel gruppe", nn: "Ny i gammal gruppe", en: "New in an old group" },
    { nb: "Dagen spises av småting", nn: "Småting et opp dagen", en: "Small things eat the day" },
    { nb: "Alle venter på meg", nn: "Alle ventar på meg", en: "Everyone waits for me" },
  ],
  problems: [
    {
      nb: "Ukemøtet vårt sklir ut. Jeg vil at folk skal gå derfra med mer energi enn de kom med.",
      nn: "Vekemøtet vårt sklir ut. Eg vil at folk skal gå derifrå med meir energi enn dei kom med.",
      en: "Our weekly meeting drifts. I want people to leave with more energy than they came with.",
    },
    {
      nb: "To dyktige medarbeidere går utenom hverandre, og jeg har latt det skure for lenge.",
      nn: "To dyktige medarbeidarar går utanom kvarandre, og eg har late det skure for lenge.",
      en: "Two good colleagues avoid each other, and I have let it go on too long.",
    },
    {
      nb: "Jeg sier ja før jeg har tenkt. Etterpå er det andre som må løpe.",
      nn: "Eg seier ja før eg har tenkt. Etterpå er det andre som må springe.",
      en: "I say yes before I have thought. Then others have to run.",
    },
    {
      nb: "Jeg er ny leder for folk som har jobbet sammen i femten år. Hvor begynner jeg?",
      nn: "Eg er ny leiar for folk som har jobba saman i femten år. Kvar begynner eg?",
      en: "I'm the new leader of people who have worked together for fifteen years. Where do I begin?",
    },
    {
      nb: "Det viktige blir liggende til kvelden. Jeg trenger noen timer som er mine.",
      nn: "Det viktige blir liggjande til kvelden. Eg treng nokre timar som er mine.",
      en: "What matters waits until evening. I need a few hours that are mine.",
    },
    {
      nb: "Ting stopper hos meg. Jeg vil at flere skal tørre å bestemme.",
      nn: "Ting stoppar hos meg. Eg vil at fleire skal tore å ta avgjerder.",
      en: "Things stop with me. I want more people to dare to decide.",
    },
  ],
  heard: [
    {
      nb: "De la merke til at jeg snakket mest om de andre. Hva vil jeg selv?",
      nn: "Dei la merke til at eg snakka mest om dei andre. Kva vil eg sjølv?",
      en: "They noticed that I mostly spoke of the others. What do I want?",
    },
    {
      nb: "«Kanskje trenger det ikke løses denne uka.» Den satt.",
      nn: "«Kanskje treng du ikkje løyse det denne veka.» Den sat.",
      en: "“Perhaps it needn't be solved this week.” That landed.",
    },
    {
      nb: "Flere har stått i det samme. Det var godt å høre.",
      nn: "Fleire har stått i det same. Det var godt å høyre.",
      en: "Several have been there too. That was good to hear.",
    },
  ],
  along: [
    {
      nb: "Jeg spør dem før jeg foreslår noe.",
      nn: "Eg spør dei før eg foreslår noko.",
      en: "I'll ask them before I suggest anything.",
    },
    {
      nb: "Jeg prøver det i det små, på neste møte.",
      nn: "Eg prøver det i det små, på neste møte.",
      en: "I'll try it on a small scale, at the next meeting.",
    },
    {
      nb: "Jeg har mer tid enn jeg trodde.",
      nn: "Eg har meir tid enn eg trudde.",
      en: "I have more time than I thought.",
    },
  ],
  notes: [
    {
      nb: "Spørre: Hva er det verste som kan skje?",
      nn: "Spørje: Kva er det verste som kan skje?",
      en: "Ask: what is the worst that can happen?",
    },
    {
      nb: "Sier «burde» mange ganger.",
      nn: "Seier «burde» mange gonger.",
      en: "Says “should” a lot.",
    },
    {
      nb: "Lyste opp da det handlet om teamet.",
      nn: "Lyste opp då det handla om teamet.",
      en: "Lit up when it was about the team.",
    },
    {
      nb: "Kjenner meg igjen i å ville ordne alt selv.",
      nn: "Kjenner meg att i å ville ordne alt sjølv.",
      en: "I know the wish to fix it all myself.",
    },
  ],
} as const satisfies Record<string, readonly Text[]>;
