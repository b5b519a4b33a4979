import type { ReactNode } from "react";
import { inLanguage } from "../../src/core/text.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { type PaperKind, paperNames } from "../../src/protocol/print.ts";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { dayText } from "./dates.ts";
import { homeTexts } from "./texts.ts";
import { Tile } from "./tile.tsx";

interface Agreed {
  readonly kind: PaperKind;
  readonly at: number;
  readonly meeting: string;
}

/** Everything the network has agreed on, what came last on top; each opens to be read, printed and kept as a file. */
export function AgreedTile({
  home,
  onRead,
  onMe,
}: {
  readonly home: HomeView;
  readonly onRead: (kind: PaperKind) => void;
  readonly onMe: () => void;
}) {
  const text = useTexts(homeTexts);
  const agreed = agreedIn(home);
  if (agreed.length === 0) return null;
  const [last] = home.past;
  const fresh = agreed.filter(({ meeting }) => meeting === last?.meeting);
  const older = agreed.filter((one) => !fresh.includes(one));
  return (
    <Tile title={text.agreed} wide>
      {last !== undefined && fresh.length > 0 && (
        <Kinds title={<LastMeeting last={last} />} agreed={fresh} onRead={onRead} dated={false} />
      )}
      {older.length > 0 && (
        <Kinds title={fresh.length > 0 ? text.agreedBefore : null} agreed={older} onRead={onRead} dated />
      )}
      {last !== undefined && (
        <p className="k-muted">
          {text.tookAlong}{" "}
          <button type="button" className="k-link" onClick={onMe}>
            {text.myPage}
          </button>
        </p>
      )}
    </Tile>
  );
}

/** The network's results that can be read, the newest first. */
const agreedIn = (home: HomeView): readonly Agreed[] =>
  home.papers
    .flatMap((kind): readonly Agreed[] => {
      // Themes that people wish for stand in the plan.
      const found = home.outcomes.filter(
        (one) => one.kind === kind || (kind === "plan" && one.kind === "themes"),
      );
      const newest = found.sort((a, b) => b.at - a.at)[0];
      return newest === undefined ? [] : [{ kind, at: newest.at, meeting: newest.meeting }];
    })
    .sort((a, b) => b.at - a.at);

function LastMeeting({ last }: { readonly last: HomeView["past"][number] }) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  return text.agreedLast(inLanguage(last.title, language), dayText(new Date(last.endedAt), language, false));
}

function Kinds({
  title,
  agreed,
  dated,
  onRead,
}: {
  readonly title: ReactNode;
  readonly agreed: readonly Agreed[];
  /** With the day of each. */
  readonly dated: boolean;
  readonly onRead: (kind: PaperKind) => void;
}) {
  const language = useLanguage();
  return (
    <>
      {title !== null && <h3 className="home-agreed-when">{title}</h3>}
      <ul className="home-agreed">
        {agreed.map(({ kind, at }) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => {
                onRead(kind);
              }}
            >
              <span className="home-grow">{inLanguage(paperNames[kind], language)}</span>
              {dated && <span className="k-muted">{dayText(new Date(at), language)}</span>}
              <SymbolIcon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
