import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { dateText, localDay } from "../../core/calendar.ts";
import { MyPicture, type SharePlace } from "./my-picture.tsx";
import { Rows } from "./rows.tsx";
import { Choices, Settings } from "./settings.tsx";
import { SharedThings } from "./shared.tsx";
import { MAX_TASK, type Sheet } from "./state.ts";
import { OwnLists, Symbols } from "./symbols.tsx";
import { texts } from "./texts.ts";
import { nameIn, onlookers, type Props, say, tableMates } from "./words.tsx";

const views = ["rows", "symbols", "picture"] as const;
type View = (typeof views)[number];

const viewOf = (phase: string): View =>
  phase === "symbols" ? "symbols" : phase === "picture" ? "picture" : "rows";

/** Where this reader may share now; null while everyone works alone. */
const sharingOf = ({ phase, table, tableSheet, board }: Props): SharePlace | null => {
  if (phase.form === "alone" || phase.id === "observe" || phase.id === "symbols") return null;
  if (table !== null) return tableSheet === null ? null : { where: "table", shared: tableSheet };
  return { where: "board", shared: board };
};

/** My rows, my symbols, my picture; and what people have chosen to share. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { sheet, phase, seenBy } = props;
  const sharing = sharingOf(props);
  return (
    <div className="so k-stack">
      {refusal}
      {sheet !== null && (
        <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
          {/* A new phase opens its own part; until then each stays where they are. */}
          <Own key={viewOf(phase.id)} {...props} sheet={sheet} act={act} sharing={sharing} />
        </Paper>
      )}
      <Others {...props} act={act} sharing={sharing} />
    </div>
  );
}

function Own(
  props: Props & { readonly sheet: Sheet; readonly act: Props["move"]; readonly sharing: SharePlace | null },
) {
  const { sheet, act, phase, print } = props;
  const [view, setView] = useState<View>(viewOf(phase.id));
  const toRows = (): void => {
    setView("rows");
  };
  return (
    <div className="k-stack">
      <Choices
        legend={say(texts.views, props)}
        hidden
        choices={views.map((id) => ({ id, label: say(texts[id], props), chosen: id === view }))}
        onChoose={setView}
      />
      {view === "rows" && (
        <>
          <LastTime {...props} />
          <Settings {...props} sheet={sheet} act={act} />
          <Rows {...props} sheet={sheet} act={act} />
        </>
      )}
      {view === "symbols" && (
        <Symbols
          {...props}
          sheet={sheet}
          act={act}
          onRows={toRows}
          onPicture={() => {
            setView("picture");
          }}
        />
      )}
      {view === "picture" && (
        <>
          <MyPicture {...props} onRows={toRows} />
          <OwnLists {...props} />
        </>
      )}
      <ActionButton subtle icon="print" onPress={print}>
        {say(texts.print, props)}
      </ActionButton>
    </div>
  );
}

/** The rows of an earlier meeting, to begin with or to put away. */
function LastTime(props: Props & { readonly sheet: Sheet; readonly act: Props["move"] }) {
  const { sheet, act, language } = props;
  if (sheet.earlier === null) return null;
  return (
    <section className="so-earlier k-stack">
      <div>
        <b>{say(texts.lastTime, props, { day: dateText(localDay(sheet.earlier.at), language) })}</b>
        <p className="k-muted">{say(texts.lastTimeWhy, props, { n: sheet.earlier.rows.length })}</p>
      </div>
      <ActionButton touch wide icon="down" onPress={() => act("begin", {})}>
        {say(texts.begin, props)}
      </ActionButton>
      <ActionButton subtle onPress={() => act("start-blank", {})}>
        {say(texts.startBlank, props)}
      </ActionButton>
    </section>
  );
}

/** What others have chosen to show: at my table, and on the board. */
function Others(props: Props & { readonly act: Props["move"]; readonly sharing: SharePlace | null }) {
  const { board, seenBy, sharing } = props;
  const onBoard = sharing?.where === "board";
  return (
    <>
      {sharing?.where === "table" && (
        <Paper
          kind="table"
          names={tableMates(props)}
          aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
        >
          <SharedThings {...props} lying={sharing.shared} />
        </Paper>
      )}
      {(board.shared.length > 0 || onBoard) && (
        <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
          <div className="k-stack">
            <SharedThings {...props} lying={board} />
            {onBoard && <Tell {...props} />}
          </div>
        </Paper>
      )}
    </>
  );
}

/** The facilitator writes for those on paper. */
function Tell(props: Props & { readonly act: Props["move"] }) {
  const { act, leads, me, present, seats } = props;
  const others = leads ? present.filter((id) => id !== me) : [];
  if (others.length === 0) return null;
  return (
    <Composer
      label={say(texts.tellFor, props)}
      action={say(texts.putUp, props)}
      longest={MAX_TASK}
      writeFor={{
        label: say(texts.writtenFor, props),
        choices: [
          { id: "", name: say(texts.myself, props) },
          ...others.map((id) => ({ id, name: nameIn(seats, id) })),
        ],
      }}
      onSend={(task, whom) => act("tell", { task, ...(whom === undefined ? {} : { for: whom }) })}
    />
  );
}
