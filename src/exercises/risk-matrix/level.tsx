import type { Language } from "../../core/text.ts";
import { levelOf, productOf, type Risk } from "./state.ts";
import { levelTexts, texts } from "./texts.ts";
import { say } from "./words.tsx";

/** How grave a risk is: number, word and colour. */
export function LevelMark({ risk, language }: { readonly risk: Risk; readonly language: Language }) {
  const product = productOf(risk);
  if (product === null) return <span className="rm-level">{say(texts.openPlace, { language })}</span>;
  const level = levelOf(product);
  return (
    <span className={`rm-level rm-${level}`}>
      {say(texts.risk, { language }, { product, level: say(levelTexts[level], { language }) })}
    </span>
  );
}
