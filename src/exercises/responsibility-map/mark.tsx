import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { Language } from "../../core/text.ts";
import type { Mark, Standing } from "./state.ts";
import { markTexts, texts } from "./texts.ts";
import { say } from "./words.tsx";

const signs = { decides: "star", contributes: "plus", told: "bell", none: "minus" } as const;

/** What a role does: a sign and a word. */
export function MarkSign({ mark, language }: { readonly mark: Mark; readonly language: Language }) {
  return (
    <span className={`ra-mark ra-${mark}`}>
      <SymbolIcon name={signs[mark]} />
      {say(markTexts[mark], { language })}
    </span>
  );
}

/** What stands in a square: agreed, proposed, different views, or nothing yet. */
export function StandingSign({
  standing,
  language,
}: {
  readonly standing: Standing;
  readonly language: Language;
}) {
  if (standing.how === "differ")
    return (
      <span className="ra-mark ra-differ">
        <SymbolIcon name="people" />
        {say(texts.differ, { language })}
      </span>
    );
  if (standing.mark === null) return <span className="ra-open">–</span>;
  return (
    <span className={standing.how === "proposed" ? "ra-standing ra-proposed" : "ra-standing"}>
      <MarkSign mark={standing.mark} language={language} />
      {standing.how === "proposed" && <small>{say(texts.proposed, { language })}</small>}
    </span>
  );
}
