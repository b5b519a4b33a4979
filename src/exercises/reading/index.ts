import { z } from "zod";
import {
  boardMove,
  defineExercise,
  type MoveContext,
  NoPayload,
  type SimulatedMove,
  type SimulationAt,
  sheetMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { inLanguage } from "../../core/text.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { readingCard } from "./card.ts";
import { Board, Config, MANY_THOUGHTS, Quote, Sheet, THOUGHT_LENGTH } from "./state.ts";
import { refusals, sampleThoughts } from "./texts.ts";

const Thought = z.strictObject({ text: z.string().max(THOUGHT_LENGTH) });
const Seat = z.string().min(1).max(64).transform(seatId);
const ThoughtFor = z.strictObject({ for: Seat, text: z.string().trim().min(1).max(THOUGHT_LENGTH) });
const ReplaceQuote = z.strictObject({ quote: Quote.nullable(), was: z.number().int().min(0) });

type Played = Verdict<{ readonly board: Board }>;

/** One thought each: a new one takes the place of the old. */
const putUp = (board: Board, seat: SeatId, text: string, context: MoveContext): Played => {
  if (!board.mayThink) return refuse("no-thoughts-here");
  const old = board.thoughts.find((thought) => thought.seat === seat);
  const others = board.thoughts.filter((thought) => thought.seat !== seat);
  if (others.length >= MANY_THOUGHTS) return refuse("board-is-full");
  const thought = { id: old?.id ?? context.id.slice(0, 64), seat, text };
  return accept({ board: { ...board, thoughts: [...others, thought] } });
};

const takeDown = (board: Board, seat: SeatId): Played => {
  const thoughts = board.thoughts.filter((thought) => thought.seat !== seat);
  return thoughts.length === board.thoughts.length
    ? refuse("nothing-on-board")
    : accept({ board: { ...board, thoughts } });
};

/** Reading: a text, a sentence of the network's own, or a video that each opens; one thought each afterwards. */
export const reading = defineExercise<Config, Board, Sheet>({
  id: "reading",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: ({ quote, thought }, memory) => {
    const own = Quote.safeParse(memory.quote);
    return {
      quote: quote !== undefined && own.success ? own.data : null,
      quoteVersion: 0,
      mayQuote: quote !== undefined,
      mayThink: thought,
      thoughts: [],
    };
  },
  blankSheet: () => ({ thought: "" }),
  moves: {
    write: sheetMove<Config, Sheet, z.infer<typeof Thought>>(Thought, (_sheet, { text }) =>
      accept({ thought: text }),
    ),
    share: boardMove<Config, Board, Sheet, NoPayload>(NoPayload, (board, _payload, context) => {
      const text = context.own?.thought.trim() ?? "";
      return text === "" ? refuse("nothing-written") : putUp(board, context.actor, text, context);
    }),
    "share-for": boardMove<Config, Board, Sheet, z.infer<typeof ThoughtFor>>(
      ThoughtFor,
      (board, payload, context) => {
        if (context.actor !== context.facilitator) return refuse("only-facilitator-for-others");
        if (!context.seats.includes(payload.for)) return refuse("no-such-seat");
        return putUp(board, payload.for, payload.text, context);
      },
    ),
    "take-back": boardMove<Config, Board, Sheet, NoPayload>(NoPayload, (board, _payload, { actor }) =>
      takeDown(board, actor),
    ),
    /** null puts the programme's sentence back. */
    quote: boardMove<Config, Board, Sheet, z.infer<typeof ReplaceQuote>>(
      ReplaceQuote,
      (board, { quote, was }) => {
        if (!board.mayQuote) return refuse("no-quote-here");
        if (was !== board.quoteVersion) return refuse("quote-changed-meanwhile");
        return accept({ board: { ...board, quote, quoteVersion: board.quoteVersion + 1 } });
      },
    ),
  },
  harvest: ({ quote }) => (quote === null ? [] : [{ kind: "quote", content: quote }]),
  card: readingCard,
  refusals,
  simulate,
});

/** A simulated colleague writes one thought and puts it up. */
function simulate({ board, sheet, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null {
  // While everyone reads in silence nobody says what they think.
  if (context.phase === "read") return null;
  if (!board.mayThink || board.thoughts.some(({ seat }) => seat === context.actor)) return null;
  if (board.thoughts.length >= MANY_THOUGHTS) return null;
  if (sheet.thought.trim() !== "") return { move: "share", payload: {} };
  const sample = sampleThoughts[Math.floor(context.luck * sampleThoughts.length)];
  return sample === undefined ? null : { move: "write", payload: { text: inLanguage(sample, language) } };
}
