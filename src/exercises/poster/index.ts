import { defineExercise, type Harvest, type Memory } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { SharedList } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { standardSections } from "./standard.ts";
import { Board, Config, PosterOutcome, type Proposal, type SectionConfig, Sheet } from "./state.ts";
import { refusals } from "./texts.ts";

/** Stands for the network of an earlier meeting: a seat that nobody has. */
const EARLIER = seatId("earlier");

const sectionsOf = ({ sections }: Config): readonly SectionConfig[] =>
  sections ?? standardSections.map((section) => ({ ...section, from: [...section.from] }));

const flat = (words: string): string => words.trim().toLowerCase();

/** What the network's own lists hold for each part, and the poster does not have. */
const proposalsFrom = (
  config: Config,
  memory: Memory,
  lines: readonly { readonly text: string }[],
): Proposal[] => {
  const proposals = sectionsOf(config).flatMap(({ id: section, from }) =>
    from.flatMap((kind) =>
      (SharedList.safeParse(memory[kind]).data?.items ?? []).map(({ text }, at) => ({
        id: `${kind}-${section}-${String(at)}`.slice(-64),
        section,
        text: text.trim(),
      })),
    ),
  );
  return proposals
    .filter(({ text }) => text !== "" && !lines.some((line) => flat(line.text) === flat(text)))
    .filter(
      ({ section, text }, at, all) =>
        all.findIndex((each) => each.section === section && flat(each.text) === flat(text)) === at,
    )
    .slice(0, 200);
};

/** The poster as it was left, or an empty one; what has been made since lies there as proposals. */
const open = (config: Config, memory: Memory): Board => {
  const kept = PosterOutcome.safeParse(memory.poster).data;
  const sections = sectionsOf(config).map(({ id, title, prompt, look }) => ({
    id,
    title,
    ...(prompt === undefined ? {} : { prompt }),
    look,
  }));
  const lines = (kept?.lines ?? [])
    .filter(({ section }) => sections.some(({ id }) => id === section))
    .map((line) => ({ ...line, by: EARLIER, version: 1 }));
  return {
    title: { text: kept?.title ?? config.title ?? null, version: 0 },
    sections,
    lines,
    proposals: proposalsFrom(config, memory, lines),
    before: kept !== undefined,
  };
};

const harvest = ({ title, sections, lines, before }: Board): readonly Harvest[] => {
  if (lines.length === 0 && !before) return [];
  const content: PosterOutcome = {
    title: title.text,
    sections,
    lines: lines.map(({ id, section, text, strong }) => ({ id, section, text, strong })),
  };
  return [{ kind: "poster", content }];
};

/** Plakat: the leadership platform on one page, made of what the network has come to. */
export const poster = defineExercise<Config, Board, Sheet>({
  id: "poster",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: open,
  blankSheet: () => ({}),
  moves,
  harvest,
  card,
  refusals,
  simulate,
});
