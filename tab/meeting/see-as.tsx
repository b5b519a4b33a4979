import { useState } from "react";
import type { SeatId } from "../../src/core/ids.ts";
import { useHere } from "./here.tsx";

type Seen = { readonly board: boolean } | "asking" | "unknown";

/** "Se som en annen": asks the server what somebody else would be sent for this step, and says it in words. */
export function SeeAs({ step }: { readonly step: string }) {
  const { model, client, text } = useHere();
  const [other, setOther] = useState<SeatId>();
  const [seen, setSeen] = useState<Seen>();
  const ask = async (seat: SeatId): Promise<void> => {
    setOther(seat);
    setSeen("asking");
    const value = await client.seeAs(step, seat);
    const known = typeof value === "object" && value !== null && "board" in value && "sheet" in value;
    setSeen(known ? { board: value.board !== null } : "unknown");
  };
  const name = model.shortNameOf(other);
  return (
    <div className="k-stack">
      <div className="k-row">
        {model.meeting.seats
          .filter(({ id }) => id !== model.me)
          .map(({ id }) => (
            <button
              key={id}
              type="button"
              className="k-link"
              aria-pressed={id === other}
              onClick={() => void ask(id)}
            >
              {model.shortNameOf(id)}
            </button>
          ))}
      </div>
      <div role="status">
        {seen === "unknown" && <p>{text.seeAsUnknown}</p>}
        {typeof seen === "object" && (
          <>
            <p>{seen.board ? text.seeAsBoard(name) : text.seeAsNoBoard(name)}</p>
            <p>{text.seeAsSheet(name)}</p>
          </>
        )}
      </div>
    </div>
  );
}
