import { Face } from "../../../tab/kit/face.tsx";
import { drawnAmong } from "./drawn-among.ts";
import { PlayfulStage } from "./playful-stage.tsx";
import { roles, texts } from "./texts.ts";
import { isChoice, nameIn, namesOf, openQuestion, type Props, phaseOfVote, say } from "./words.tsx";

/** What the whole room sees: the three duties, how it is done this time, and who it is. */
export function Stage(props: Props) {
  const { board } = props;
  const who = board.chosen ?? board.asked;
  // The frame asks what a phase about something else asks.
  if (!isChoice(props)) return null;
  if (who === null && board.way === "playful") return <PlayfulStage {...props} />;
  return (
    <div className="cr-stage">
      <div className="cr-main">{who === null ? <Open {...props} /> : <Person {...props} who={who} />}</div>
      <Duties {...props} />
    </div>
  );
}

function Person(props: Props & { readonly who: NonNullable<Props["board"]["chosen"]> }) {
  const { board, seats, who } = props;
  const name = nameIn(seats, who);
  const chosen = board.chosen !== null;
  return (
    <div className="cr-person" role="status">
      <Face initials={seats.find(({ id }) => id === who)?.initials ?? ""} now={chosen} />
      <div>
        <p className="cr-big">{say(chosen ? texts.isChosen : texts.asks, props, { name })}</p>
        {!chosen && <p className="cr-how">{say(texts.asksHow, props, { name })}</p>}
        <How {...props} />
      </div>
    </div>
  );
}

/** How it came about, so that everyone can see it was fair. */
function How(props: Props) {
  const { board } = props;
  if (board.among.length > 0)
    return (
      <p className="cr-soft">{say(texts.wasDrawnAmong, props, { names: namesOf(props, board.among) })}</p>
    );
  if (board.votes > 0) return <p className="cr-soft">{say(texts.mostVotes, props, { n: board.votes })}</p>;
  return null;
}

function Open(props: Props) {
  const { board } = props;
  return (
    <>
      <p className="cr-big">{say(openQuestion(props), props)}</p>
      <Way {...props} />
      {board.out.length > 0 && board.way === "draw" && (
        <p className="cr-soft">{say(texts.outList, props, { names: namesOf(props, board.out) })}</p>
      )}
    </>
  );
}

function Way(props: Props) {
  const { board, present, seats } = props;
  switch (board.way) {
    case "volunteer":
      return <p className="cr-how">{say(texts.volunteerHow, props)}</p>;
    case "vote":
      return <Vote {...props} />;
    case "playful":
      return null;
    case "draw":
      return (
        <>
          <p className="cr-how">{say(texts.drawHow, props)}</p>
          <ul className="cr-pool" aria-label={say(texts.drawAmong, props)}>
            {drawnAmong(board, present).map((id) => (
              <li key={id}>
                <Face initials={seats.find((seat) => seat.id === id)?.initials ?? ""} />
                {nameIn(seats, id)}
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function Vote(props: Props) {
  const { board, present } = props;
  const names = namesOf(props, drawnAmong(board, present));
  switch (phaseOfVote(props)) {
    case "level":
      return <p className="cr-how">{say(texts.tied, props, { n: board.votes, names })}</p>;
    case "too-few":
      return <p className="cr-how">{say(texts.tooFew, props)}</p>;
    case "open":
      return (
        <>
          <p className="cr-how">{say(texts.voteHow, props)}</p>
          <p className="cr-soft">{say(texts.voteCounted, props)}</p>
        </>
      );
  }
}

/** The role's three duties, and what it is not. */
export function Duties(props: Pick<Props, "board" | "language">) {
  const { board } = props;
  const role = roles[board.role];
  return (
    <section className="cr-duties">
      <h2>{say(texts.threeDuties, props)}</h2>
      <ol>
        {role.duties.map((duty) => (
          <li key={duty.nb}>{say(duty, props)}</li>
        ))}
      </ol>
      <p className="cr-soft">{say(role.note, props)}</p>
    </section>
  );
}
