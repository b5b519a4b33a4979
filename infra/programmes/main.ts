import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Language, languages } from "../../src/core/text.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import { checkFile } from "./check.ts";
import { lines, listed } from "./listing.ts";
import { programmeJsonSchema } from "./schema.ts";
import { settingsGuide } from "./settings.ts";
import { texts } from "./texts.ts";

const options = {
  json: { type: "boolean" },
  language: { type: "string", default: "nb" },
  help: { type: "boolean", short: "h" },
} as const;

/** Exit codes: 0 fine, 1 something in a file is to be mended, 2 the command itself was not understood. */
const run = async (): Promise<number> => {
  const asked = understood();
  if (asked === null) return help("nb", 2);
  const { command, files, json, language, wantsHelp } = asked;
  if (wantsHelp) return help(language, 0);
  switch (command) {
    case "list":
      say(await list(json, language));
      return 0;
    case "check":
      return files.length === 0 ? help(language, 2) : await check(files, language);
    case "schema":
      say(JSON.stringify(programmeJsonSchema(), null, 2));
      return 0;
    case "settings":
      say(settingsGuide((await readProgrammes()).all));
      return 0;
    default:
      return help(language, 2);
  }
};

const understood = () => {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [command, ...files] = positionals;
    const language = languages.find((known) => known === values.language);
    if (language === undefined) return null;
    return { command, files, language, json: values.json === true, wantsHelp: values.help === true };
  } catch {
    return null;
  }
};

const list = async (json: boolean, language: Language): Promise<string> => {
  const { all } = await readProgrammes();
  const every = all.map((programme) => listed(programme, language));
  return json ? JSON.stringify(every, null, 2) : every.flatMap((one) => [...lines(one), ""]).join("\n");
};

/** npm runs its scripts in the project's folder, and says here where the one who asked stood. */
const askedFrom = process.env["INIT_CWD"] ?? "";

const check = async (files: readonly string[], language: Language): Promise<number> => {
  let fine = true;
  for (const file of files) {
    const checked = await checkFile(resolve(askedFrom, file), file, language);
    say(checked.lines.join("\n"));
    fine &&= checked.fine;
  }
  return fine ? 0 : 1;
};

const help = (language: Language, code: number): number => {
  say(texts.help[language]);
  return code;
};

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

// Whoever reads may stop reading: `… | head -1`.
process.stdout.on("error", () => {
  process.exit();
});

process.exitCode = await run();
