import { useId } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { LiveSelect } from "../../../tab/kit/live-select.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Adding } from "./quick-add.tsx";
import { type Mark, markOf, marks, type Shared, type Sheet } from "./state.ts";
import { markTexts, texts } from "./texts.ts";
import { type Act, onlookers, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act; readonly sheet: Sheet; readonly where: "table" | "board" | null };

/** Whether my view of this area lies where rows are shared now. */
const isShared = (map: Shared | null, area: string, me: Props["me"]): boolean =>
  map?.areas.some(
    ({ id, views }) => id === area && views.some(({ by, table }) => by === me && table === null),
  ) ?? false;

/** My own map: each area folds open to its roles; a filled row can be shared. */
export function OwnMap(props: Inner) {
  const { sheet, seenBy, act } = props;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        <p className="k-muted">{say(texts.mineHow, props)}</p>
        {sheet.areas.map((area) => (
          <OwnArea key={area.id} {...props} area={area} />
        ))}
        <Adding {...props} act={act} areaMove="add-area" roleMove="add-role" />
        <ActionButton subtle icon="undo" onPress={() => props.undo("sheet")}>
          {say(texts.undo, props)}
        </ActionButton>
      </div>
    </Paper>
  );
}

function OwnArea(props: Inner & { readonly area: Sheet["areas"][number] }) {
  const { area, sheet, act, where, board, tableSheet, me } = props;
  const filled = sheet.roles.filter(({ id }) => markOf(area.cells, id) !== null).length;
  const shared = where !== null && isShared(where === "table" ? tableSheet : board, area.id, me);
  return (
    <details className="ra-area">
      <summary>
        <span>{say(area.name, props)}</span>
        <small>{say(texts.markedOf, props, { n: filled, of: sheet.roles.length })}</small>
      </summary>
      <div className="k-stack">
        {sheet.roles.map((role) => (
          <MarkChoice
            key={role.id}
            {...props}
            label={say(role.name, props)}
            described={say(area.name, props)}
            value={markOf(area.cells, role.id)}
            onPick={(mark) => act("mark", { area: area.id, role: role.id, mark })}
          />
        ))}
        {where !== null && filled > 0 && (
          <ActionButton touch icon="share" onPress={() => act(`share-${where}`, { area: area.id })}>
            {say(where === "table" ? texts.shareTable : texts.shareBoard, props)}
          </ActionButton>
        )}
        {shared && <OnBoard where={where} onTakeBack={() => act(`take-back-${where}`, { area: area.id })} />}
        <ActionButton subtle icon="trash" onPress={() => act("remove-area", { area: area.id })}>
          {say(texts.removeArea, props)}
        </ActionButton>
      </div>
    </details>
  );
}

/** A role and what it does, chosen from words. */
export function MarkChoice(
  props: Pick<Props, "language"> & {
    readonly label: string;
    readonly described: string;
    readonly value: Mark | null;
    /** What stands there while nothing is chosen. */
    readonly empty?: string;
    readonly onPick: (mark: Mark | null) => unknown;
  },
) {
  const { label, described, value, onPick } = props;
  const id = useId();
  return (
    <div className="ra-choice">
      <label htmlFor={id}>
        {label}
        <span className="k-sr"> {described}</span>
      </label>
      <LiveSelect
        id={id}
        value={value ?? ""}
        onPick={(picked) => onPick(marks.find((mark) => mark === picked) ?? null)}
      >
        <option value="">{props.empty ?? say(texts.open, props)}</option>
        {marks.map((mark) => (
          <option key={mark} value={mark}>
            {say(markTexts[mark], props)}
          </option>
        ))}
      </LiveSelect>
    </div>
  );
}
