import { fill, type Text } from "../core/text.ts";
import { yamlWord, yamlWords } from "./yaml-words.ts";

/** What a programme file's author is told: what is so, and what to do about it. */
const words = {
  ...yamlWords,
  "too-big": {
    nb: "Fila er for stor. Et program kan være på inntil {limit} kB. Kort det ned, eller gjør det til to.",
    nn: "Fila er for stor. Eit program kan vere på inntil {limit} kB. Kort det ned, eller del det i to.",
    en: "The file is too big. A programme may be up to {limit} kB. Shorten it, or make two of it.",
  },
  "too-deep": {
    nb: "Her er det mer enn {limit} nivåer inni hverandre. Et program trenger færre. Se etter et innrykk som er for langt.",
    nn: "Her er det meir enn {limit} nivå inni kvarandre. Eit program treng færre. Sjå etter eit innrykk som er for langt.",
    en: "More than {limit} levels are nested here. A programme needs fewer. Look for a line that is indented too far.",
  },
  alias: {
    nb: "Ankere (&navn) og henvisninger (*navn) er ikke med i formatet. Skriv teksten fullt ut begge steder, eller sett den i anførselstegn.",
    nn: "Anker (&namn) og tilvisingar (*namn) er ikkje med i formatet. Skriv teksten fullt ut begge stader, eller set han i hermeteikn.",
    en: "Anchors (&name) and aliases (*name) are not part of the format. Write the text out in both places, or put it in quotes.",
  },
  "too-many": {
    nb: "Her står det mer enn {limit} ting på rad. Et program trenger færre. Kort det ned.",
    nn: "Her står det meir enn {limit} ting på rad. Eit program treng færre. Kort det ned.",
    en: "More than {limit} things stand in a row here. A programme needs fewer. Shorten it.",
  },
  "too-many-bites": {
    nb: "Fila har flere linjer og tegn enn et program trenger. Se etter noe som gjentar seg, og kort den ned.",
    nn: "Fila har fleire linjer og teikn enn eit program treng. Sjå etter noko som gjentek seg, og kort ho ned.",
    en: "The file has more lines and signs than a programme needs. Look for something that repeats itself, and shorten it.",
  },
  directive: {
    nb: "Linjer som begynner med % er ikke med i formatet. Ta linja bort.",
    nn: "Linjer som begynner med % er ikkje med i formatet. Ta bort linja.",
    en: "Lines that begin with % are not part of the format. Remove the line.",
  },
  "open-quote": {
    nb: "Her begynner en tekst i anførselstegn som aldri slutter. Sett et anførselstegn der teksten slutter.",
    nn: "Her begynner ein tekst i hermeteikn som aldri sluttar. Set eit hermeteikn der teksten sluttar.",
    en: "A text in quotes begins here and never ends. Put a quotation mark where the text ends.",
  },
  "not-a-programme": {
    nb: "Dette er ikke et program. Begynn med et program som finnes («Last ned fil» på siden til nettverket), eller med eksempelet i docs/write-a-programme.md.",
    nn: "Dette er ikkje eit program. Begynn med eit program som finst («Last ned fil» på sida til nettverket), eller med dømet i docs/write-a-programme.md.",
    en: "This is not a programme. Begin with a programme that exists (“Download file” on the network's page), or with the example in docs/write-a-programme.md.",
  },
  stray: {
    nb: "Her er et tegn som ikke hører hjemme i en tekst ({sign}). Slett det, eller lagre fila på nytt som ren tekst i UTF-8.",
    nn: "Her er eit teikn som ikkje høyrer heime i ein tekst ({sign}). Slett det, eller lagre fila på nytt som rein tekst i UTF-8.",
    en: "Here is a sign that does not belong in a text ({sign}). Delete it, or save the file again as plain text in UTF-8.",
  },
  nothing: {
    nb: "Fila er tom. Begynn med et program som finnes («Last ned fil» på siden til nettverket), eller med eksempelet i docs/write-a-programme.md.",
    nn: "Fila er tom. Begynn med eit program som finst («Last ned fil» på sida til nettverket), eller med dømet i docs/write-a-programme.md.",
    en: "The file is empty. Begin with a programme that exists (“Download file” on the network's page), or with the example in docs/write-a-programme.md.",
  },
  documents: {
    nb: "Fila har flere dokumenter (---). Behold ett program per fil.",
    nn: "Fila har fleire dokument (---). Ha eitt program per fil.",
    en: "The file holds several documents (---). Keep one programme per file.",
  },
  unknown: {
    nb: "Formatet har ikke noe som heter {keys} her. Rett skrivemåten eller ta det bort.",
    nn: "Formatet har ikkje noko som heiter {keys} her. Rett skrivemåten eller ta det bort.",
    en: "The format has nothing called {keys} here. Correct the spelling or remove it.",
  },
  "unknown-words": {
    nb: "{keys} er ikke navnet på noe. Er det en del av en tekst med komma mellom { og }, så sett hele teksten i anførselstegn.",
    nn: "{keys} er ikkje namnet på noko. Er det ein del av ein tekst med komma mellom { og }, så set heile teksten i hermeteikn.",
    en: "{keys} is not the name of anything. If it is part of a text with a comma between { and }, put the whole text in quotes.",
  },
  missing: {
    nb: "Dette mangler. Legg det til.",
    nn: "Dette manglar. Legg det til.",
    en: "This is missing. Add it.",
  },
  kind: {
    nb: "Her skal det stå {expected}.",
    nn: "Her skal det stå {expected}.",
    en: "This should be {expected}.",
  },
  "with-language": {
    nb: "Her skal det stå felter med navn. Er det en tekst, så skriv språket foran: { nb: Teksten }.",
    nn: "Her skal det stå felt med namn. Er det ein tekst, så skriv språket framfor: { nb: Teksten }.",
    en: "Fields with names should stand here. If it is a text, write its language before it: { nb: The text }.",
  },
  "no-words": {
    nb: "Teksten er tom. Skriv den, eller ta linja bort.",
    nn: "Teksten er tom. Skriv han, eller ta bort linja.",
    en: "The text is empty. Write it, or remove the line.",
  },
  "too-long-text": {
    nb: "Teksten er for lang. Skriv høyst {limit} tegn.",
    nn: "Teksten er for lang. Skriv høgst {limit} teikn.",
    en: "The text is too long. Write at most {limit} characters.",
  },
  above: {
    nb: "Dette skal være mer enn {limit}.",
    nn: "Dette skal vere meir enn {limit}.",
    en: "This should be more than {limit}.",
  },
  address: {
    nb: "Her skal det stå en hel nettadresse som begynner med https://.",
    nn: "Her skal det stå ei heil nettadresse som begynner med https://.",
    en: "A whole web address that begins with https:// should stand here.",
  },
  together: {
    nb: "Noe her passer ikke sammen. Se etter et navn (id) som står to ganger, eller et minste tall som er større enn det største.",
    nn: "Noko her passar ikkje saman. Sjå etter eit namn (id) som står to gonger, eller eit minste tal som er større enn det største.",
    en: "Something here does not fit together. Look for a name (id) that stands twice, or a least number above the greatest.",
  },
  "one-of": {
    nb: "Velg ett av disse: {values}.",
    nn: "Vel eitt av desse: {values}.",
    en: "Choose one of these: {values}.",
  },
  "too-small": {
    nb: "Dette er for lite eller for kort. Minst {limit}.",
    nn: "Dette er for lite eller for kort. Minst {limit}.",
    en: "This is too little or too short. At least {limit}.",
  },
  "too-large": {
    nb: "Dette er for mye eller for langt. Høyst {limit}.",
    nn: "Dette er for mykje eller for langt. Høgst {limit}.",
    en: "This is too much or too long. At most {limit}.",
  },
  pattern: {
    nb: "Skrivemåten passer ikke. Navn (id) er små bokstaver a–z, tall og bindestrek; klokkeslett er «09:30» i anførselstegn.",
    nn: "Skrivemåten passar ikkje. Namn (id) er små bokstavar a–z, tal og bindestrek; klokkeslett er «09:30» i hermeteikn.",
    en: "The spelling does not fit. Names (id) are small letters a–z, figures and hyphens; clock times are “09:30” in quotes.",
  },
  twice: {
    nb: "Navnet {id} er brukt før. Gi hver sitt navn.",
    nn: "Namnet {id} er brukt før. Gi kvar sitt namn.",
    en: "The name {id} is used already. Give each its own.",
  },
  sum: {
    nb: "Fasene er {sum} minutter til sammen, men punktet sier {minutes}. Rett det ene eller det andre.",
    nn: "Fasane er {sum} minutt til saman, men punktet seier {minutes}. Rett det eine eller det andre.",
    en: "The phases add up to {sum} minutes, but the step says {minutes}. Change one of them.",
  },
  "too-long": {
    nb: "Programpunktene er {sum} minutter til sammen, men programmet er satt til {minutes}. Kort inn, eller sett av mer tid.",
    nn: "Programpunkta er {sum} minutt til saman, men programmet er sett til {minutes}. Kort inn, eller set av meir tid.",
    en: "The steps add up to {sum} minutes, but the programme is set to {minutes}. Shorten it, or set aside more time.",
  },
  "lock-before": {
    nb: "Et punkt før dette begynner klokka {before}. Da kan ikke dette begynne klokka {at}. Rett en av tidene.",
    nn: "Eit punkt før dette begynner klokka {before}. Då kan ikkje dette begynne klokka {at}. Rett ei av tidene.",
    en: "A step before this one begins at {before}, so this one cannot begin at {at}. Correct one of the times.",
  },
  "lock-tight": {
    nb: "Fra klokka {before} til {at} er det {between} minutter, men det som står imellom, trenger minst {needed}. Rett en av tidene, eller kort inn.",
    nn: "Frå klokka {before} til {at} er det {between} minutt, men det som står imellom, treng minst {needed}. Rett ei av tidene, eller kort inn.",
    en: "From {before} to {at} there are {between} minutes, but what stands between needs at least {needed}. Correct one of the times, or shorten it.",
  },
  "lock-long": {
    nb: "Med faste tider fra {first} til {last} varer møtet {sum} minutter, men programmet er satt til {minutes}. Rett tidene, eller sett av mer tid.",
    nn: "Med faste tider frå {first} til {last} varer møtet {sum} minutt, men programmet er sett til {minutes}. Rett tidene, eller set av meir tid.",
    en: "With fixed times from {first} to {last} the meeting takes {sum} minutes, but the programme is set to {minutes}. Correct the times, or set aside more time.",
  },
  "least-above": {
    nb: "Minste tid er {least} minutter, mer enn de {minutes} som er planlagt. Sett den lavere.",
    nn: "Minste tid er {least} minutt, meir enn dei {minutes} som er planlagde. Set ho lågare.",
    en: "The least time is {least} minutes, more than the {minutes} planned. Lower it.",
  },
  "most-below": {
    nb: "Lengste tid er {most} minutter, mindre enn de {minutes} som er planlagt. Sett den høyere.",
    nn: "Lengste tid er {most} minutt, mindre enn dei {minutes} som er planlagde. Set ho høgare.",
    en: "The longest time is {most} minutes, less than the {minutes} planned. Raise it.",
  },
  "never-optional": {
    nb: "Innsjekk og utsjekk er alltid med. Ta bort «optional».",
    nn: "Innsjekk og utsjekk er alltid med. Ta bort «optional».",
    en: "Check-in and check-out always take place. Remove “optional”.",
  },
  "no-hands": {
    nb: "Runden går til dem som rakte opp hånden, men ingen fase før denne spør. Sett «hands: true» på en fase foran.",
    nn: "Runden går til dei som rekte opp handa, men ingen fase før denne spør. Set «hands: true» på ein fase framfor.",
    en: "The word goes to those who raised a hand, but no earlier phase asks. Set “hands: true” on a phase before this one.",
  },
  "no-tables": {
    nb: "Her sitter alle samlet, så «tables» hører ikke hjemme. Ta det bort, eller sett «form» til pairs, trios eller groups.",
    nn: "Her sit alle samla, så «tables» høyrer ikkje heime. Ta det bort, eller set «form» til pairs, trios eller groups.",
    en: "Everyone sits together here, so “tables” does not belong. Remove it, or set “form” to pairs, trios or groups.",
  },
  "tables-either": {
    nb: "Si enten hvor mange som sitter ved hvert bord («of»), eller hvor mange bord det er («count»). Behold ett av dem.",
    nn: "Sei anten kor mange som sit ved kvart bord («of»), eller kor mange bord det er («count»). Ha berre eitt av dei.",
    en: "Say either how many sit at each table (“of”), or how many tables there are (“count”). Keep one of them.",
  },
  "tables-of-form": {
    nb: "«{form}» er alltid {of} ved hvert bord. Ta bort «tables», eller sett «form» til groups.",
    nn: "«{form}» er alltid {of} ved kvart bord. Ta bort «tables», eller set «form» til groups.",
    en: "“{form}” always means {of} at each table. Remove “tables”, or set “form” to groups.",
  },
  "no-tables-from": {
    nb: "Ingen punkt før dette heter {id} og har de samme bordene. Skriv navnet på et tidligere punkt der folk sitter i pairs, trios eller groups som her, eller ta bort «tablesFrom».",
    nn: "Ingen punkt før dette heiter {id} og har dei same borda. Skriv namnet på eit tidlegare punkt der folk sit i pairs, trios eller groups som her, eller ta bort «tablesFrom».",
    en: "No step before this one is called {id} and has the same tables. Name an earlier step where people sit in pairs, trios or groups as here, or remove “tablesFrom”.",
  },
  "cycle-too-long": {
    nb: "Med {people} ved bordet trenger runden {needed} minutter, men fasen har {minutes}. Kort ned delene, eller gi fasen mer tid.",
    nn: "Med {people} ved bordet treng runden {needed} minutt, men fasen har {minutes}. Kort ned delane, eller gi fasen meir tid.",
    en: "With {people} at the table the round needs {needed} minutes, but the phase has {minutes}. Shorten the segments, or give the phase more time.",
  },
  "no-exercise": {
    nb: "Runde har ingen øvelse som heter {id}. Rett skrivemåten.",
    nn: "Runde har inga øving som heiter {id}. Rett skrivemåten.",
    en: "Runde has no exercise called {id}. Correct the spelling.",
  },
  "no-text": {
    nb: "Teksten mangler på: {languages}. Skriv den, eller ta språket ut av «languages».",
    nn: "Teksten manglar på: {languages}. Skriv han, eller ta språket ut av «languages».",
    en: "The text is missing in: {languages}. Write it, or take the language out of “languages”.",
  },
} satisfies Record<string, Text>;

