import type { InLanguages } from "../kit/language.tsx";

/** A table's number, or what a pair or trio within one is called. */
type Called = number | string;

const nb = {
  table: (n: Called): string => `Bord ${String(n)}`,
  yours: (n: Called): string => `Ditt bord: bord\u00a0${String(n)}`,
  yourHome: (n: Called): string => `Hjemmebordet ditt: bord\u00a0${String(n)}`,
  tables: "Bordene",
  homes: "Hjemmebordene",
  count: (n: number): string => (n === 1 ? "1 bord" : `${String(n)} bord`),
  find: "Finn bordet ditt",
  findWithin: "Finn sammen ved bordet ditt",
  found: "Alle har funnet bordet",
  showAll: "Vis bordene",
  backToTask: "Tilbake til oppgaven",
  willDraw: (n: number): string =>
    `Når møtet starter, får alle et hjemmebord. Slik det er nå, blir det ${n === 1 ? "1 bord" : `${String(n)} bord`}.`,
  oneClock: "Én klokke for alle bord",
  wordForAll: "Ordet går videre ved alle bord samtidig.",
  rests: "hviler",
  restsLong: "Bordet ditt er ferdig. Dere hviler til de andre også er det.",
  restsWhy: "Bord som hviler, er ferdige med runden.",
  hasWord: "har ordet",
  had: "har hatt ordet",
  sheet: "Det dere deler ved bordet, ser bare de som sitter der, til dere forlater bordet.",
  movedHere: "Du er flyttet hit. Bordarket her er nytt for deg.",
  away: "Bordet holder plassen din.",
  moveHint: "Trykk på et navn for å gi noen et annet bord.",
  move: (name: string): string => `${name}: et annet bord`,
  moveTitle: (name: string, n: Called): string => `Flytte ${name} til bord ${String(n)}?`,
  moveBody: (name: string, to: Called, from: Called): string =>
    `${name} ser da bordarket ved bord ${String(to)}, og ikke lenger det ved bord ${String(from)}.`,
  moveHome: "Det blir også hjemmebordet.",
  moveAlong: (name: string, n: Called): string =>
    `${name} ville blitt sittende alene og blir med til bord ${String(n)}.`,
  moveYes: "Flytt",
  pass: (name: string): string => `${name} står over`,
  hosts: (name: string): string => `${name} er vert`,
  youHost: "Du er vert i dag",
  startHosts: "Den som trykker Start, er vert.",
  takeOverHost: "Ta over som vert",
};

/** The words about tables; every language has the same set. */
export type TableTexts = typeof nb;

const nn: TableTexts = {
  table: (n) => `Bord ${String(n)}`,
  yours: (n) => `Bordet ditt: bord\u00a0${String(n)}`,
  yourHome: (n) => `Heimebordet ditt: bord\u00a0${String(n)}`,
  tables: "Borda",
  homes: "Heimeborda",
  count: (n) => (n === 1 ? "1 bord" : `${String(n)} bord`),
  find: "Finn bordet ditt",
  findWithin: "Finn saman ved bordet ditt",
  found: "Alle har funne bordet",
  showAll: "Vis borda",
  backToTask: "Tilbake til oppgåva",
  willDraw: (n) =>
    `Når møtet startar, får alle eit heimebord. Slik det er no, blir det ${n === 1 ? "1 bord" : `${String(n)} bord`}.`,
  oneClock: "Éi klokke for alle borda",
  wordForAll: "Ordet går vidare ved alle borda samtidig.",
  rests: "kviler",
  restsLong: "Bordet ditt er gjennom. De kviler til dei andre er ferdige.",
  restsWhy: "Bord som kviler, er gjennom runden.",
  hasWord: "har ordet",
  had: "har hatt ordet",
  sheet: "Det de deler ved bordet, ser berre dei som sit der, til de går frå bordet.",
  movedHere: "Du er flytta hit. Bordarket her er nytt for deg.",
  away: "Bordet held av plassen din.",
  moveHint: "Trykk på eit namn for å gi nokon eit anna bord.",
  move: (name) => `${name}: eit anna bord`,
  moveTitle: (name, n) => `Flytte ${name} til bord ${String(n)}?`,
  moveBody: (name, to, from) =>
    `${name} ser då bordarket ved bord ${String(to)}, og ikkje lenger det ved bord ${String(from)}.`,
  moveHome: "Det blir òg heimebordet.",
  moveAlong: (name, n) => `${name} hadde blitt sitjande åleine og blir med til bord ${String(n)}.`,
  moveYes: "Flytt",
  pass: (name) => `${name} står over`,
  hosts: (name) => `${name} er vert`,
  youHost: "Du er vert i dag",
  startHosts: "Den som trykkjer Start, er vert.",
  takeOverHost: "Ta over som vert",
};

const en: TableTexts = {
  table: (n) => `Table ${String(n)}`,
  yours: (n) => `Your table: table\u00a0${String(n)}`,
  yourHome: (n) => `Your home table: table\u00a0${String(n)}`,
  tables: "The tables",
  homes: "The home tables",
  count: (n) => (n === 1 ? "1 table" : `${String(n)} tables`),
  find: "Find your table",
  findWithin: "Find each other at your table",
  found: "Everyone has found their table",
  showAll: "Show the tables",
  backToTask: "Back to the task",
  willDraw: (n) =>
    `When the meeting starts, everyone gets a home table. As it stands, there will be ${n === 1 ? "1 table" : `${String(n)} tables`}.`,
  oneClock: "One clock for all tables",
  wordForAll: "The word moves on at all tables at once.",
  rests: "resting",
  restsLong: "Your table is done. You rest until the others are, too.",
  restsWhy: "Tables that rest have finished the round.",
  hasWord: "is speaking",
  had: "has spoken",
  sheet: "What you share at the table is seen only by those sitting there, until you leave the table.",
  movedHere: "You have been moved here. The table sheet here is new to you.",
  away: "The table keeps your place.",
  moveHint: "Press a name to give someone another table.",
  move: (name) => `${name}: another table`,
  moveTitle: (name, n) => `Move ${name} to table ${String(n)}?`,
  moveBody: (name, to, from) =>
    `${name} will then see the table sheet at table ${String(to)}, and no longer the one at table ${String(from)}.`,
  moveHome: "It also becomes the home table.",
  moveAlong: (name, n) => `${name} would be left alone and moves along to table ${String(n)}.`,
  moveYes: "Move",
  pass: (name) => `${name} passes`,
  hosts: (name) => `${name} hosts`,
  youHost: "You are the host today",
  startHosts: "Whoever presses Start is the host.",
  takeOverHost: "Take over as host",
};

/** The words about tables and gatherings in the three languages. */
export const tableTexts: InLanguages<TableTexts> = { nb, nn, en };
