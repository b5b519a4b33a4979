import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import type { SeatId } from "../../core/ids.ts";
import { seatId } from "../../core/ids.ts";
import { Choice } from "./parts.tsx";
import type { Roles } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Leader and secretary: for a year, or in turn. */
export function RolesPart(props: Props) {
  const { board, language } = props;
  const { version, rotates } = board.roles;
  const set = (change: Partial<Omit<Roles, "version" | "by">>) => props.move("roles", { version, ...change });
  return (
    <div className="k-stack">
      <Choice
        label={say(texts.howLong, language)}
        value={rotates ? "turns" : "year"}
        options={[
          { id: "year", text: say(texts.forAYear, language) },
          { id: "turns", text: say(texts.rotating, language) },
        ]}
        onPick={(picked) => set({ rotates: picked === "turns" })}
      />
      {rotates ? <Order {...props} set={set} /> : <Two {...props} set={set} />}
    </div>
  );
}

type Inner = Props & { readonly set: (change: Partial<Omit<Roles, "version" | "by">>) => Promise<unknown> };

function Two({ board, seats, language, set }: Inner) {
  const options = [
    { id: "", text: say(texts.notChosen, language) },
    ...seats.map(({ id }) => ({ id: String(id), text: nameIn(seats, id) })),
  ];
  const picked = (value: string): SeatId | null => (value === "" ? null : seatId(value));
  return (
    <>
      <Choice
        label={say(texts.leader, language)}
        value={board.roles.leader ?? ""}
        options={options}
        onPick={(value) => set({ leader: picked(value) })}
      />
      <Choice
        label={say(texts.secretary, language)}
        value={board.roles.secretary ?? ""}
        options={options}
        onPick={(value) => set({ secretary: picked(value) })}
      />
    </>
  );
}

function Order({ board, seats, language, set }: Inner) {
  const { order } = board.roles;
  const left = seats.filter(({ id }) => !order.includes(id));
  return (
    <div>
      <p className="k-muted">{say(texts.orderHow, language)}</p>
      <ol className="pl-order">
        {order.map((seat, at) => (
          <li key={seat}>
            <span className="pl-number k-num">{at + 1}</span>
            <span className="k-grow">
              {nameIn(seats, seat)}
              {at < 2 && <small> · {say(at === 0 ? texts.leader : texts.secretary, language)}</small>}
            </span>
            <Menu
              label={say(texts.menuFor, language, { name: nameIn(seats, seat) })}
              symbol="more"
              small
              items={[
                { id: "up", label: say(texts.moveUp, language), symbol: "up", disabled: at === 0 },
                {
                  id: "down",
                  label: say(texts.moveDown, language),
                  symbol: "down",
                  disabled: at === order.length - 1,
                },
                { id: "remove", label: say(texts.remove, language), symbol: "trash" },
              ]}
              onChoose={(choice) => set({ order: reordered(order, at, choice) })}
            />
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <div className="k-row">
          <Menu
            label={say(texts.addToOrder, language)}
            words={say(texts.addToOrder, language)}
            symbol="plus"
            items={left.map(({ id }) => ({ id, label: nameIn(seats, id) }))}
            onChoose={(seat) => set({ order: [...order, seatId(seat)] })}
          />
          <ActionButton subtle onPress={() => set({ order: [...order, ...left.map(({ id }) => id)] })}>
            {say(texts.everyone, language)}
          </ActionButton>
        </div>
      )}
    </div>
  );
}

const reordered = (order: readonly SeatId[], at: number, choice: string): SeatId[] => {
  const seat = order[at];
  const others = order.filter((each) => each !== seat);
  if (seat === undefined || choice === "remove") return others;
  const to = choice === "up" ? at - 1 : at + 1;
  return [...others.slice(0, to), seat, ...others.slice(to)];
};
