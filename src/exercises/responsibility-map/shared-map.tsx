import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { MarkSign, StandingSign } from "./mark.tsx";
import { MarkChoice } from "./own-map.tsx";
import { Adding } from "./quick-add.tsx";
import { markOf, type Name, type Shared, type SharedArea, type Standing, standingOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say, whose } from "./words.tsx";

type Inner = Props & { readonly act: Act; readonly map: Shared; readonly where: "table" | "board" };

/** The map that lies on the table or on the board: what each says, and what is agreed. */
export function SharedMap(props: Inner) {
  const { map, where, me } = props;
  const touched = map.areas.some(({ views, cells }) => views.length > 0 || cells.length > 0);
  return (
    <div className="k-stack">
      <p className="k-muted">{say(touched ? texts.sharedHow : texts.nothingShared, props)}</p>
      {map.areas.map((area) => (
        <Area key={area.id} {...props} area={area} />
      ))}
      {me !== null && (
        <>
          <Adding {...props} areaMove={`new-area-${where}`} roleMove={`new-role-${where}`} />
          <ActionButton subtle icon="undo" onPress={() => props.undo(where)}>
            {say(texts.undo, props)}
          </ActionButton>
        </>
      )}
    </div>
  );
}

function Area(props: Inner & { readonly area: SharedArea }) {
  const { area, map, me } = props;
  const how = map.roles.map(({ id }) => standingOf(area, id).how);
  const agreed = how.filter((each) => each === "agreed").length;
  return (
    <details className="ra-area" open={how.includes("differ")}>
      <summary>
        <span>{say(area.name, props)}</span>
        <small>
          {how.includes("differ")
            ? say(texts.differ, props)
            : say(texts.settledOf, props, { n: agreed, of: map.roles.length })}
        </small>
      </summary>
      <div className="k-stack">
        {map.roles.map((role) => (
          <Square key={role.id} {...props} role={role} />
        ))}
        {me !== null && <RowActs {...props} how={how} />}
      </div>
    </details>
  );
}

/** What can be done with a whole row. */
function RowActs(props: Inner & { readonly area: SharedArea; readonly how: readonly Standing["how"][] }) {
  const { area, where, act, me, leads, board, table, how } = props;
  const up = board.areas.some(
    ({ id, views }) => id === area.id && views.some((view) => view.table === table?.number),
  );
  const mine = area.views.some(({ by }) => by === me);
  return (
    <>
      {how.includes("proposed") && (
        <ActionButton touch icon="tick" onPress={() => act(`agree-row-${where}`, { area: area.id })}>
          {say(texts.agreeRow, props)}
        </ActionButton>
      )}
      {where === "table" && how.includes("agreed") && !up && (
        <ActionButton touch icon="ring" onPress={() => act("bring", { area: area.id })}>
          {say(texts.bring, props)}
        </ActionButton>
      )}
      {mine && (
        <ActionButton subtle icon="undo" onPress={() => act(`take-back-${where}`, { area: area.id })}>
          {say(texts.takeBack, props)}
        </ActionButton>
      )}
      {(leads || area.views.length === 0) && (
        <ActionButton subtle icon="trash" onPress={() => act(`drop-area-${where}`, { area: area.id })}>
          {say(texts.removeArea, props)}
        </ActionButton>
      )}
    </>
  );
}

function Square(props: Inner & { readonly area: SharedArea; readonly role: Name }) {
  const { area, role, where, act, me, language } = props;
  const settled = markOf(area.cells, role.id);
  const said = area.views.flatMap((view) => {
    const mark = markOf(view.cells, role.id);
    return mark === null ? [] : [{ who: whose(view, props), mark }];
  });
  return (
    <div className="ra-square">
      <p className="ra-role">
        <b>{say(role.name, props)}</b>{" "}
        <StandingSign standing={standingOf(area, role.id)} language={language} />
      </p>
      {standingOf(area, role.id).how === "differ" && (
        <ul className="ra-said">
          {said.map(({ who, mark }) => (
            <li key={who}>
              {who}: <MarkSign mark={mark} language={language} />
            </li>
          ))}
        </ul>
      )}
      {me !== null && (
        <MarkChoice
          language={language}
          label={say(texts.agreedOn, props)}
          described={say(texts.roleIn, props, { role: say(role.name, props), area: say(area.name, props) })}
          value={settled}
          empty={say(texts.agreeAs, props)}
          onPick={(mark) => act(`agree-${where}`, { area: area.id, role: role.id, mark, seen: settled })}
        />
      )}
    </div>
  );
}
