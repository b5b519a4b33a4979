import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";
import type { Mark } from "./state.ts";

export const refusals = {
  "not-there": {
    nb: "Denne raden eller rollen er tatt bort. Det andre står som før.",
    nn: "Denne rada eller rolla er teken bort. Det andre står som før.",
    en: "That row or role has been removed. The rest is as it was.",
  },
  "changed-meanwhile": {
    nb: "Noen endret ruta i mellomtiden. Se hva som står der nå, og velg igjen hvis dere vil noe annet.",
    nn: "Nokon endra ruta i mellomtida. Sjå kva som står der no, og vel igjen om de vil noko anna.",
    en: "Someone changed the square meanwhile. See what it says now, and choose again if you want something else.",
  },
  "not-yours": {
    nb: "Noen har lagt synet sitt her. Prosesslederen kan ta bort raden, og hver kan ta tilbake sitt.",
    nn: "Nokon har lagt synet sitt her. Prosessleiaren kan ta bort rada, og kvar kan ta tilbake sitt.",
    en: "Someone has put their view here. The facilitator can remove the row, and each can take back their own.",
  },
  "not-yet": {
    nb: "Nå skriver alle for seg selv. Raden ligger klar på arket til dere snakker sammen.",
    nn: "No skriv alle for seg sjølve. Rada ligg klar på arket til de snakkar saman.",
    en: "Everyone is writing alone now. The row is safe on your sheet until you talk together.",
  },
  "nothing-marked": {
    nb: "Raden er tom. Merk minst én rolle først, så kan du legge den fram.",
    nn: "Rada er tom. Merk minst éi rolle først, så kan du leggje ho fram.",
    en: "The row is empty. Mark at least one role first, then you can share it.",
  },
  "nothing-alike": {
    nb: "Det alle har sagt likt, er allerede avklart. Velg i ruta der synet er ulikt.",
    nn: "Alt som er sagt likt, er alt avklart. Vel i ruta der synet er ulikt.",
    en: "Where everyone says the same, it is settled. Choose in the square where views differ.",
  },
  "nothing-agreed": {
    nb: "Bordet er ikke enig om noe her ennå. Bli enige om minst én rute, så kan raden på tavla.",
    nn: "Bordet er ikkje einig om noko her enno. Bli einige om minst éi rute, så kan rada på tavla.",
    en: "Your table has not agreed on anything here yet. Agree on one square, then the row can go on the board.",
  },
  "too-many-areas": {
    nb: "Kartet har plass til 40 områder. Ta bort ett for å få plass. Alt annet er trygt.",
    nn: "Kartet har plass til 40 område. Ta bort eitt for å få plass. Alt anna er trygt.",
    en: "The map holds 40 areas. Remove one to make room. Everything else is safe.",
  },
  "too-many-roles": {
    nb: "Kartet har plass til åtte roller. Slå gjerne sammen to, eller ta bort en som ikke er i bruk.",
    nn: "Kartet har plass til åtte roller. Slå gjerne saman to, eller ta bort ei som ikkje er i bruk.",
    en: "The map holds eight roles. Merge two, or remove one that is not in use.",
  },
  "already-there": {
    nb: "Det står der allerede. Bruk gjerne det som er der.",
    nn: "Det står der frå før. Bruk gjerne det som er der.",
    en: "It is there already. You can use what is there.",
  },
  "role-in-use": {
    nb: "Noen har merket noe for denne rollen. Tøm rutene først, så kan den tas bort.",
    nn: "Nokon har merka noko for denne rolla. Tøm rutene først, så kan du ta ho bort.",
    en: "Something is marked for this role. Empty its squares first, then it can be removed.",
  },
  "last-role": {
    nb: "Dette er den siste rollen på arket. Legg til en ny før du tar bort denne.",
    nn: "Dette er den siste rolla på arket. Legg til ei ny før du tek bort denne.",
    en: "This is the last role on your sheet. Add another before you remove it.",
  },
  "only-facilitator": {
    nb: "Hver svarer for seg. Prosesslederen kan skrive for en som er på papir.",
    nn: "Kvar svarar for seg. Prosessleiaren kan skrive for ein som er på papir.",
    en: "Each answers for themselves. The facilitator can write for someone on paper.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
} as const satisfies Record<string, Text>;

/** What a role does in an area, in a word; beside it stands a sign. */
export const markTexts: Readonly<Record<Mark, Text>> = {
  decides: { nb: "bestemmer", nn: "avgjer", en: "decides" },
  contributes: { nb: "bidrar", nn: "medverkar", en: "contributes" },
  told: { nb: "får vite", nn: "får vite", en: "is told" },
  none: { nb: "ingen rolle", nn: "inga rolle", en: "no part" },
};

/** What the map says on stage, sheet, table and board. */
export const texts = {
  title: { nb: "Myndighetskart", nn: "Myndigheitskart", en: "Authority map" },
  area: { nb: "Ansvarsområde", nn: "Ansvarsområde", en: "Area" },
  open: { nb: "ikke merket", nn: "ikkje merka", en: "not marked" },
  differ: { nb: "ulikt syn", nn: "ulikt syn", en: "views differ" },
  proposed: { nb: "forslag", nn: "forslag", en: "proposed" },
  settledOf: {
    nb: "{n} av {of} roller avklart",
    nn: "{n} av {of} roller avklarte",
    en: "{n} of {of} roles settled",
  },
  mine: { nb: "Mitt kart", nn: "Kartet mitt", en: "My map" },
  mineHow: {
    nb: "Velg et område, og merk hva hver rolle gjør i dag.",
    nn: "Vel eit område, og merk kva kvar rolle gjer i dag.",
    en: "Choose an area, and mark what each role does today.",
  },
  sharedHow: {
    nb: "Der synet er ulikt: snakk sammen, og velg det dere er enige om.",
    nn: "Der synet er ulikt: snakk saman, og vel det de er einige om.",
    en: "Where views differ: talk it over, and choose what you agree on.",
  },
  nothingShared: {
    nb: "Ingen har lagt fram en rad ennå. Start med en fra arket ditt.",
    nn: "Ingen har lagt fram ei rad enno. Start med ei frå arket ditt.",
    en: "Nobody has shared a row yet. Begin with one from your sheet.",
  },
  markedOf: { nb: "{n} av {of} merket", nn: "{n} av {of} merka", en: "{n} of {of} marked" },
  addArea: { nb: "Nytt område", nn: "Nytt område", en: "New area" },
  addRole: { nb: "Ny rolle", nn: "Ny rolle", en: "New role" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  removeArea: { nb: "Ta bort området", nn: "Ta bort området", en: "Remove the area" },
  removeRole: { nb: "Ta bort rollen {role}", nn: "Ta bort rolla {role}", en: "Remove the role {role}" },
  share: { nb: "Legg fram raden", nn: "Legg fram rada", en: "Share the row" },
  shareTable: { nb: "Legg på bordet", nn: "Legg på bordet", en: "Put on the table" },
  shareBoard: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  takeBack: { nb: "Ta tilbake synet mitt", nn: "Ta tilbake synet mitt", en: "Take back my view" },
  bring: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  bringAll: {
    nb: "Legg bordets rader på tavla",
    nn: "Legg radene til bordet på tavla",
    en: "Put your table’s rows on the board",
  },
  choicesFor: { nb: "Valg for {text}", nn: "Val for {text}", en: "Choices for {text}" },
  roleIn: { nb: "{role} i «{area}»", nn: "{role} i «{area}»", en: "{role} in “{area}”" },
  says: { nb: "{name}: {mark}", nn: "{name}: {mark}", en: "{name} – {mark}" },
  tableOf: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
  agreeAs: { nb: "Velg …", nn: "Vel …", en: "Choose …" },
  agreeRow: { nb: "Vi er enige om raden", nn: "Vi er einige om rada", en: "We agree on this row" },
  agreedOn: { nb: "Enige om", nn: "Einige om", en: "Agreed" },
  clear: { nb: "Tøm ruta", nn: "Tøm ruta", en: "Empty the square" },
  roles: { nb: "Roller", nn: "Roller", en: "Roles" },
  undo: { nb: "Angre det siste", nn: "Angre det siste", en: "Undo my last change" },
  unread: {
    nb: "Tatt tilbake. De som har lest det, har lest det.",
    nn: "Teke tilbake. Dei som har lese det, har lese det.",
    en: "Taken back. Those who have read it have read it.",
  },
  print: { nb: "Skriv ut (A3)", nn: "Skriv ut (A3)", en: "Print (A3)" },
  stageAlone: {
    nb: "Hver merker på sitt eget ark. Tavla fylles når dere samles.",
    nn: "Kvar merkar på sitt eige ark. Tavla blir fylt når de samlast.",
    en: "Each marks their own sheet. The board fills when you come together.",
  },
  stageGroup: {
    nb: "Radene dere legger på bordet, ser bare bordet. Det dere blir enige om, kan dere legge her på tavla.",
    nn: "Radene de legg på bordet, ser berre bordet. Det de blir einige om, kan de leggje her på tavla.",
    en: "Only your table sees the rows you put on it. What you agree on, you can put here on the board.",
  },
  cardAgreed: {
    nb: "Myndighetskart: {n} ruter avklart",
    nn: "Myndigheitskart: {n} ruter avklarte",
    en: "Authority map: {n} squares settled",
  },
  cardDiffer: {
    nb: "{n} ruter med ulikt syn",
    nn: "{n} ruter der synet er ulikt",
    en: "{n} squares where views differ",
  },
} as const satisfies Record<string, Text>;
