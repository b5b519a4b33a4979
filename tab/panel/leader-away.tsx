import { useEffect, useState } from "react";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { useHere } from "../meeting/here.tsx";
import { tableTexts } from "../meeting/tables-texts.ts";

/** A short absence is no reason to change who leads: a reload, a tunnel, a sleeping lid. */
const grace = 60_000;

/** Offers to lead when the one who leads has been without connection for a while; nothing happens by itself. */
export function LeaderAway() {
  const { model, text, play } = useHere();
  const tables = useTexts(tableTexts);
  const { meeting, online, me } = model;
  const leader = meeting.facilitator;
  const seat = meeting.seats.find(({ id }) => id === leader);
  const gone =
    meeting.state === "running" &&
    leader !== null &&
    leader !== me &&
    seat?.device === true &&
    !seat.simulated &&
    !online.includes(leader);
  const long = useLong(gone);
  if (!gone || !long) return null;
  return (
    <section className="k-message" role="status">
      <p className="k-message-title">{text.leaderAway(model.shortNameOf(leader))}</p>
      <p>{text.leaderAwayHint}</p>
      <ActionButton onPress={() => play({ do: "lead", seat: me })}>
        {meeting.programme.gathering ? tables.takeOverHost : text.takeOver}
      </ActionButton>
    </section>
  );
}

function useLong(is: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => {
      setLong(true);
    }, grace);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [is]);
  return long;
}
