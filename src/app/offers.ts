import type { Exercise } from "../core/exercise.ts";
import {
  Answers,
  Goal,
  Homework,
  type Offer,
  type Offered,
  type OfferKind,
  OwnList,
  TaskRows,
} from "../core/kinds.ts";
import type { Step } from "../core/programme.ts";
import { inLanguage } from "../core/text.ts";
import { findExercise } from "../exercises/registry.ts";
import type { KeptThing, SheetTurn } from "./ports.ts";

/** The sheet move that takes over what the owner has written elsewhere; no exercise may name one of its own so. */
export const TAKE = "take";

/**
 * What was offered or kept, if it fits its kind today; null for other kinds, and for what was kept in an older shape. What an owner has
 * added on the own page stays there.
 */
const asOffer = (kind: string, content: unknown): Offer | null => {
  switch (kind) {
    case "list":
      return fitting("list", OwnList.safeParse(content));
    case "task-rows":
      return fitting("task-rows", TaskRows.safeParse(content));
    case "goal":
      return fitting("goal", Goal.strip().safeParse(content));
    case "homework":
      return fitting("homework", Homework.strip().safeParse(content));
    case "answers":
      return fitting("answers", Answers.safeParse(content));
    default:
      return null;
  }
};

const fitting = (
  kind: OfferKind,
  checked: { readonly success: true; readonly data: unknown } | { readonly success: false },
): Offer | null => (checked.success ? ({ kind, content: checked.data } as Offer) : null);

/** Whether a kept thing can be shown and taken again. */
export const isReadable = ({ kind, content }: Pick<KeptThing, "kind" | "content">): boolean =>
  !kinds.has(kind) || asOffer(kind, content) !== null;
const kinds: ReadonlySet<string> = new Set<OfferKind>(["list", "task-rows", "goal", "homework", "answers"]);

/** All that the owner of this turn's sheet has for a step: from earlier steps of the meeting, newest first, then from earlier meetings. */
export const offeredTo = async (
  turn: Pick<SheetTurn, "meeting" | "others" | "kept">,
  step: Step,
  wanted: NonNullable<Exercise<unknown, unknown, unknown>["wants"]>["kinds"],
): Promise<readonly Offered[]> =>
  [...(await fromThisMeeting(turn, step)), ...(await fromEarlierMeetings(turn))].filter(({ kind }) =>
    wanted.includes(kind),
  );

const fromThisMeeting = async (
  { meeting, others }: Pick<SheetTurn, "meeting" | "others">,
  step: Step,
): Promise<readonly Offered[]> => {
  const sheets = await others();
  const before = meeting.steps.slice(
    0,
    meeting.steps.findIndex(({ id }) => id === step.id),
  );
  return before
    .flatMap((earlier) => {
      const sheet = sheets.get(earlier.id);
      return sheet === undefined
        ? []
        : offersOf(earlier, sheet.content).map(
            (offer): Offered => ({
              ...offer,
              at: sheet.at,
              step: inLanguage(earlier.title, meeting.language),
              exercise: earlier.exercise,
              earlier: false,
            }),
          );
    })
    .sort((one, other) => other.at - one.at);
};

const offersOf = ({ exercise: id, config }: Step, content: unknown): readonly Offer[] => {
  const exercise = findExercise(id);
  const sheet = exercise?.sheet.safeParse(content);
  return exercise?.offers === undefined || sheet?.success !== true
    ? []
    : exercise.offers(sheet.data, config).flatMap((offer) => asOffer(offer.kind, offer.content) ?? []);
};

/** The latest of each: of a list by its name in its exercise, of a goal by its id. */
const fromEarlierMeetings = async ({
  meeting,
  kept,
}: Pick<SheetTurn, "meeting" | "kept">): Promise<readonly Offered[]> => {
  const latest = new Map<string, Offered>();
  for (const thing of await kept()) {
    const offer = asOffer(thing.kind, thing.content);
    if (offer === null || thing.meeting === meeting.id) continue;
    const exercise = thing.from?.exercise ?? "";
    const name = JSON.stringify([offer.kind, exercise, nameOf(offer)]);
    if (latest.has(name)) continue;
    const step = thing.from === null ? "" : inLanguage(thing.from.title, meeting.language);
    latest.set(name, { ...offer, at: thing.at, step, exercise, earlier: true });
  }
  return [...latest.values()];
};

const nameOf = (offer: Offer): string => {
  switch (offer.kind) {
    case "list":
      return offer.content.list;
    case "answers":
      return offer.content.guide;
    case "goal":
    case "homework":
      return offer.content.id;
    case "task-rows":
      return "";
  }
};