const shapes: Readonly<Record<string, Text>> = {
  string: { nb: "en tekst", nn: "ein tekst", en: "a text" },
  number: { nb: "et tall", nn: "eit tal", en: "a number" },
  int: { nb: "et helt tall", nn: "eit heilt tal", en: "a whole number" },
  boolean: { nb: "true eller false", nn: "true eller false", en: "true or false" },
  array: { nb: "en liste", nn: "ei liste", en: "a list" },
  object: { nb: "felter med navn", nn: "felt med namn", en: "fields with names" },
};

/** Says which shape belongs here, in the word of each language. */
export const kindProblem = (expected: string): Text => {
  const shape = Object.hasOwn(shapes, expected) ? shapes[expected] : undefined;
  return {
    nb: fill(words.kind.nb, { expected: shape?.nb ?? expected }),
    nn: fill(words.kind.nn, { expected: shape?.nn ?? expected }),
    en: fill(words.kind.en, { expected: shape?.en ?? expected }),
  };
};

/** The kinds of things that may be amiss in a programme file. */
export type ProblemWord = keyof typeof words;

/** The text of a problem in all languages, with its values filled in. */
export const problem = (word: ProblemWord, values: Readonly<Record<string, string | number>> = {}): Text => ({
  nb: fill(words[word].nb, values),
  nn: fill(words[word].nn, values),
  en: fill(words[word].en, values),
});

/** What is amiss with a setting of an exercise: whose it is, then what an exercise's schema noticed. */
export const settingProblem = (exercise: string, said: Text): Text => ({
  nb: `Innstillingen passer ikke til øvelsen ${exercise}. ${said.nb}`,
  nn: `Innstillinga passar ikkje til øvinga ${exercise}. ${said.nn}`,
  en: `The setting does not fit the exercise ${exercise}. ${said.en}`,
});

/** What the YAML reader stumbled over, in words of our own: its own words quote the file. */
export const yamlProblem = (code: string, message: string): Text => problem(yamlWord(code, message));
