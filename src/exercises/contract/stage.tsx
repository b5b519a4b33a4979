import { type RefObject, useEffect, useRef, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { dayText } from "../../core/calendar.ts";
import { ClauseWords } from "./clause-words.tsx";
import { diffOf, type HeadingDiff } from "./diff.ts";
import { type Block, columnsOf, plainSections, readingOf } from "./pages.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** What the whole room reads: the contract as a document, and who has accepted it. */
export function Stage(props: Props) {
  const { board, phase } = props;
  const [changes, setChanges] = useState(false);
  const reading = readingOf(board);
  const compared = changes && !reading.marked ? changesIn(board) : null;
  const sections = compared ?? (phase.id === "accept" ? savedSections(board) : null) ?? reading.sections;
  const { ref, lines } = useLines();
  const columns = columnsOf(sections, lines);
  const paging = usePaging(columns.length, 2);
  return (
    <div className="nc-stage">
      <div className="nc-top">
        <StageState {...props} marked={reading.marked} />
        {board.before !== null && !reading.marked && (
          <ActionButton
            small
            onPress={() => {
              setChanges(!changes);
            }}
            pressed={changes}
          >
            {say(changes ? texts.showText : texts.showChanges, props)}
          </ActionButton>
        )}
        <Pager {...paging} />
      </div>
      <div className="nc-document" ref={ref}>
        {columns.slice(paging.at * 2, paging.at * 2 + 2).map((blocks) => (
          <div key={blocks.map(keyOf).join()} className="nc-column">
            {blocks.map((block) => (
              <OneBlock key={keyOf(block)} {...props} block={block} />
            ))}
          </div>
        ))}
      </div>
      <Accepted {...props} />
    </div>
  );
}

const changesIn = ({ saved, before }: Board): readonly HeadingDiff[] | null =>
  saved === null || before === null ? null : diffOf(before, saved).headings;

const savedSections = ({ saved }: Board): readonly HeadingDiff[] | null =>
  saved === null ? null : plainSections(saved);

const keyOf = (block: Block): string =>
  block.kind === "heading" ? `h ${block.section.heading.id}` : block.clause.id;

/** How many lines of the document the projector has room for. */
function useLines(): { readonly ref: RefObject<HTMLDivElement | null>; readonly lines: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState(13);
  useEffect(() => {
    const box = ref.current;
    if (box === null) return undefined;
    const measure = (): void => {
      const line = Number.parseFloat(getComputedStyle(box).lineHeight);
      if (line > 0) setLines(Math.max(4, box.clientHeight / line));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => {
      watch.disconnect();
    };
  }, []);
  return { ref, lines };
}

function StageState(props: Props & { readonly marked: boolean }) {
  const { board, marked, language } = props;
  const { saved, reviewOn } = board;
  const state =
    saved === null
      ? say(texts.draft, props)
      : say(marked ? texts.unsaved : texts.Version, props, { n: saved.version });
  return (
    <p className="nc-state">
      <b>{state}</b>
      {saved === null && <span>{say(texts.notYetToAccept, props)}</span>}
      <span>
        <SymbolIcon name="cal" />
        {reviewOn === null
          ? say(texts.noReview, props)
          : `${say(texts.reviewOn, props)} ${dayText(reviewOn, language)}`}
      </span>
    </p>
  );
}

function OneBlock(props: Props & { readonly block: Block }) {
  const { block, language } = props;
  if (block.kind === "clause")
    return (
      <p className="nc-clause">
        <ClauseWords clause={block.clause} language={language} />
      </p>
    );
  const { heading, clauses } = block.section;
  return (
    <>
      <h2>{say(heading.title, props)}</h2>
      {clauses.length === 0 && <p className="nc-prompt">{say(heading.prompt, props)}</p>}
    </>
  );
}

/** Who has accepted is public: a word, a symbol and a name for each. */
function Accepted(props: Props) {
  const { board, seats, present } = props;
  const { saved } = board;
  if (saved === null) return null;
  const people = seats.filter(({ id }) => present.includes(id) || saved.acceptedBy.includes(id));
  const n = people.filter(({ id }) => saved.acceptedBy.includes(id)).length;
  const values = { n, of: people.length, v: saved.version };
  return (
    <footer className="nc-accepted">
      <b>{say(n === people.length && n > 0 ? texts.allAccepted : texts.acceptedOf, props, values)}</b>
      <ul>
        {people.map(({ id }) => {
          const yes = saved.acceptedBy.includes(id);
          return (
            <li key={id} className={yes ? "nc-yes" : undefined}>
              <SymbolIcon
                name={yes ? "done" : "open"}
                label={say(yes ? texts.acceptedBy : texts.notYet, props)}
              />
              {nameIn(seats, id)}
              {saved.onBehalf.includes(id) && <small>{say(texts.onBehalf, props)}</small>}
            </li>
          );
        })}
      </ul>
    </footer>
  );
}
