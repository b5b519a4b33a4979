import type { Text } from "../../core/text.ts";

/** The names of our care symbols. */
export const symbolNames = [
  "warmth",
  "gentle",
  "no-wring",
  "sun",
  "line",
  "rest",
  "spin",
  "iron",
  "spark",
  "mend",
  "bubbles",
  "rain",
] as const;
export type CareSymbolName = (typeof symbolNames)[number];

/** A drawing on a 48 px grid: strokes, and parts that are filled with the colour of the text. */
export interface Drawing {
  readonly strokes: readonly string[];
  readonly fills?: readonly string[];
  readonly name: Text;
}

/** Drawn for Runde; whoever picks one decides what it means. */
export const drawings: Readonly<Record<CareSymbolName, Drawing>> = {
  warmth: {
    strokes: ["M20 28V10a5 5 0 0 1 10 0v18a9 9 0 1 1-10 0z", "M25 15v16", "M35 10h5M35 16h3M35 22h5"],
    fills: ["M25 31a4.5 4.5 0 1 0 .01 0z"],
    name: { nb: "Temperatur", nn: "Temperatur", en: "Temperature" },
  },
  gentle: {
    strokes: ["M8 41L30 18", "M13 36C11 22 22 9 41 7c-1 19-12 31-26 29", "M22 27h9M27 21h8"],
    name: { nb: "Varsomt", nn: "Varsamt", en: "Gently" },
  },
  "no-wring": {
    strokes: [
      "M5 17c4 3 4 11 0 14 5 1 9-1 11-4 4 4 12 4 16 0 2 3 6 5 11 4-4-3-4-11 0-14-5-1-9 1-11 4-4-4-12-4-16 0-2-3-6-5-11-4z",
      "M20 19l3 10M26 19l3 10",
      "M9 7l30 34",
    ],
    name: { nb: "Må ikke vris", nn: "Ikkje vri meg", en: "Do not wring" },
  },
  sun: {
    strokes: [
      "M24 15a9 9 0 1 0 .01 0z",
      "M24 4v5M24 39v5M4 24h5M39 24h5M9.9 9.9l3.5 3.5M34.6 34.6l3.5 3.5M9.9 38.1l3.5-3.5M34.6 13.4l3.5-3.5",
    ],
    name: { nb: "Sollys", nn: "Sollys", en: "Sunlight" },
  },
  line: {
    strokes: ["M3 11c14 5 28 5 42 0", "M14 14l-6 5 4 5 3-2v18h18V22l3 2 4-5-6-5", "M20 15c1 4 7 4 8 0"],
    fills: ["M13 8h3v9h-3zM32 8h3v9h-3z"],
    name: { nb: "Luft meg", nn: "Luft meg", en: "Air me" },
  },
  rest: {
    strokes: ["M31 34A16 16 0 1 1 25 7a13 13 0 0 0 6 27z", "M33 9h8l-8 9h8", "M35 23h5l-5 6h5"],
    name: { nb: "Ro", nn: "Ro", en: "Rest" },
  },
  spin: {
    strokes: [
      "M24 24c0-3 5-3 5 1 0 6-11 6-11-2 0-10 18-10 18 2 0 15-25 15-25-1 0-12 9-17 17-16",
      "M24 4l5 4-5 5",
    ],
    name: { nb: "Høyt turtall", nn: "Høgt turtal", en: "Fast spin" },
  },
  iron: {
    strokes: ["M4 37h40V25c0-8-5-13-12-13H16v6h15c3 0 4 2 4 6H19C10 24 5 29 4 37z", "M12 42h26"],
    fills: ["M18 29.5a1.8 1.8 0 1 0 .01 0zM25 29.5a1.8 1.8 0 1 0 .01 0z"],
    name: { nb: "Glattes ut", nn: "Glatt meg ut", en: "Smooth out" },
  },
  spark: {
    strokes: ["M27 4L11 27h11l-3 17 18-25H25z", "M6 10l5 3M40 38l-5-3M40 8l-4 3"],
    name: { nb: "Kan gi støt", nn: "Kan gi støyt", en: "May spark" },
  },
  mend: {
    strokes: ["M24 6a18 18 0 1 0 .01 0z", "M24 12a12 12 0 1 0 .01 0z", "M20 20l8 8M28 20l-8 8"],
    fills: ["M20 18a2 2 0 1 0 .01 0zM28 18a2 2 0 1 0 .01 0zM20 26a2 2 0 1 0 .01 0zM28 26a2 2 0 1 0 .01 0z"],
    name: { nb: "Lappes sammen", nn: "Lapp meg saman", en: "Mend me" },
  },
  bubbles: {
    strokes: [
      "M18 18a12 12 0 1 0 .01 0z",
      "M36 13a7 7 0 1 0 .01 0z",
      "M25 4a4.5 4.5 0 1 0 .01 0z",
      "M12 28c.5-3 2.5-5 5-5.5M32 20c.3-1.8 1.4-3 3-3.3",
    ],
    name: { nb: "Skummer", nn: "Skummar", en: "Bubbles" },
  },
  rain: {
    strokes: [
      "M5 25a19 19 0 0 1 38 0c-3-4-8-4-11 0-2-4-6-5-8-5s-6 1-8 5c-3-4-8-4-11 0z",
      "M24 4v3M24 20v18a5 5 0 0 0 10 0",
    ],
    name: { nb: "Tåler regn", nn: "Toler regn", en: "Rainproof" },
  },
};
