import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { MAX_RULE, MAX_SUGGESTIONS, type Sheet, type Suggestion } from "./state.ts";
import { texts } from "./texts.ts";
import { onlookers, type Props, say } from "./words.tsx";

type Act = ReturnType<typeof useActs>["act"];

/** The own suggestions: written alone, staged one by one, or kept. */
export function OwnSheet(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { sheet, act, board, phase, seenBy, print } = props;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {phase.id === "alone" && (
          <p className="k-muted">{say(board.withNames ? texts.withNames : texts.noNames, props)}</p>
        )}
        <ul className="gr-items">
          {sheet.suggestions.map((suggestion, index) => (
            <Own key={suggestion.id} {...props} suggestion={suggestion} number={index + 1} />
          ))}
        </ul>
        {sheet.suggestions.length < MAX_SUGGESTIONS && (
          <ActionButton
            adds
            icon="plus"
            touch={sheet.suggestions.length === 0}
            onPress={() => act("add", { text: "" })}
          >
            {say(texts.addSuggestion, props)}
          </ActionButton>
        )}
        <ActionButton subtle icon="print" onPress={print}>
          {say(texts.print, props)}
        </ActionButton>
      </div>
    </Paper>
  );
}

function Own(props: Props & { readonly suggestion: Suggestion; readonly number: number; readonly act: Act }) {
  const { suggestion, number, act, phase } = props;
  if (suggestion.state === "laid")
    return (
      <li>
        <p>{suggestion.text}</p>
        <OnBoard />
      </li>
    );
  const staged = suggestion.state === "staged";
  const written = suggestion.text.trim() !== "";
  return (
    <li>
      <Field
        label={say(texts.suggestion, props, { n: number })}
        placeholder={say(texts.placeholder, props)}
        value={suggestion.text}
        lines={2}
        longest={MAX_RULE}
        onSave={(text) => act("write", { suggestion: suggestion.id, text })}
        actions={
          <ActionButton
            subtle
            icon="trash"
            label={say(texts.remove, props, { n: number })}
            onPress={() => act("remove", { suggestion: suggestion.id })}
          />
        }
      />
      {phase.id === "alone" ? (
        <>
          {staged && (
            <p className="gr-staged">
              <SymbolIcon name="share" />
              {say(texts.staged, props)}
            </p>
          )}
          <ActionButton
            icon={staged ? "lock" : "share"}
            disabled={!written && !staged}
            onPress={() => act("stage", { suggestion: suggestion.id, staged: !staged })}
          >
            {say(staged ? texts.unstage : texts.stage, props)}
          </ActionButton>
        </>
      ) : (
        <ActionButton
          icon="share"
          disabled={!written}
          onPress={() => act("lay", { suggestion: suggestion.id })}
        >
          {say(texts.layNow, props)}
        </ActionButton>
      )}
    </li>
  );
}
