import type { useActs } from "../../../tab/kit/acts.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import type { Board, Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type MenuProps = Props & {
  readonly rule: Rule;
  readonly act: ReturnType<typeof useActs>["act"];
  readonly spoken: boolean;
  readonly onDo: (what: "reword" | "aside") => void;
};

/** Everything that can be done with a rule, in a menu: nothing here needs to be dragged. */
export function RuleMenu(props: MenuProps) {
  const { rule, me } = props;
  if (me === null) return null;
  return (
    <Menu
      small
      symbol="more"
      label={say(texts.menuFor, props, { text: rule.text })}
      items={[...rewordItems(props), ...groupItems(props)]}
      onChoose={(id) => choose(props, id)}
    />
  );
}

const choose = ({ rule, board, act, onDo }: MenuProps, id: string): unknown => {
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
    default:
      return act("merge", { ...at, into: target, intoVersion: versionOf(board, target) });
  }
};

const versionOf = (board: Board, id: string): number =>
  board.rules.find((rule) => rule.id === id)?.version ?? 1;

/** Nobody has built on it yet, and it is mine. */
const isMine = ({ rule, me }: MenuProps): boolean =>
  rule.from.length === 1 && rule.from[0]?.owner === me && rule.version === 1 && rule.replies.length === 0;

const rewordItems = (props: MenuProps): readonly MenuItem[] => {
  const { rule, phase, spoken } = props;
  if (rule.asideBy !== null) return [{ id: "take-in", label: say(texts.takeIn, props), symbol: "undo" }];
  const takeUp: MenuItem = { id: "take-up", label: say(texts.takeUp, props), symbol: "forward" };
  const takeBack: MenuItem = { id: "take-back", label: say(texts.takeBack, props), symbol: "undo" };
  return [
    ...(phase.id === "consent" && !spoken && rule.adoptedAt === null ? [takeUp] : []),
    { id: "reword", label: say(texts.reword, props), symbol: "say" },
    ...(isMine(props) ? [takeBack] : []),
    { id: "aside", label: say(texts.layAside, props), symbol: "down" },
  ];
};

const groupItems = (props: MenuProps): readonly MenuItem[] => {
  const { rule, board } = props;
  if (rule.asideBy !== null) return [];
  const parts = rule.from.length > 1 ? rule.from : [];
  const others = board.rules.filter(({ id, asideBy }) => id !== rule.id && asideBy === null);
  return [
    ...parts.map(
      ({ id, text }): MenuItem => ({
        id: `split ${id}`,
        label: say(texts.splitOut, props, { text }),
        symbol: "back",
      }),
    ),
    ...others.map(
      ({ id, text }): MenuItem => ({
        id: `merge ${id}`,
        label: say(texts.mergeWith, props),
        hint: text,
        symbol: "plus",
      }),
    ),
  ];
};
