import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { Asked } from "../../../tab/kit/say.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { inLanguage } from "../../core/text.ts";
import { QuoteEditor } from "./quote-editor.tsx";
import { Quote } from "./stage.tsx";
import { type Sheet, THOUGHT_LENGTH } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** The same words to read in one's own hand, a video to open, and one thought of one's own. */
export function Panel(props: Props) {
  const { config, board, sheet, language, phase } = props;
  const { act: move, refusal } = useActs(props.move, { title: say(texts.notPutUp, language) });
  const inner = { ...props, move };
  return (
    <div className="re-panel k-stack">
      {refusal}
      <Asked prompts={phase.prompts} hint={phase.hint} />
      {phase.form === "talk" && <p className="k-muted">{say(texts.speaker, language)}</p>}
      {config.text !== undefined && (
        <div className="k-card">
          <p className="re-own">{inLanguage(config.text, language)}</p>
        </div>
      )}
      {config.video !== undefined && <Video {...props} video={config.video} />}
      {config.quote !== undefined && (
        <Paper kind="board" aside={eye(props, "board")}>
          <Quote {...props} />
          {board.mayQuote && <QuoteEditor {...inner} />}
        </Paper>
      )}
      {sheet !== null && board.mayThink && <Thought {...inner} sheet={sheet} />}
    </div>
  );
}

const eye = ({ seenBy, seats, me }: Props, kind: "sheet" | "board") => (
  <WhoSees
    kind={kind}
    compact
    people={seenBy[kind].map((id) => ({ id, name: nameIn(seats, id), me: id === me }))}
  />
);

/** A plain link: nothing of the other site is fetched before the reader presses it. */
function Video({ video, language }: Props & { readonly video: NonNullable<Props["config"]["video"]> }) {
  const host = URL.canParse(video.url) ? new URL(video.url).host : video.url;
  return (
    <div className="k-card k-stack">
      <h2>{video.title === undefined ? say(texts.video, language) : inLanguage(video.title, language)}</h2>
      <a className="re-link" href={video.url} target="_blank" rel="noopener noreferrer">
        <SymbolIcon name="play" />
        {say(texts.openVideo, language)}
      </a>
      <p className="k-small-words">{say(texts.videoWhere, language, { host })}</p>
    </div>
  );
}

function Thought(props: Props & { readonly sheet: Sheet }) {
  const { sheet, board, me, language, move } = props;
  const shown = board.thoughts.find((thought) => thought.seat === me)?.text;
  const written = sheet.thought.trim();
  return (
    <Paper kind="sheet" aside={eye(props, "sheet")}>
      <Field
        label={say(texts.thoughtTitle, language)}
        hint={say(texts.thoughtHint, language)}
        value={sheet.thought}
        longest={THOUGHT_LENGTH}
        onSave={(text) => move("write", { text })}
        actions={
          written !== "" && written !== shown ? (
            <ActionButton icon="share" onPress={() => move("share", {})}>
              {say(shown === undefined ? texts.share : texts.shareNew, language)}
            </ActionButton>
          ) : undefined
        }
      />
      {shown !== undefined && (
        <>
          {shown !== written && <p className="re-own">{shown}</p>}
          <OnBoard onTakeBack={() => move("take-back", {})} />
        </>
      )}
    </Paper>
  );
}
