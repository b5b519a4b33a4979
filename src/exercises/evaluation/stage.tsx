import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { Bars } from "./bars.tsx";
import { type Board, type Question, textsOf } from "./state.ts";
import { texts } from "./texts.ts";
import { answersText, type Props, say } from "./words.tsx";

/** Scales on one page of the wall. */
const SCALES = 2;
/** Letters that one page of cards holds; short answers leave room for more of them. */
const LETTERS = 400;
const CARDS = 6;

type Slide =
  | { readonly kind: "scales"; readonly questions: readonly Question[] }
  | { readonly kind: "texts"; readonly question: Question; readonly cards: Board["texts"] };

/** The scales first, then one page after the other of what was written. */
const slidesOf = (board: Board): readonly Slide[] => {
  const scales = board.questions.filter(({ kind }) => kind === "scale");
  const pages = Math.ceil(scales.length / SCALES);
  return [
    ...Array.from({ length: pages }, (_, page) => ({
      kind: "scales" as const,
      questions: scales.slice(page * SCALES, (page + 1) * SCALES),
    })),
    ...board.questions
      .filter(({ kind }) => kind === "text")
      .flatMap((question) =>
        paged(textsOf(board, question.id)).map((cards) => ({ kind: "texts" as const, question, cards })),
      ),
  ];
};

const paged = (cards: Board["texts"]): readonly Board["texts"][] => {
  const pages: Board["texts"][] = [[]];
  let letters = 0;
  for (const card of cards) {
    const page = pages.at(-1);
    // Every card takes some room, however short it is.
    const room = Math.max(60, card.text.length);
    if (page !== undefined && page.length > 0 && (page.length >= CARDS || letters + room > LETTERS)) {
      pages.push([card]);
      letters = room;
    } else {
      page?.push(card);
      letters += room;
    }
  }
  return pages;
};

/** The results, page by page. */
export function Stage(props: Props) {
  const { board, phase } = props;
  const slides = slidesOf(board);
  const paging = usePaging(slides.length, 1);
  // While people answer the stage belongs to the question.
  if (phase.id === "answer") return null;
  if (board.scales.length === 0 && board.texts.length === 0)
    return (
      <div className="ev-stage ev-calm">
        <p className="ev-big">{say(texts.emptyTitle, props)}</p>
        <p className="ev-soft">{say(texts.empty, props)}</p>
      </div>
    );
  const slide = slides[paging.at];
  return (
    <div className="ev-stage">
      {slide?.kind === "scales" && (
        <div className={slide.questions.length > 1 ? "ev-scales ev-pair" : "ev-scales"}>
          {slide.questions.map((question) => (
            <Bars key={question.id} {...props} question={question} />
          ))}
        </div>
      )}
      {slide?.kind === "texts" && <Cards {...props} slide={slide} />}
      <Pager {...paging} />
    </div>
  );
}

// A long answer has the page to itself, and its whole width.
const widthFor = ({ length }: Board["texts"]): string => {
  if (length === 1) return "ev-alone";
  return length <= 4 ? "ev-few" : "";
};

function Cards(props: Props & { readonly slide: Extract<Slide, { readonly kind: "texts" }> }) {
  const { board, slide } = props;
  const all = textsOf(board, slide.question.id).length;
  return (
    <section className="ev-page">
      <h2 className="ev-big">{say(slide.question.text, props)}</h2>
      <p className="ev-soft k-num">{answersText(all, props)}</p>
      <ul className={`ev-cards ${widthFor(slide.cards)}`}>
        {slide.cards.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
