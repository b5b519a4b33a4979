import { useState } from "react";
import { Refusal } from "../../../tab/kit/states.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** Plays moves and remembers why the last one was not taken in. */
export function useRefusal(move: Props["move"]): {
  readonly move: Props["move"];
  readonly refused: string | null;
  readonly clear: () => void;
} {
  const [refused, setRefused] = useState<string | null>(null);
  return {
    refused,
    clear: () => {
      setRefused(null);
    },
    move: async (name, payload) => {
      const answer = await move(name, payload);
      setRefused(answer.ok ? null : answer.text);
      return answer;
    },
  };
}

export function Refused({
  refused,
  clear,
  ...props
}: Pick<Props, "language" | "board"> & { readonly refused: string | null; readonly clear: () => void }) {
  if (refused === null) return null;
  return (
    <Refusal title={say(texts.notDone, props)} onClose={clear}>
      {refused}
    </Refusal>
  );
}
