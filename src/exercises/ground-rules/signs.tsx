import { SymbolIcon, type SymbolName } from "../../../tab/kit/symbol-icon.tsx";
import type { Standing } from "./consent.ts";
import type { Answer } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** Every answer has a symbol, and its word beside it. */
export const answerSymbols: Readonly<Record<Answer, SymbolName>> = {
  agree: "done",
  "live-with": "half",
  object: "say",
};

const standingSymbols: Readonly<Record<Standing["state"], SymbolName>> = {
  adopted: "done",
  objection: "say",
  waiting: "open",
  aside: "down",
};

/** Where a rule stands: symbol and word. */
export function StandingSign({
  state,
  ...props
}: Pick<Props, "language"> & { readonly state: Standing["state"] }) {
  return (
    <span className={`gr-standing gr-is-${state}`}>
      <SymbolIcon name={standingSymbols[state]} />
      {say(texts[state], props)}
    </span>
  );
}
