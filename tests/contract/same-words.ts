/** Longer texts that are right as they are in both Bokmål and Nynorsk. */
export const sameInNynorsk: ReadonlySet<string> = new Set([
  "Klart for å samle seg igjen. Ta det med ro.",
  "{n} stemmer, og likt mellom {names}",
  "Ferdige råd, og å snakke til {name}",
  "Snu deg bort og lytt",
  "{name} har siste ordet. Ingen svarer.",
  "Ta vare på det til neste del.",
  "Takk. Vi lar det stå slik.",
  "Arket er tomt. Skriv først, så kan du dele.",
]);

/** Texts that are right as they are in English too. */
export const sameInEnglish: ReadonlySet<string> = new Set(["Video"]);
