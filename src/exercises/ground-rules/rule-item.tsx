import { useState } from "react";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Confirm } from "../../../tab/kit/confirm.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { standingOf } from "./consent.ts";
import { Reply } from "./reply.tsx";
import { StandingSign } from "./signs.tsx";
import { MAX_RULE, type Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

type ItemProps = Props & {
  readonly rule: Rule;
  readonly act: ReturnType<typeof useActs>["act"];
  /** The rule that the room speaks about. */
  readonly spoken: boolean;
  /** Told when I begin to write about this rule, and when I am done. */
  readonly onHold: (rule: Rule | null) => void;
};

/** One rule on the board: its words, where it stands, what lies under it, and what can be done with it. */
export function RuleItem(props: ItemProps) {
  const { rule, phase, present, act, spoken, onHold } = props;
  const [doing, setDoing] = useState<{ readonly what: "reword" | "aside"; readonly version: number } | null>(
    null,
  );
  const consent = phase.id === "consent";
  const standing = standingOf(rule, present);
  const begin = (what: "reword" | "aside"): void => {
    setDoing({ what, version: rule.version });
    onHold(rule);
  };
  const done = (): void => {
    setDoing(null);
    onHold(null);
  };
  return (
    <li className={spoken ? "gr-item gr-spoken" : "gr-item"}>
      <div className="gr-item-top">
        <p className="gr-item-text">{rule.text}</p>
        <RuleMenu {...props} onDo={begin} />
      </div>
      {(consent || standing.state !== "waiting") && <StandingSign {...props} state={standing.state} />}
      {doing?.what === "reword" && (
        <Composer
          label={say(texts.wordingFor, props)}
          hint={rule.replies.length > 0 ? say(texts.wordingFalls, props) : undefined}
          start={rule.text}
          action={say(texts.saveWording, props)}
          symbol="tick"
          longest={MAX_RULE}
          cancel={say(texts.cancel, props)}
          onCancel={done}
          onSend={async (text) => {
            const answer = await act("reword", { rule: rule.id, version: doing.version, text });
            // Refused: the newer wording stands above, and a second press is for that one.
            if (answer.ok) done();
            else setDoing({ what: "reword", version: rule.version });
            return answer;
          }}
        />
      )}
      {doing?.what === "aside" && (
        <Confirm
          title={say(texts.layAside, props)}
          action={say(texts.layAside, props)}
          onCancel={done}
          onConfirm={async () => {
            done();
            await act("aside", { rule: rule.id, version: rule.version, aside: true });
          }}
        >
          {say(texts.layAsideSure, props)}
        </Confirm>
      )}
      {consent && rule.asideBy === null && <Reply {...props} standing={standing} />}
      <Under {...props} />
    </li>
  );
}

function RuleMenu(props: ItemProps & { readonly onDo: (what: "reword" | "aside") => void }) {
  const { rule, me, act, onDo } = props;
  if (me === null) return null;
  const choose = (id: string): unknown => {
    const [what = "", target = ""] = id.split(" ");
    const at = { rule: rule.id, version: rule.version };
    switch (what) {
      case "take-up":
      case "take-back":
        return act(what, { rule: rule.id });
      case "reword":
      case "aside":
        onDo(what);
        return undefined;
      case "take-in":
        return act("aside", { ...at, aside: false });
      case "split":
        return act("split", { ...at, original: target });
      default: {
        const into = props.board.rules.find(({ id: each }) => each === target);
        return act("merge", { ...at, into: target, intoVersion: into?.version ?? 1 });
      }
    }
  };
  return (
    <Menu
      small
      symbol="more"
      label={say(texts.menuFor, props, { text: rule.text })}
      items={itemsOf(props)}
      onChoose={choose}
    />
  );
}

const itemsOf = (props: ItemProps): readonly MenuItem[] => {
  const { rule, board, me, phase, spoken } = props;
  if (rule.asideBy !== null) return [{ id: "take-in", label: say(texts.takeIn, props), symbol: "undo" }];
  const isMine =
    rule.from.length === 1 && rule.from[0]?.owner === me && rule.version === 1 && rule.replies.length === 0;
  const others = board.rules.filter(({ id, asideBy }) => id !== rule.id && asideBy === null);
  return [
    ...(phase.id === "consent" && !spoken && rule.adoptedAt === null
      ? [{ id: "take-up", label: say(texts.takeUp, props), symbol: "forward" as const }]
      : []),
    { id: "reword", label: say(texts.reword, props), symbol: "say" },
    ...(isMine ? [{ id: "take-back", label: say(texts.takeBack, props), symbol: "undo" as const }] : []),
    { id: "aside", label: say(texts.layAside, props), symbol: "down" },
    ...(rule.from.length > 1
      ? rule.from.map(({ id, text }) => ({
          id: `split ${id}`,
          label: say(texts.splitOut, props, { text }),
          symbol: "back" as const,
        }))
      : []),
    ...others.map(({ id, text }) => ({
      id: `merge ${id}`,
      label: say(texts.mergeWith, props),
      hint: text,
      symbol: "plus" as const,
    })),
  ];
};

/** The suggestions a rule came from, and its earlier wordings with what was said against them. */
function Under(props: ItemProps) {
  const { rule, board, seats } = props;
  const named = board.withNames ? rule.from.filter(({ owner }) => owner !== null) : [];
  const only = rule.from.length === 1 && rule.earlier.length === 0;
  const lone = named[0];
  if (only)
    return lone === undefined ? null : (
      <small className="k-small-words">{say(texts.from, props, { name: nameIn(seats, lone.owner) })}</small>
    );
  return (
    <details className="gr-under">
      <summary>
        {rule.from.length > 1
          ? say(texts.under, props, { n: rule.from.length })
          : say(texts.earlierWordings, props)}
      </summary>
      <ul>
        {rule.from.map(({ id, text, owner }) => (
          <li key={id}>
            {text}
            {owner !== null && <small> {say(texts.from, props, { name: nameIn(seats, owner) })}</small>}
          </li>
        ))}
        {rule.earlier.map(({ text, objections }, index) => (
          // Wordings are only ever added at the end: their place is what they are.
          <li key={`earlier-${String(index)}`}>
            <small>{say(texts.earlierWordings, props)}</small> {text}
            {objections.map(({ seat, reason }) => (
              <p key={seat}>
                <b>{nameIn(seats, seat)}:</b> {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
