import { type ReactNode, useState } from "react";
import { Refusal } from "./states.tsx";

/** What a move was answered, as core/view.ts tells it. */
type Answered =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly text: string };

/** Moves with their refusals: what was not taken in is said where `refusal` stands, until it is put away or a move is taken in. */
export function useActs(move: (name: string, payload: unknown) => Promise<Answered>): {
  readonly act: (name: string, payload?: unknown) => Promise<Answered>;
  readonly refusal: ReactNode;
} {
  const [no, setNo] = useState<string | null>(null);
  const act = async (name: string, payload: unknown = {}): Promise<Answered> => {
    const answer = await move(name, payload);
    setNo(answer.ok ? null : answer.text);
    return answer;
  };
  const refusal =
    no === null ? null : (
      // It stays in sight however far down the panel the button was.
      <div style={{ position: "sticky", top: 8, zIndex: 1 }}>
        <Refusal
          title={no}
          onClose={() => {
            setNo(null);
          }}
        />
      </div>
    );
  return { act, refusal };
}
