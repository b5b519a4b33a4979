import { Prompt } from "../../../tab/kit/say.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { inLanguage } from "../../core/text.ts";
import { texts } from "./texts.ts";
import { askedAfter, nameIn, type Props, quoteShown, say } from "./words.tsx";

// What fits under a quote without scrolling; the newest first.
const SHOWN = 6;

/** What the whole room sees: the words that are read, large, and the thoughts people put up. */
export function Stage(props: Props) {
  const [question, ...more] = askedAfter(props);
  return (
    <div className="re-stage">
      <Manner {...props} />
      <div className={question === undefined ? "re-middle" : "re-middle re-asks"}>
        <Words {...props} />
        <Quote {...props} />
        <Video {...props} />
        {question !== undefined && (
          <Prompt question={question} more={more.length > 0 ? more.join(" ") : undefined} />
        )}
      </div>
      {props.board.thoughts.length > 0 && <Thoughts {...props} />}
    </div>
  );
}

/** How it is read; where someone presents, that we listen; where people talk about what they have read, nothing. */
function Manner({ config, language, phase }: Props) {
  if (phase.form === "talk")
    return (
      <div>
        <p className="re-listen">{say(texts.listen, language)}</p>
        <p className="re-speaker">{say(texts.speaker, language)}</p>
      </div>
    );
  const aloud = config.manner === "aloud";
  if (phase.form !== "alone" && !aloud) return null;
  return (
    <p className="re-manner">
      <SymbolIcon name={aloud ? "say" : "quiet"} />
      {say(aloud ? texts.readAloud : texts.readSilently, language)}
    </p>
  );
}

function Words({ config, language }: Props) {
  if (config.text === undefined) return null;
  const text = inLanguage(config.text, language);
  return <p className={text.length > 420 ? "re-text re-long" : "re-text"}>{text}</p>;
}

/** The sentence that stands now, with whose it is. */
export function Quote(props: Props) {
  const quote = quoteShown(props);
  if (quote === null) return null;
  const whose = quote.source === "" && quote.own ? say(texts.ownQuote, props.language) : quote.source;
  return (
    <figure className="re-quote">
      <blockquote className={quote.text.length > 160 ? "re-long" : undefined}>{quote.text}</blockquote>
      {whose !== "" && <figcaption>{whose}</figcaption>}
    </figure>
  );
}

function Video({ config, language }: Props) {
  if (config.video === undefined) return null;
  return (
    <p className="re-video">
      <SymbolIcon name="play" />
      <span>
        {config.video.title !== undefined && <b>{inLanguage(config.video.title, language)}</b>}
        {say(texts.videoStage, language)}
      </span>
    </p>
  );
}

function Thoughts({ board, seats, language }: Props) {
  const newest = board.thoughts.slice(-SHOWN).reverse();
  const more = board.thoughts.length - newest.length;
  return (
    <ul className="re-thoughts">
      {newest.map((thought) => (
        <li key={thought.id}>
          <p>{thought.text}</p>
          <small>{nameIn(seats, thought.seat)}</small>
        </li>
      ))}
      {more > 0 && <li className="re-more">{say(texts.moreThoughts, language, { n: more })}</li>}
    </ul>
  );
}
