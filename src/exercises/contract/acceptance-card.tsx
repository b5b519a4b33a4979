import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { Changes } from "./clause-words.tsx";
import { diffOf } from "./diff.ts";
import type { Contract } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

type AcceptanceProps = Props & {
  readonly act: ReturnType<typeof useActs>["act"];
  /** The board has changes that are not saved yet. */
  readonly draft: boolean;
};

/** The saved version and everyone's word on it: my own to give, the others' to see. */
export function Acceptance(props: AcceptanceProps) {
  const { saved, before } = props.board;
  if (saved === null) return null;
  return (
    <section className="k-card k-stack">
      <h2>{say(texts.Version, props, { n: saved.version })}</h2>
      {props.draft && <p className="k-small-words">{say(texts.oldAccepted, props, { n: saved.version })}</p>}
      {before !== null && (
        <details className="nc-section">
          <summary>{say(texts.changesSince, props, { n: before.version })}</summary>
          <Changes diff={diffOf(before, saved)} language={props.language} />
        </details>
      )}
      <Mine {...props} saved={saved} />
      <Everyone {...props} saved={saved} />
      <ForPaper {...props} saved={saved} />
    </section>
  );
}

function Mine(props: AcceptanceProps & { readonly saved: Contract }) {
  const { saved, me, act, draft } = props;
  if (me === null) return null;
  const { version } = saved;
  if (saved.acceptedBy.includes(me) && !saved.onBehalf.includes(me))
    return (
      <p className="nc-mine">
        <SymbolIcon name="done" /> {say(texts.youAccepted, props, { n: version })}{" "}
        <button type="button" className="k-link" onClick={() => void act("unaccept", { version })}>
          {say(texts.takeBack, props)}
        </button>
      </p>
    );
  return (
    <>
      <ActionButton primary={!draft} touch wide icon="done" onPress={() => act("accept", { version })}>
        {say(texts.accept, props, { n: version })}
      </ActionButton>
      <p className="k-small-words">{say(texts.acceptMeans, props)}</p>
    </>
  );
}

function Everyone(props: AcceptanceProps & { readonly saved: Contract }) {
  const { saved, seats, present } = props;
  const people = seats.filter(({ id }) => present.includes(id) || saved.acceptedBy.includes(id));
  return (
    <ul className="nc-people">
      {people.map(({ id }) => {
        const yes = saved.acceptedBy.includes(id);
        return (
          <li key={id}>
            <SymbolIcon name={yes ? "done" : "open"} />
            <span>
              {nameIn(seats, id)} <small>· {say(yes ? texts.acceptedBy : texts.notYet, props)}</small>
              {saved.onBehalf.includes(id) && <small> · {say(texts.onBehalf, props)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** For whoever leads: acceptance given on paper, marked as recorded. */
function ForPaper(props: AcceptanceProps & { readonly saved: Contract }) {
  const { saved, leads, me, seats, present, act } = props;
  const silent = seats.filter(
    ({ id }) => id !== me && present.includes(id) && !saved.acceptedBy.includes(id),
  );
  const recorded = seats.filter(({ id }) => id !== me && saved.onBehalf.includes(id));
  if (!leads || (silent.length === 0 && recorded.length === 0)) return null;
  const { version } = saved;
  return (
    <Menu
      small
      symbol="paper"
      words={say(texts.acceptFor, props)}
      label={say(texts.acceptFor, props)}
      items={[
        ...silent.map(({ id }) => ({
          id: `accept ${id}`,
          label: say(texts.acceptForName, props, { name: nameIn(seats, id) }),
          symbol: "done" as const,
        })),
        ...recorded.map(({ id }) => ({
          id: `unaccept ${id}`,
          label: `${say(texts.takeBack, props)}: ${nameIn(seats, id)}`,
          symbol: "undo" as const,
        })),
      ]}
      onChoose={(choice) => {
        const [move = "", seat = ""] = choice.split(" ");
        return act(move, { version, for: seat });
      }}
    />
  );
}
