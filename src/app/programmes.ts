import { composed, type Draft, keepingWhatStays, stepRange } from "../core/compose.ts";
import type { NetworkId } from "../core/ids.ts";
import type { Programme } from "../core/programme.ts";
import { inLanguage, type Language } from "../core/text.ts";
import { accept, refuse, type Verdict } from "../core/verdict.ts";
import { programmeFile } from "../programmes/file.ts";
import { loadProgramme, problemLine } from "../programmes/load.ts";
import { programmeSchema } from "../programmes/schema.ts";
import type { CatalogueView, ImportedView, ProgrammeFile } from "../protocol/api.ts";
import type { Luck, Network, Programmes, Store } from "./ports.ts";
import { threadInto, threadsFrom } from "./threads.ts";

export interface ProgrammePorts {
  readonly store: Store;
  readonly luck: Luck;
  readonly programmes: Programmes;
}

/** So many programmes of its own a network may have on its shelf. */
const MOST_OWN = 50;
/** What is wrong with a file is told in so many lines; more would not be read. */
const MOST_LINES = 12;

/** Those that come with Runde, and the network's own. */
export const availableTo = async (
  network: NetworkId,
  { store, programmes }: Pick<ProgrammePorts, "store" | "programmes">,
): Promise<Programmes & { readonly own: readonly Programme[] }> => {
  const own = await store.ownProgrammes(network);
  const all = [...programmes.all, ...own];
  return { all, own, find: (id) => all.find((programme) => programme.id === id) ?? null };
};

/** Putting meetings together: the network's own programmes, made from steps of others, taken out and in as files. */
export const programmeUseCases = (ports: ProgrammePorts) => {
  const { store, luck } = ports;

  const catalogue = async (network: Network): Promise<CatalogueView> => {
    const { all, own } = await availableTo(network.id, ports);
    return { programmes: all.map((programme) => catalogued(programme, own.includes(programme))) };
  };

  /** Makes a programme, or changes one of the network's own; the id of another's is refused. */
  const save = async (
    network: Network,
    id: string | null,
    draft: Draft,
  ): Promise<Verdict<{ readonly id: string }>> => {
    const available = await availableTo(network.id, ports);
    const before = id === null ? null : available.own.find((programme) => programme.id === id);
    if (before === undefined) return refuse("no-such-programme");
    const made = composed(draft, before?.id ?? freshId(), (before?.version ?? 0) + 1, (from) =>
      available.find(from),
    );
    if (!made.ok) return made;
    return keep(network, before === null ? made.value : keepingWhatStays(before, made.value));
  };

  const keep = async (network: Network, programme: Programme): Promise<Verdict<{ readonly id: string }>> => {
    // Whatever way it was made: only what a programme file may hold is kept.
    const checked = programmeSchema().safeParse(JSON.parse(JSON.stringify(programme)));
    if (!checked.success) return refuse("not-a-programme");
    const kept = await store.saveProgramme(network.id, checked.data, MOST_OWN);
    return kept ? accept({ id: programme.id }) : refuse("too-many-programmes");
  };

  const bringIn = async (
    network: Network,
    text: string,
    language: Language,
  ): Promise<Verdict<ImportedView>> => {
    const loaded = loadProgramme(text);
    if (!loaded.ok) {
      const problems = loaded.problems.slice(0, MOST_LINES).map((one) => problemLine(one, language));
      return accept({ id: null, problems });
    }
    // An id of our own, so that no file can stand in for another programme.
    const kept = await keep(network, { ...loaded.programme, id: freshId(), version: 1 });
    return kept.ok ? accept({ id: kept.value.id, problems: [] }) : kept;
  };

  const takeOut = async (network: Network, id: string): Promise<Verdict<ProgrammeFile>> => {
    const programme = (await availableTo(network.id, ports)).find(id);
    if (programme === null) return refuse("no-such-programme");
    return accept({
      name: `${fileName(inLanguage(programme.title, network.language))}.yaml`,
      text: programmeFile(programme),
    });
  };

  const remove = async (network: Network, id: string): Promise<Verdict<Record<string, never>>> => {
    await store.removeProgramme(network.id, id);
    return accept({});
  };

  /** Small letters and figures only, as ids of programmes are. */
  const freshId = (): string =>
    `own-${luck
      .id()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "")}`;

  return { catalogue, save, bringIn, takeOut, remove };
};

const catalogued = (programme: Programme, own: boolean): CatalogueView["programmes"][number] => ({
  id: programme.id,
  title: programme.title,
  minutes: programme.minutes,
  own,
  steps: programme.steps.map((step) => ({
    id: step.id,
    title: step.title,
    purpose: step.purpose,
    minutes: step.minutes,
    ...stepRange(step),
    kind: step.kind,
    exercise: step.exercise,
    forms: [...new Set(step.phases.map(({ form }) => form))],
    leaves: threadsFrom(step),
    goesOnWith: threadInto(step, programme),
  })),
});

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9æøå]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "program";
