import type { Text } from "../core/text.ts";

/** What an author is told where a file cannot be read as YAML. */
export const yamlWords = {
  yaml: {
    nb: "Dette lar seg ikke lese som YAML. Se etter innrykk, kolon inni en tekst (sett teksten i anførselstegn) og tegn som mangler.",
    nn: "Dette lar seg ikkje lese som YAML. Sjå etter innrykk, kolon inni ein tekst (set teksten i hermeteikn) og teikn som manglar.",
    en: "This cannot be read as YAML. Look for indentation, a colon inside a text (put the text in quotes) and missing signs.",
  },
  "yaml-twice": {
    nb: "Det samme navnet står to ganger på samme sted. Behold det ene. Er det et komma inni en tekst mellom { og }, så sett teksten i anførselstegn.",
    nn: "Det same namnet står to gonger på same stad. Ha berre det eine. Er det eit komma inni ein tekst mellom { og }, så set teksten i hermeteikn.",
    en: "The same name stands twice in the same place. Keep one of them. If it is a comma inside a text between { and }, put the text in quotes.",
  },
  "yaml-tab": {
    nb: "Innrykket er laget med tabulator. Bruk mellomrom, to for hvert nivå.",
    nn: "Innrykket er laga med tabulator. Bruk mellomrom, to for kvart nivå.",
    en: "The indentation is made with a tab. Use spaces, two for each level.",
  },
  "yaml-indent": {
    nb: "Innrykket stemmer ikke med linjene rundt. Sett like mange mellomrom foran det som står på samme nivå, og se om en klamme mangler på linja før.",
    nn: "Innrykket stemmer ikkje med linjene rundt. Set like mange mellomrom framfor det som står på same nivå, og sjå om ein klamme manglar på linja før.",
    en: "The indentation does not fit the lines around it. Put as many spaces before everything on the same level, and see whether a bracket is missing on the line before.",
  },
  "yaml-sign": {
    nb: "Her mangler et tegn: et kolon, et anførselstegn eller en klamme som ikke er lukket. Se også på linja før.",
    nn: "Her manglar eit teikn: eit kolon, eit hermeteikn eller ein klamme som ikkje er lukka. Sjå på linja før òg.",
    en: "A sign is missing here: a colon, a quotation mark, or a bracket that is not closed. Look at the line before, too.",
  },
  "yaml-quote": {
    nb: 'En tekst her har tegn som betyr noe i YAML, for eksempel et kolon. Sett hele teksten i anførselstegn: "slik: som her".',
    nn: 'Ein tekst her har teikn som betyr noko i YAML, til dømes eit kolon. Set heile teksten i hermeteikn: "slik: som her".',
    en: 'A text here has signs that mean something in YAML, for example a colon. Put the whole text in quotes: "like this: here".',
  },
  "yaml-escape": {
    nb: "Tegnet \\ betyr noe eget mellom \"doble\" anførselstegn. Bruk 'enkle' i stedet.",
    nn: "Teiknet \\ betyr noko eige mellom \"doble\" hermeteikn. Bruk 'enkle' i staden.",
    en: "The sign \\ has a meaning of its own between \"double\" quotes. Use 'single' ones instead.",
  },
  "yaml-tag": {
    nb: "Merker som begynner med utropstegn, er ikke med i formatet. Ta merket bort, eller sett teksten i anførselstegn.",
    nn: "Merke som begynner med utropsteikn, er ikkje med i formatet. Ta merket bort, eller set teksten i hermeteikn.",
    en: "Marks that begin with an exclamation mark are not part of the format. Remove the mark, or put the text in quotes.",
  },
  "yaml-key": {
    nb: "Foran kolonet skal det stå et vanlig navn. Rett det, eller ta det bort.",
    nn: "Framfor kolonet skal det stå eit vanleg namn. Rett det, eller ta det bort.",
    en: "A plain name should stand before the colon. Correct it, or remove it.",
  },
} satisfies Record<string, Text>;

type YamlWord = keyof typeof yamlWords;

const byCode: Readonly<Record<string, YamlWord>> = {
  DUPLICATE_KEY: "yaml-twice",
  TAB_AS_INDENT: "yaml-tab",
  BAD_INDENT: "yaml-indent",
  MISSING_CHAR: "yaml-sign",
  BAD_SCALAR_START: "yaml-quote",
  BLOCK_AS_IMPLICIT_KEY: "yaml-quote",
  BLOCK_IN_FLOW: "yaml-quote",
  MULTILINE_IMPLICIT_KEY: "yaml-sign",
  BAD_DQ_ESCAPE: "yaml-escape",
  TAG_RESOLVE_FAILED: "yaml-tag",
  MULTIPLE_TAGS: "yaml-tag",
  NON_STRING_KEY: "yaml-key",
  KEY_OVER_1024_CHARS: "yaml-key",
};

/** Which of them fits what the reader of YAML noticed, by its code. */
export const yamlWord = (code: string, message: string): YamlWord => {
  if (message.startsWith("Sequence item")) return "yaml-indent";
  return (Object.hasOwn(byCode, code) ? byCode[code] : undefined) ?? "yaml";
};
