import type { ReactNode } from "react";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import type { SeatId } from "../../core/ids.ts";
import { GivenNotes } from "./given.tsx";
import { MyGoal } from "./my-goal.tsx";
import { Notes } from "./notes.tsx";
import { type Parts, partsNow, roleOf } from "./parts.ts";
import { RoleNow, WhoDoes } from "./role-now.tsx";
import { MAX_TEXT, preparing, type Sheet } from "./state.ts";
import { preparingTexts, texts } from "./texts.ts";
import { type Act, onlookers, type Props, say, tableMates } from "./words.tsx";

/** Alone: prepare. Together: my role now, my notes for it, and what has been given to whom. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^(?:board-)?take-back$/u, words: say(texts.unread, props) },
  });
  const { sheet, phase } = props;
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      {phase.id === "prepare" ? (
        sheet !== null && (
          <OwnPaper {...props}>
            <Prepare {...props} sheet={sheet} act={act} />
          </OwnPaper>
        )
      ) : (
        <Train {...props} act={act} />
      )}
    </div>
  );
}

type Inner = Props & { readonly sheet: Sheet; readonly act: Act };

function OwnPaper(props: Props & { readonly children: ReactNode }) {
  return (
    <Paper
      kind="sheet"
      aside={<WhoSees kind="sheet" compact people={onlookers(props, props.seenBy.sheet)} />}
    >
      <div className="k-stack">
        {props.children}
        <p className="k-small-words">{say(texts.forgotten, props)}</p>
      </div>
    </Paper>
  );
}

function Prepare(props: Inner) {
  const { sheet, act } = props;
  return (
    <>
      <p className="k-muted">{say(texts.anonymise, props)}</p>
      {preparing.map((field) => (
        <Field
          key={field}
          label={say(preparingTexts[field].label, props)}
          hint={say(preparingTexts[field].help, props)}
          lines={field === "say" ? 4 : 2}
          value={sheet[field]}
          longest={MAX_TEXT}
          onSave={(text) => act("write", { field, text })}
        />
      ))}
    </>
  );
}

function Train(props: Props & { readonly act: Act }) {
  const parts = partsNow(props);
  const role = parts === null ? null : roleOf(parts, props.me);
  return (
    <>
      {parts === null ? (
        <p className="k-muted">{say(texts.alone, props)}</p>
      ) : role === null ? (
        <WhoDoes {...props} parts={parts} />
      ) : (
        <RoleNow {...props} parts={parts} role={role} />
      )}
      <Shown {...props} giver={parts?.giver ?? null} />
      {props.sheet !== null && <Own {...props} sheet={props.sheet} parts={role === null ? null : parts} />}
    </>
  );
}

/** My sheet while we train: what my role needs first. */
function Own(props: Inner & { readonly parts: Parts | null }) {
  const { parts, me } = props;
  return (
    <OwnPaper {...props}>
      {parts !== null && <ForRole {...props} parts={parts} />}
      <MyGoal {...props} />
      {parts?.giver !== me && <Prepared {...props} words={say(texts.prepared, props)} />}
    </OwnPaper>
  );
}

/** Giving: the words I prepared, to look at while I talk. Else: my notes for the one who gives. */
function ForRole(props: Inner & { readonly parts: Parts }) {
  const { parts, me, sheet, segment } = props;
  if (parts.giver !== me) return <Notes {...props} />;
  const written = preparing.filter((field) => sheet[field].trim() !== "");
  if (written.length === 0 || segment === "talk")
    return <Prepared {...props} open={segment !== "talk"} words={say(texts.prepared, props)} />;
  return (
    <section className="rp-mine" aria-label={say(texts.prepared, props)}>
      <h2>{say(texts.prepared, props)}</h2>
      <dl>
        {written.map((field) => (
          <div key={field} className={`rp-${field}`}>
            <dt>{say(preparingTexts[field].label, props)}</dt>
            <dd>{sheet[field]}</dd>
          </div>
        ))}
      </dl>
      <Prepared {...props} words={say(texts.change, props)} />
    </section>
  );
}

function Prepared(props: Inner & { readonly open?: boolean; readonly words: string }) {
  return (
    <details className="rp-prepared" open={props.open === true}>
      <summary>{props.words}</summary>
      <div className="k-stack">
        <Prepare {...props} />
      </div>
    </details>
  );
}

/** Given notes: on the table's paper, or on the board where all sit together. */
function Shown(props: Props & { readonly giver: SeatId | null }) {
  const { table, tableSheet, board, seenBy } = props;
  return (
    <>
      {table !== null && (tableSheet?.given.length ?? 0) > 0 && (
        <Paper
          kind="table"
          names={tableMates(props)}
          aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
        >
          <GivenNotes {...props} given={tableSheet?.given ?? []} />
        </Paper>
      )}
      {board.given.length > 0 && (
        <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
          <GivenNotes {...props} given={board.given} />
        </Paper>
      )}
    </>
  );
}
