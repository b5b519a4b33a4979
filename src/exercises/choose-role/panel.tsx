import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Asked } from "../../../tab/kit/say.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Ballot } from "./ballot.tsx";
import { drawnAmong } from "./drawn-among.ts";
import { Leading } from "./leading.tsx";
import { PlayfulPanel } from "./playful-panel.tsx";
import { Duties } from "./stage.tsx";
import { texts } from "./texts.ts";
import { isChoice, nameIn, namesOf, openQuestion, type Props, phaseOfVote, say } from "./words.tsx";

/** The choice while it is made; in a phase about something else, what is asked there. */
export function Panel(props: Props) {
  const { act: move, refusal } = useActs(props.move, { title: say(texts.notDone, props) });
  const inner = { ...props, move };
  return (
    <div className="cr-panel k-stack">
      {refusal}
      {isChoice(props) ? <Choosing {...inner} /> : <Otherwise {...inner} />}
    </div>
  );
}

/** The phase asks for something else: who it became stands in one line, and an open choice waits folded. */
function Otherwise(props: Props) {
  const { board, phase, me, seats } = props;
  const { chosen } = board;
  return (
    <>
      <Asked prompts={phase.prompts} hint={phase.hint} />
      {chosen === null ? (
        <details className="cr-later">
          <summary>{say(board.way === "playful" ? texts.rolesLater : texts.chooseLater, props)}</summary>
          <div className="k-stack">
            <Choosing {...props} />
          </div>
        </details>
      ) : (
        <p className="k-muted">
          {say(chosen === me ? texts.youAreChosen : texts.isChosen, props, { name: nameIn(seats, chosen) })}
        </p>
      )}
    </>
  );
}

/** What one person can do: take it, say not me, vote, or answer when asked; and what whoever leads can do besides. */
function Choosing(props: Props) {
  const { board, me, seats, seenBy } = props;
  if (board.chosen === null && board.way === "playful")
    return (
      <>
        <PlayfulPanel {...props} />
        <Leading {...props} />
      </>
    );
  const people = seenBy.board.map((id) => ({ id, name: nameIn(seats, id), me: id === me }));
  return (
    <>
      <Ballot {...props} />
      <Paper kind="board" aside={<WhoSees kind="board" compact people={people} />}>
        <div className="k-stack">
          <Act {...props} />
          <Leading {...props} />
        </div>
      </Paper>
      {me !== null && (board.chosen ?? board.asked) === me && (
        <div className="k-card">
          <Duties {...props} />
        </div>
      )}
    </>
  );
}

function Act(props: Props) {
  const { board, me } = props;
  if (board.chosen !== null) return <Chosen {...props} who={board.chosen} />;
  if (board.asked === null) return <Offered {...props} />;
  return board.asked === me ? <AsksMe {...props} /> : <AsksAnother {...props} who={board.asked} />;
}

type Seat = NonNullable<Props["me"]>;

function Chosen(props: Props & { readonly who: Seat }) {
  const { who, me, leads, seats, move } = props;
  const mine = who === me;
  return (
    <>
      <p className="cr-line">
        {say(mine ? texts.youAreChosen : texts.isChosen, props, { name: nameIn(seats, who) })}
      </p>
      {(mine || leads) && (
        <ActionButton subtle icon="undo" onPress={() => move("again", {})}>
          {say(texts.again, props)}
        </ActionButton>
      )}
    </>
  );
}

function AsksMe(props: Props) {
  const { me, board, move } = props;
  const mayDecline = me !== null && !board.declined.includes(me);
  return (
    <>
      <p className="cr-line">{say(texts.asksYou, props)}</p>
      <p className="k-muted">{say(mayDecline ? texts.asksYouHow : texts.asksYouAgain, props)}</p>
      <ActionButton primary touch wide onPress={() => move("stepIn", {})}>
        {say(texts.take, props)}
      </ActionButton>
      {mayDecline && (
        <ActionButton touch wide onPress={() => move("decline", {})}>
          {say(texts.decline, props)}
        </ActionButton>
      )}
    </>
  );
}

function AsksAnother(props: Props & { readonly who: Seat }) {
  const { who, me, board, leads, seats, move } = props;
  const name = nameIn(seats, who);
  return (
    <>
      <p className="cr-line">{say(texts.asks, props, { name })}</p>
      <p className="k-muted">{say(texts.asksHow, props, { name })}</p>
      {leads && (
        <ActionButton touch wide onPress={() => move("stepIn", { for: who })}>
          {say(texts.takeFor, props, { name })}
        </ActionButton>
      )}
      {leads && !board.declined.includes(who) && (
        <ActionButton touch wide onPress={() => move("decline", { for: who })}>
          {say(texts.declineFor, props, { name })}
        </ActionButton>
      )}
      {me !== null && (
        <ActionButton onPress={() => move("volunteer", {})}>{say(texts.volunteer, props)}</ActionButton>
      )}
    </>
  );
}

function Offered(props: Props) {
  const { board, me, move } = props;
  return (
    <>
      <p className="cr-line">{say(openQuestion(props), props)}</p>
      {board.way === "vote" && <VoteLine {...props} />}
      {me !== null && (
        <ActionButton primary={board.way === "volunteer"} touch wide onPress={() => move("volunteer", {})}>
          {say(texts.volunteer, props)}
        </ActionButton>
      )}
      {board.way === "draw" && <p className="k-muted">{say(texts.drawHow, props)}</p>}
      {board.way === "draw" && me !== null && <NotMe {...props} me={me} />}
    </>
  );
}

function VoteLine(props: Props) {
  const { board, present } = props;
  const names = namesOf(props, drawnAmong(board, present));
  switch (phaseOfVote(props)) {
    case "level":
      return <p>{say(texts.tied, props, { n: board.votes, names })}</p>;
    case "too-few":
      return <p className="k-muted">{say(texts.tooFew, props)}</p>;
    case "open":
      return <p className="k-muted">{say(texts.voteCounted, props)}</p>;
  }
}

function NotMe(props: Props & { readonly me: Seat }) {
  const { board, me, move } = props;
  const out = board.out.includes(me);
  return (
    <>
      {out && <p>{say(texts.notMeSaid, props)}</p>}
      <ActionButton wide pressed={out} onPress={() => move("out", { out: !out })}>
        {say(out ? texts.meToo : texts.notMe, props)}
      </ActionButton>
    </>
  );
}
