import { Field } from "../../../tab/kit/field.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Prompt } from "../../../tab/kit/say.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { inLanguage } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import { type Board, type Config, NOTE_LENGTH, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";

type Props = ExerciseViewProps<Config, Board, Sheet>;

/**
 * A round is the meeting's own ring, question and time, which the frame draws where an exercise has nothing of its own;
 * in the side panel there is a note to oneself, for those who like one.
 */
export default function RoundView(props: Props) {
  const { place, config, sheet, seats, seenBy, me, phase, language, move } = props;
  if (place === "stage" || sheet === null || !config.note) return null;
  const [question, ...more] = phase.prompts.map((prompt) => inLanguage(prompt, language));
  return (
    <>
      {question !== undefined && (
        <section className="k-card">
          <Prompt
            question={question}
            more={more.length > 0 ? more.join(" ") : undefined}
            hint={phase.hint === undefined ? undefined : inLanguage(phase.hint, language)}
          />
        </section>
      )}
      <Paper
        kind="sheet"
        aside={
          <WhoSees
            kind="sheet"
            compact
            people={seenBy.sheet.map((id) => ({
              id,
              name: seats.find((seat) => seat.id === id)?.name ?? "",
              me: id === me,
            }))}
          />
        }
      >
        <Field
          label={inLanguage(texts.noteTitle, language)}
          hint={inLanguage(texts.noteHint, language)}
          value={sheet.note}
          lines={2}
          longest={NOTE_LENGTH}
          onSave={(text) => move("note", { text })}
        />
        <p className="k-small-words">{inLanguage(texts.noteGone, language)}</p>
      </Paper>
    </>
  );
}
