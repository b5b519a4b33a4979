import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { onlookers } from "../../../tab/kit/seat-names.ts";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { criterionTexts, groupRoleTexts, playfulTexts } from "./playful-texts.ts";
import type { Drawn } from "./state.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Group roles by playful criteria: on the table sheet where one sits at a table, on the board where all sit together. */
export function PlayfulPanel(props: Props) {
  const { table, tableSheet, board, seenBy, seats, me } = props;
  const seated = table !== null && tableSheet !== null;
  const where = seated ? "table" : "board";
  const names = (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));
  return (
    <Paper
      kind={where}
      names={names}
      aside={<WhoSees kind={where} compact people={onlookers(props, seenBy[where])} />}
    >
      <Roles {...props} drawn={seated ? tableSheet.drawn : board.drawn} end={seated ? "-table" : ""} />
    </Paper>
  );
}

type Inner = Props & { readonly drawn: readonly Drawn[]; readonly end: "" | "-table" };

function Roles(props: Inner) {
  const { drawn, end, me, move } = props;
  const open = drawn.some(({ criterion }) => criterion === null);
  const done = drawn.every(({ seat }) => seat !== null);
  return (
    <div className="k-stack">
      <p className="cr-line">{say(playfulTexts.title, props)}</p>
      <p className="k-muted" role="status">
        {done
          ? say(playfulTexts.allThere, props)
          : `${say(playfulTexts.how, props)} ${say(playfulTexts.twoRoles, props)}`}
      </p>
      {open && me !== null && (
        <ActionButton primary touch wide onPress={() => move(`criteria${end}`, {})}>
          {say(playfulTexts.draw, props)}
        </ActionButton>
      )}
      {drawn.map((each) => (
        <Role key={each.role} {...props} one={each} />
      ))}
    </div>
  );
}

function Role(props: Inner & { readonly one: Drawn }) {
  const { one, end, me, move, seats } = props;
  const { title, does } = groupRoleTexts[one.role];
  const role = say(title, props);
  return (
    <section className="cr-group" aria-label={role}>
      <h3>{role}</h3>
      <p className="k-muted">{say(does, props)}</p>
      {one.criterion !== null && <p className="cr-criterion">{say(criterionTexts[one.criterion], props)}</p>}
      {one.seat !== null && (
        <p className="cr-found">
          <b>{nameIn(seats, one.seat)}</b>
          {me !== null && (
            <button
              type="button"
              className="k-link"
              aria-label={say(playfulTexts.changeFor, props, { role })}
              onClick={() => void move(`name${end}`, { role: one.role, seat: null, seen: one.seat })}
            >
              {say(playfulTexts.change, props)}
            </button>
          )}
        </p>
      )}
      {one.criterion !== null && one.seat === null && me !== null && <Names {...props} role={role} />}
    </section>
  );
}

/** Everyone here by name, to be pressed; and the way to another criterion. */
function Names(props: Inner & { readonly one: Drawn; readonly role: string }) {
  const { one, end, move, seats, table, present, role } = props;
  const here = table === null ? present : table.seats;
  return (
    <>
      <p>{say(playfulTexts.whoIs, props)}</p>
      <ul className="cr-names">
        {here.map((seat) => (
          <li key={seat}>
            <ActionButton
              label={say(playfulTexts.isRole, props, { role, name: nameIn(seats, seat) })}
              onPress={() => move(`name${end}`, { role: one.role, seat, seen: null })}
            >
              {nameIn(seats, seat)}
            </ActionButton>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="k-link"
        aria-label={say(playfulTexts.otherFor, props, { role })}
        onClick={() => void move(`other${end}`, { role: one.role })}
      >
        {say(playfulTexts.other, props)}
      </button>
    </>
  );
}
