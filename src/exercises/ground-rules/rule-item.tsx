import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Confirm } from "../../../tab/kit/confirm.tsx";
import { type Standing, standingOf } from "./consent.ts";
import { Reply } from "./reply.tsx";
import { RuleMenu } from "./rule-menu.tsx";
import { StandingSign } from "./signs.tsx";
import { MAX_RULE, type Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { Under } from "./under.tsx";
import { type Props, say } from "./words.tsx";

type ItemProps = Props & {
  readonly rule: Rule;
  readonly act: ReturnType<typeof useActs>["act"];
  /** The rule that the room speaks about. */
  readonly spoken: boolean;
  /** I am writing about this rule: it stays in its place until I am done. */
  readonly held: boolean;
  readonly onHold: (rule: Rule | null) => void;
};

/** One rule on the board: its words, where it stands, what lies under it, and what can be done with it. */
export function RuleItem(props: ItemProps) {
  const { rule, phase, present, spoken, held, onHold } = props;
  const [doing, setDoing] = useState<"reword" | "aside" | null>(null);
  const consent = phase.id === "consent";
  const standing = standingOf(rule, present);
  const turnTo = (what: "reword" | "aside" | null): void => {
    setDoing(what);
    onHold(what === null ? null : rule);
  };
  const done = (): void => {
    turnTo(null);
  };
  return (
    <li className={spoken ? "gr-item gr-spoken" : "gr-item"}>
      <div className="gr-item-top">
        <p className="gr-item-text">{rule.text}</p>
        <RuleMenu {...props} onDo={turnTo} />
      </div>
      {(consent || standing.state !== "waiting") && <StandingSign {...props} state={standing.state} />}
      {doing === null && (
        <ToReword
          {...props}
          standing={standing}
          onReword={() => {
            turnTo("reword");
          }}
        />
      )}
      {doing === "reword" && <Reword {...props} onDone={done} />}
      {doing === "aside" && <LayAside {...props} onDone={done} />}
      {consent && (rule.asideBy === null || held) && <Reply {...props} standing={standing} />}
      <Under {...props} />
    </li>
  );
}

/** An objection asks for other words: the way to them stands right under the rule. */
function ToReword(props: ItemProps & { readonly standing: Standing; readonly onReword: () => void }) {
  const { phase, me, standing, onReword } = props;
  if (phase.id !== "consent" || me === null || standing.state !== "objection") return null;
  return (
    <ActionButton icon="say" onPress={onReword}>
      {say(texts.reword, props)}
    </ActionButton>
  );
}

function Reword(props: ItemProps & { readonly onDone: () => void }) {
  const { rule, act, onDone } = props;
  // The wording I began from; once a newer one has been pointed out, the one that stands now.
  const [from, setFrom] = useState<number | null>(rule.version);
  return (
    <Composer
      label={say(texts.wordingFor, props)}
      field={`reword ${rule.id}`}
      hint={rule.replies.length > 0 ? say(texts.wordingFalls, props) : undefined}
      start={rule.text}
      action={say(texts.saveWording, props)}
      symbol="tick"
      longest={MAX_RULE}
      cancel={say(texts.cancel, props)}
      onCancel={onDone}
      onSend={async (text) => {
        const answer = await act("reword", { rule: rule.id, version: from ?? rule.version, text });
        if (answer.ok) onDone();
        else setFrom(null);
        return answer;
      }}
    />
  );
}

function LayAside(props: ItemProps & { readonly onDone: () => void }) {
  const { rule, act, onDone } = props;
  return (
    <Confirm
      title={say(texts.layAside, props)}
      action={say(texts.layAside, props)}
      onCancel={onDone}
      onConfirm={async () => {
        onDone();
        await act("aside", { rule: rule.id, version: rule.version, aside: true });
      }}
    >
      {say(texts.layAsideSure, props)}
    </Confirm>
  );
}
