import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Refusal } from "../../../tab/kit/states.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Ballot } from "./ballot.tsx";
import { drawnAmong } from "./drawn-among.ts";
import { Duties } from "./stage.tsx";
import type { Way } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, namesOf, type Props, say } from "./words.tsx";

const ways: Readonly<Record<Way, (typeof texts)["wayDraw" | "wayVote" | "wayVolunteer"]>> = {
  volunteer: texts.wayVolunteer,
  vote: texts.wayVote,
  draw: texts.wayDraw,
};

/** What one person can do: take it, say not me, vote, or answer when asked; and what whoever leads can do besides. */
export function Panel(props: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const move: Props["move"] = async (name, payload) => {
    const answer = await props.move(name, payload);
    setRefused(answer.ok ? null : answer.text);
    return answer;
  };
  const inner = { ...props, move };
  const { board, me, seats, seenBy, sheet, phase } = props;
  const voting = board.way === "vote" && board.votes === 0 && phase.id !== "count";
  return (
    <div className="cr cr-panel k-stack">
      {refused !== null && (
        <Refusal
          title={say(texts.notDone, props)}
          onClose={() => {
            setRefused(null);
          }}
        >
          {refused}
        </Refusal>
      )}
      {sheet !== null && voting && board.chosen === null && board.asked === null && (
        <Ballot {...inner} sheet={sheet} />
      )}
      <Paper
        kind="board"
        aside={
          <WhoSees
            kind="board"
            compact
            people={seenBy.board.map((id) => ({ id, name: nameIn(seats, id), me: id === me }))}
          />
        }
      >
        <div className="k-stack">
          <Act {...inner} />
          {board.chosen === null && <Leading {...inner} />}
        </div>
      </Paper>
      {(board.chosen === me || board.asked === me) && (
        <div className="k-card">
          <Duties {...props} />
        </div>
      )}
    </div>
  );
}

function Act(props: Props) {
  const { board } = props;
  if (board.chosen !== null) return <Chosen {...props} who={board.chosen} />;
  if (board.asked !== null) return <Asked {...props} who={board.asked} />;
  return <Offered {...props} />;
}

type Seat = NonNullable<Props["me"]>;

function Chosen(props: Props & { readonly who: Seat }) {
  const { who, me, leads, seats, move } = props;
  const mine = who === me;
  return (
    <>
      <p className="cr-line">{say(mine ? texts.youAreChosen : texts.isChosen, props, { name: nameIn(seats, who) })}</p>
      {(mine || leads) && (
        <ActionButton subtle icon="undo" onPress={() => move("again", {})}>
          {say(texts.again, props)}
        </ActionButton>
      )}
    </>
  );
}

function Asked(props: Props & { readonly who: Seat }) {
  const { who, me, board, leads, seats, move } = props;
  const name = nameIn(seats, who);
  const mine = who === me;
  const mayDecline = !board.declined.includes(who);
  const payload = mine ? {} : { for: who };
  return (
    <>
      <p className="cr-line">{say(mine ? texts.asksYou : texts.asks, props, { name })}</p>
      <p className="k-muted">
        {say(mine ? (mayDecline ? texts.asksYouHow : texts.asksYouAgain) : texts.asksHow, props, { name })}
      </p>
      {(mine || leads) && (
        <div className="k-stack">
          <ActionButton primary={mine} touch wide onPress={() => move("take", payload)}>
            {say(mine ? texts.take : texts.takeFor, props, { name })}
          </ActionButton>
          {mayDecline && (
            <ActionButton touch wide onPress={() => move("decline", payload)}>
              {say(mine ? texts.decline : texts.declineFor, props, { name })}
            </ActionButton>
          )}
        </div>
      )}
      {!mine && me !== null && (
        <ActionButton onPress={() => move("volunteer", {})}>{say(texts.volunteer, props)}</ActionButton>
      )}
    </>
  );
}

function Offered(props: Props) {
  const { board, me, present, phase, move } = props;
  const out = me !== null && board.out.includes(me);
  const counted = board.way === "vote" && phase.id === "count";
  return (
    <>
      <p className="cr-line">{say(texts.whoWill, props)}</p>
      {board.way === "vote" && !counted && <p className="k-muted">{say(texts.voteCounted, props)}</p>}
      {counted && board.votes === 0 && <p className="k-muted">{say(texts.tooFew, props)}</p>}
      {board.votes > 0 && board.way === "vote" && (
        <p>{say(texts.tied, props, { n: board.votes, names: namesOf(props, drawnAmong(board, present)) })}</p>
      )}
      {me !== null && (
        <ActionButton
          primary={board.way === "volunteer"}
          touch
          wide
          onPress={() => move("volunteer", {})}
        >
          {say(texts.volunteer, props)}
        </ActionButton>
      )}
      {board.way === "draw" && (
        <>
          <p className="k-muted">{say(texts.drawHow, props)}</p>
          {out && <p>{say(texts.notMeSaid, props)}</p>}
          {me !== null && (
            <ActionButton wide pressed={out} onPress={() => move("out", { out: !out })}>
              {say(out ? texts.meToo : texts.notMe, props)}
            </ActionButton>
          )}
        </>
      )}
    </>
  );
}

/** For whoever leads: draw, note one who has no screen, or try another way. */
function Leading(props: Props) {
  const { board, leads, facilitator, me, seats, present, language, move } = props;
  if (me === null || !(leads || facilitator === null)) return null;
  const tied = board.way === "vote" && board.most.length > 1;
  const mayDraw = board.asked === null && (board.way === "draw" || tied);
  const word = tied ? texts.drawTied : board.declined.length > 0 ? texts.drawAgain : texts.draw;
  const other = board.ways.filter((way) => way !== board.way);
  return (
    <div className="k-stack cr-leading">
      {mayDraw && (
        <ActionButton primary touch wide onPress={() => move("draw", {})}>
          {say(word, props)}
        </ActionButton>
      )}
      <div className="k-row">
        <Menu
          label={say(texts.someoneElse, props)}
          words={say(texts.someoneElse, props)}
          symbol="people"
          items={seats
            .filter(({ id }) => present.includes(id) && id !== me)
            .map(({ id }) => ({ id, label: nameIn(seats, id) }))}
          onChoose={(seat) => move("volunteer", { for: seat })}
        />
        {other.length > 0 && (
          <Menu
            label={say(texts.otherWays, props)}
            words={say(texts.otherWays, props)}
            symbol="more"
            items={other.map((way) => ({ id: way, label: say(ways[way], { language, board }) }))}
            onChoose={(way) => move("way", { way })}
          />
        )}
      </div>
    </div>
  );
}
