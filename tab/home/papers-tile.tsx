import { inLanguage } from "../../src/core/text.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { type PaperKind, paperKinds, paperNames } from "../../src/protocol/print.ts";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { PrintButton } from "../print/print-button.tsx";
import { printTexts } from "../print/texts.ts";
import { Tile } from "./tile.tsx";

/** What the network has agreed on, for paper and as files. */
export function PapersTile({ home }: { readonly home: HomeView }) {
  const text = useTexts(printTexts);
  const language = useLanguage();
  const there = (kind: PaperKind): boolean =>
    home.outcomes.some((outcome) => outcome.kind === kind || (kind === "plan" && outcome.kind === "themes"));
  const kinds = paperKinds.filter(there);
  if (kinds.length === 0) return null;
  return (
    <Tile title={text.papers}>
      <ul className="home-papers">
        {kinds.map((outcome) => (
          <li key={outcome}>
            <PrintButton what={{ kind: "outcome", network: home.network.id, outcome }}>
              {inLanguage(paperNames[outcome], language)}
            </PrintButton>
          </li>
        ))}
      </ul>
    </Tile>
  );
}
