import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { actOn, type Bench, benchOf } from "./bench.ts";
import { Choosing } from "./choosing.tsx";
import { Placing } from "./placing.tsx";
import { IsUp, OnTheBoard, Showing } from "./showing.tsx";
import { shownBy } from "./state.ts";
import { texts } from "./texts.ts";
import { onlookers, type Props, say, tableMates } from "./words.tsx";

type Inner = Props & { readonly act: ReturnType<typeof useActs>["act"] };

/** Choose and place at my table (or with all), show it, and the diamonds of the others. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const bench = benchOf(props);
  const inner = { ...props, act };
  return (
    <div className="dn-panel k-stack">
      {refusal}
      {bench !== null && <Working {...inner} bench={bench} />}
      {(props.tables.length > 0 || props.board.shown.length > 0) && <Board {...inner} />}
    </div>
  );
}

function Working(props: Inner & { readonly bench: Bench }) {
  const { bench, act, phase, seenBy, table } = props;
  const inner = { ...props, work: bench.work, act: actOn(bench, act) };
  const eye = <WhoSees kind={bench.kind} compact people={onlookers(props, seenBy[bench.kind])} />;
  return (
    <Paper kind={bench.kind} names={tableMates(props)} aside={eye}>
      <div className="k-stack">
        {phase.prompts.map((prompt, index) => (
          <p key={prompt.nb} className={index === 0 ? "dn-asked" : "k-muted"}>
            {say(prompt, props)}
          </p>
        ))}
        {phase.id === "choose" ? (
          <>
            <Choosing {...inner} />
            <details className="dn-fold">
              <summary>{say(texts.placeTitle, props)}</summary>
              <Placing {...inner} />
            </details>
          </>
        ) : (
          <>
            {table !== null && shownBy(props.board, table.number) !== null && <IsUp {...props} />}
            <Placing {...inner} />
            {table !== null && <Showing {...props} work={bench.work} number={table.number} />}
            <details className="dn-fold">
              <summary>{say(texts.chooseTitle, props)}</summary>
              <Choosing {...inner} />
            </details>
          </>
        )}
        {bench.kind === "board" && <Printing {...props} />}
      </div>
    </Paper>
  );
}

function Board(props: Inner) {
  const { phase, seenBy, board } = props;
  if (phase.id === "choose" && board.shown.length === 0) return null;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <div className="k-stack">
        <OnTheBoard {...props} />
        <Printing {...props} />
      </div>
    </Paper>
  );
}

function Printing(props: Inner) {
  return (
    <ActionButton subtle icon="print" onPress={props.print}>
      {say(texts.print, props)}
    </ActionButton>
  );
}
