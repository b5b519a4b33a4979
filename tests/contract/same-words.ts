/** Longer texts that are right as they are in both Bokmål and Nynorsk. */
export const sameInNynorsk: ReadonlySet<string> = new Set([
  "{n} stemmer, og likt mellom {names}",
  "Ferdige råd, og å snakke til {name}",
  "Snu deg bort og lytt",
  "{name} har siste ordet. Ingen svarer.",
  "Ta vare på det til neste del.",
  "Takk. Vi lar det stå slik.",
  "Arket er tomt. Skriv først, så kan du dele.",
  "Det du har med deg som menneske.",
  "Legg lappen i {category}: {text}",
  "Det som står på lappen",
  "Får folk til å le",
  "Dette temaet står alt på lista. Stem på det der.",
  "Skriv 3.3. eller 3. mars",
  "Kanalen til nettverket i Teams",
]);

/** Texts that are right as they are in English too. */
export const sameInEnglish: ReadonlySet<string> = new Set(["Video", "Under", "{name}"]);
