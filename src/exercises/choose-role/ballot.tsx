import { useId } from "react";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import type { Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, phaseOfVote, say } from "./words.tsx";

/** My vote on my own sheet: one of those who are here, to be changed until the votes are counted. */
export function Ballot(props: Props) {
  const { board, sheet } = props;
  const open = board.way === "vote" && board.chosen === null && board.asked === null;
  return sheet !== null && open && phaseOfVote(props) === "open" ? (
    <OpenBallot {...props} sheet={sheet} />
  ) : null;
}

function OpenBallot(props: Props & { readonly sheet: Sheet }) {
  const { sheet, me, seats, present, seenBy, move } = props;
  const group = useId();
  const options = [
    ...seats.filter(({ id }) => present.includes(id)).map(({ id }) => ({ id, label: nameIn(seats, id) })),
    { id: null, label: say(texts.ballotNone, props) },
  ];
  return (
    <Paper
      kind="sheet"
      aside={
        <WhoSees
          kind="sheet"
          compact
          people={seenBy.sheet.map((id) => ({ id, name: nameIn(seats, id), me: id === me }))}
        />
      }
    >
      <fieldset className="cr-ballot">
        <legend>{say(texts.ballotTitle, props)}</legend>
        <p className="k-muted">{say(texts.ballotHint, props)}</p>
        {options.map(({ id, label }) => (
          <label key={id ?? "none"} className="k-option">
            <input
              type="radio"
              name={group}
              checked={sheet.ballot === id}
              onChange={() => void move("ballot", { seat: id })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </Paper>
  );
}
