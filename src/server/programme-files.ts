import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Programmes } from "../app/ports.ts";
import type { Programme } from "../core/programme.ts";
import { loadProgramme, problemLine } from "../programmes/load.ts";

/** The folder of the programmes that come with Runde. */
const ownProgrammes = join(import.meta.dirname, "..", "programmes");

/** Reads every <id>/programme.yaml in a folder; throws with all that is to be mended, for nothing can run on half a programme. */
export const readProgrammes = async (folder: string = ownProgrammes): Promise<Programmes> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = await Promise.all(names.sort().map((name) => readOne(folder, name)));
  const amiss = read.flatMap((one) => (typeof one === "string" ? [one] : []));
  if (amiss.length > 0) throw new Error(amiss.join("\n"));
  const all = read.filter((one): one is Programme => one !== null && typeof one !== "string");
  return { all, find: (id) => all.find((programme) => programme.id === id) ?? null };
};

/** A programme, what is amiss with it, or null where the folder holds none. */
const readOne = async (folder: string, name: string): Promise<Programme | string | null> => {
  const file = join(folder, name, "programme.yaml");
  const text = await readFile(file, "utf8").catch((problem: unknown) => {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return null;
    throw problem;
  });
  if (text === null) return null;
  const loaded = loadProgramme(text);
  if (!loaded.ok)
    return loaded.problems
      .map((problem) => `${name}/programme.yaml: ${problemLine(problem, "en")}`)
      .join("\n");
  if (loaded.programme.id !== name)
    return `${name}/programme.yaml: id is ${loaded.programme.id}; it must be the folder's name.`;
  return loaded.programme;
};
