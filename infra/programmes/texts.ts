import type { Text } from "../../src/core/text.ts";

/** What the command for programme files says. */
export const texts = {
  help: {
    nb: `Programmer som filer:
  npm run -s programmes -- list [--json]      viser alle programmer
  npm run -s programmes -- check FIL…         sjekker programfiler og sier hva som må rettes
  npm run -s programmes -- schema             skriver JSON-skjemaet for programfiler
  npm run -s programmes -- settings           skriver innstillingene til alle øvelser
  --language nb|nn|en                         språket i svarene (ellers nb)`,
    nn: `Program som filer:
  npm run -s programmes -- list [--json]      viser alle program
  npm run -s programmes -- check FIL…         sjekkar programfiler og seier kva du må rette
  npm run -s programmes -- schema             skriv JSON-skjemaet for programfiler
  npm run -s programmes -- settings           skriv innstillingane til alle øvingar
  --language nb|nn|en                         språket i svara (elles nb)`,
    en: `Programmes as files:
  npm run -s programmes -- list [--json]      shows every programme
  npm run -s programmes -- check FILE…        checks programme files and says what to mend
  npm run -s programmes -- schema             prints the JSON Schema of programme files
  npm run -s programmes -- settings           prints the settings of every exercise
  --language nb|nn|en                         the language of the answers (else nb)`,
  },
  fine: {
    nb: "{file}: i orden. {title}. Programpunkter: {steps}. Minutter: {minutes}.",
    nn: "{file}: i orden. {title}. Programpunkt: {steps}. Minutt: {minutes}.",
    en: "{file}: fine. {title}. Steps: {steps}. Minutes: {minutes}.",
  },
  unreadable: {
    nb: "{file}: Fila lar seg ikke åpne. Se etter skrivefeil i navnet, og at du har lov til å lese den.",
    nn: "{file}: Fila lar seg ikkje opne. Sjå etter skrivefeil i namnet, og at du har lov til å lese ho.",
    en: "{file}: The file cannot be opened. Check the spelling of its name, and that you may read it.",
  },
  notFile: {
    nb: "{file}: Dette er ikke en fil, men en mappe eller noe annet. Skriv navnet på selve programfila.",
    nn: "{file}: Dette er ikkje ei fil, men ei mappe eller noko anna. Skriv namnet på sjølve programfila.",
    en: "{file}: This is not a file, but a folder or something else. Write the name of the programme file itself.",
  },
  notText: {
    nb: "{file}: Dette lar seg ikke lese som tekst. Lagre programmet som ren tekst i UTF-8.",
    nn: "{file}: Dette lar seg ikkje lese som tekst. Lagre programmet som rein tekst i UTF-8.",
    en: "{file}: This cannot be read as text. Save the programme as plain text in UTF-8.",
  },
} satisfies Record<string, Text>;
