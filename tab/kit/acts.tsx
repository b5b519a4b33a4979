import { type ReactNode, useState } from "react";
import { Refusal } from "./states.tsx";

/** What a move was answered, as core/view.ts tells it. */
type Answered =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly text: string };

interface Told {
  /** Stands above what a refusal says. */
  readonly title?: string;
  /** The moves by which something is taken back from where others saw it, and what is said then: it cannot be unread. */
  readonly takesBack?: { readonly moves: RegExp; readonly words: string };
}

/** Moves with their refusals: what was not taken in is said where `refusal` stands, until it is put away or a move is taken in. */
export function useActs(
  move: (name: string, payload: unknown) => Promise<Answered>,
  { title, takesBack }: Told = {},
): {
  readonly act: (name: string, payload?: unknown) => Promise<Answered>;
  readonly refusal: ReactNode;
  /** Stands until the next move. */
  readonly tookBack: ReactNode;
  /** Something of mine has been taken in since this was opened, so that there is something to undo. */
  readonly acted: boolean;
} {
  const [no, setNo] = useState<string | null>(null);
  const [acted, setActed] = useState(false);
  const [took, setTook] = useState(false);
  const act = async (name: string, payload: unknown = {}): Promise<Answered> => {
    const answer = await move(name, payload);
    setNo(answer.ok ? null : answer.text);
    if (answer.ok) setActed(true);
    setTook(answer.ok && takesBack?.moves.test(name) === true);
    return answer;
  };
  const refusal =
    no === null ? null : (
      // It stays in sight however far down the panel the button was.
      <div style={{ position: "sticky", top: 8, zIndex: 1 }}>
        <Refusal
          title={title ?? no}
          onClose={() => {
            setNo(null);
          }}
        >
          {title === undefined ? undefined : no}
        </Refusal>
      </div>
    );
  const tookBack =
    took && takesBack !== undefined ? (
      <p className="k-took" role="status">
        {takesBack.words}
      </p>
    ) : null;
  return { act, refusal, tookBack, acted };
}
