import { type ReactNode, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { CategoryHeading, NoteCard, NotePlace } from "../../../tab/kit/note-card.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { type Density, type Fold, foldToFit } from "./fold.ts";
import { useRoom } from "./room.tsx";
import { type BoardNote, byWanted, type Category, hasPut } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** What the whole room sees: three columns of notes, with the places that wait for the one who has the word. */
export function Stage(props: Props) {
  if (props.phase.id === "alone") return <Alone {...props} />;
  return props.phase.id === "use" ? <Wanted {...props} /> : <Laps {...props} />;
}

/** While everyone writes: the categories, and nothing of what is written. */
function Alone({ board, phase, language }: Props) {
  const [question] = phase.prompts;
  return (
    <div className="cb cb-stage cb-alone">
      {question && <p className="cb-question">{say(question, language)}</p>}
      <ul className="cb-three">
        {board.categories.map((category) => (
          <li key={category.id} className={`shape-${category.shape}`}>
            <SymbolIcon name={category.shape} />
            <p className="cb-big">{say(category.title, language)}</p>
            {category.hint && <p className="cb-soft">{say(category.hint, language)}</p>}
          </li>
        ))}
      </ul>
      <p className="cb-soft">{say(texts.aloneCount, language)}</p>
    </div>
  );
}

/** The notes of one column, those in the foreground apart. */
interface Split {
  readonly now: readonly BoardNote[];
  readonly before: readonly BoardNote[];
}

function Laps(props: Props) {
  const { board, focus, language, lap } = props;
  const [page, setPage] = useState<number | null>(null);
  const newest = Math.max(0, lap, ...board.notes.map((note) => note.lap ?? 0));
  const shown = page ?? newest;
  const put = board.categories.filter(({ id }) => focus.some((seat) => hasPut(board, seat, id, lap))).length;
  return (
    <Columns
      {...props}
      split={(notes) => ({
        now: notes.filter((note) => (note.lap ?? newest) === shown),
        before: page === null ? notes.filter((note) => (note.lap ?? newest) < shown) : [],
      })}
      waiting={page === null ? focus : []}
      top={
        <>
          <p className="cb-soft k-num">
            {[
              say(texts.lapFolded, language, { n: shown + 1 }),
              shown === 0 ? say(texts.firstLap, language) : "",
              focus.length === 1 && page === null
                ? say(texts.putCount, language, { n: put, of: board.categories.length })
                : "",
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          {newest > 0 && (
            <div className="cb-pages">
              {[...Array(newest + 1).keys()].map((n) => (
                <ActionButton
                  key={n}
                  small
                  subtle
                  pressed={shown === n}
                  onPress={() => {
                    setPage(n === newest ? null : n);
                  }}
                >
                  {say(texts.lapFolded, language, { n: n + 1 })}
                </ActionButton>
              ))}
            </div>
          )}
        </>
      }
    />
  );
}

function Wanted(props: Props) {
  const { board, language } = props;
  const any = board.notes.some(({ marks }) => marks.length > 0);
  return (
    <Columns
      {...props}
      split={(notes) => ({
        now: byWanted(notes.filter(({ marks }) => marks.length > 0)),
        before: notes.filter(({ marks }) => marks.length === 0),
      })}
      waiting={[]}
      wanted
      top={any ? null : <p className="cb-soft">{say(texts.noMarks, language)}</p>}
    />
  );
}

function Columns(
  props: Props & {
    readonly split: (notes: readonly BoardNote[]) => Split;
    readonly waiting: Props["focus"];
    readonly top: ReactNode;
    /** The foreground first: what the network wants stands at the top. */
    readonly wanted?: boolean;
  },
) {
  const { board, language, split, waiting, lap, top, wanted = false } = props;
  const [box, room] = useRoom();
  const columns = board.categories.map((category) => ({
    category,
    ...split(board.notes.filter((note) => note.category === category.id)),
    places: waiting.filter((seat) => !hasPut(board, seat, category.id, lap)),
  }));
  // The heading of a column takes its part of the room.
  const fold = foldToFit(
    columns.map(({ now, before, places }) => ({ now: now.length + places.length, before: before.length })),
    room - 3.6,
  );
  const latest = board.notes.reduce<BoardNote | null>(
    (last, note) => (last === null || note.at >= last.at ? note : last),
    null,
  );
  return (
    <div className="cb cb-stage">
      {(top !== null || fold.now === "line") && (
        <div className="cb-top">{top ?? <p className="cb-soft">{say(texts.numbers, language)}</p>}</div>
      )}
      <div className="cb-columns" ref={box}>
        {columns.map(({ category, now, before, places }) => (
          <div key={category.id} className="cb-column">
            <CategoryHeading shape={category.shape}>{say(category.title, language)}</CategoryHeading>
            <ul className="cb-list">
              {(wanted ? (["now", "before"] as const) : (["before", "now"] as const)).map((which) => (
                <Notes
                  key={which}
                  {...props}
                  notes={which === "now" ? now : before}
                  density={fold[which]}
                  category={category}
                  fresh={which === "now" && waiting.length > 0 ? latest : null}
                  most={fold.most}
                />
              ))}
              {places.map((seat) => (
                <li key={seat} className={`cb-${fold.now}`}>
                  <NotePlace shape={category.shape}>
                    {say(texts.placeFor, language, { name: nameIn(props.seats, seat) })}
                  </NotePlace>
                </li>
              ))}
              <Rest fold={fold} now={now.length} before={before.length} language={language} />
              {now.length + before.length + places.length === 0 && (
                <li className="cb-soft">{say(texts.emptyColumn, language)}</li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

/** How many there are that this screen has no room for. */
function Rest({
  fold,
  now,
  before,
  language,
}: {
  readonly fold: Fold;
  readonly now: number;
  readonly before: number;
  readonly language: Props["language"];
}) {
  const left = Math.max(0, now - fold.most) + (fold.before === "hidden" ? before : 0);
  return left === 0 ? null : <li className="cb-soft k-num">{say(texts.more, language, { n: left })}</li>;
}

/** More letters in one word than the line of a note holds in its usual size. */
const LONG_WORD = 15;

/** More letters than two lines of a note hold in its usual size. */
const LONG_TEXT = 36;

const sizeOf = (text: string): string => {
  if (text.length > LONG_TEXT) return " cb-long-text";
  return text.split(/[\s-]+/u).some((word) => word.length > LONG_WORD) ? " cb-long-word" : "";
};

function Notes({
  notes,
  density,
  category,
  fresh,
  most,
  seats,
  language,
}: Props & {
  readonly notes: readonly BoardNote[];
  readonly density: Density;
  readonly category: Category;
  readonly fresh: BoardNote | null;
  readonly most: number;
}) {
  if (density === "hidden") return null;
  return notes.slice(0, most).map((note) => (
    <li key={note.id} className={`cb-${density}${sizeOf(note.text)}`}>
      <NoteCard
        shape={category.shape}
        category={say(category.title, language)}
        who={whoLine(note, seats, language, density)}
        fresh={note === fresh && density !== "line"}
        folded={density === "line"}
      >
        {note.text}
      </NoteCard>
    </li>
  ));
}

// On a single line the words of the note come first: a bare number (explained above the columns), or a name if it fits.
const whoLine = (
  { owner, text, marks }: BoardNote,
  seats: Props["seats"],
  language: Props["language"],
  density: Density,
): string => {
  const name = nameIn(seats, owner);
  if (density !== "line")
    return [wantedText({ marks }, language), name].filter((part) => part !== "").join(" · ");
  if (marks.length > 0) return String(marks.length);
  return text.length <= 16 ? name : "";
};

/** «3 vil bruke denne», or nothing. */
export const wantedText = ({ marks }: Pick<BoardNote, "marks">, language: Props["language"]): string => {
  if (marks.length === 0) return "";
  return say(marks.length === 1 ? texts.wantedOne : texts.wanted, language, { n: marks.length });
};
