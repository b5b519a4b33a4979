import { useCallback, useEffect, useMemo, useState } from "react";
import type { MeView } from "../../src/protocol/api.ts";
import { apiFor, type Refused } from "../api.ts";
import type { ViewProps } from "../frame/views.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { Paper, PaperMark } from "../kit/paper.tsx";
import { Empty, Loading } from "../kit/states.tsx";
import { Surface } from "../kit/surface.tsx";
import { PrintButton } from "../print/print-button.tsx";
import { printTexts } from "../print/texts.ts";
import { AllMine } from "./all-mine.tsx";
import { Kept } from "./kept.tsx";
import { SheetList } from "./mine-lists.tsx";
import { Reminders } from "./reminders.tsx";
import { meTexts } from "./texts.ts";
import "./me.css";

/** My page: what is mine alone, from all my networks. */
export default function MePage({ boot, onBack }: ViewProps & { readonly onBack?: () => void }) {
  const text = useTexts(meTexts);
  const print = useTexts(printTexts);
  const api = useMemo(() => apiFor(boot), [boot]);
  const [told, setTold] = useState<MeView | Refused | null>(null);
  const [gone, setGone] = useState(false);
  const inBrowser = boot.host.kind === "browser";
  const ask = useCallback(async (): Promise<MeView | Refused> => {
    const answer = await api.me();
    return answer.ok ? answer.value : answer;
  }, [api]);
  useEffect(() => {
    if (!inBrowser) void ask().then(setTold);
  }, [ask, inBrowser]);
  const load = (): Promise<void> => ask().then(setTold);
  const shown: MeView | Refused | null = inBrowser
    ? { ok: false, reason: "signed-out", text: text.browser }
    : told;
  return (
    <Surface kind="page">
      <main className="me">
        <header className="me-head">
          {onBack && (
            <ActionButton subtle icon="undo" onPress={onBack}>
              {text.back}
            </ActionButton>
          )}
          <h1>{text.title}</h1>
          <PaperMark kind="sheet" who={text.onlyYou} />
        </header>
        {gone ? (
          <Empty title={text.gone}>{text.goneWhy}</Empty>
        ) : shown === null ? (
          <Loading kind="sheet" onRetry={load} />
        ) : "ok" in shown ? (
          <div className="me-words">
            <p>{shown.text}</p>
            {!inBrowser && <ActionButton onPress={load}>{text.again}</ActionButton>}
          </div>
        ) : (
          <>
            <Kept
              me={shown}
              api={api}
              onTold={setTold}
              reminders={shown.reminders}
              onChange={load}
              printGoals={<PrintButton what={{ kind: "goals" }}>{print.goals}</PrintButton>}
            />
            <Paper kind="sheet" who={text.onlyYou}>
              <h2>{text.sheets}</h2>
              {shown.sheets.length === 0 ? (
                <p className="k-muted">{text.noSheets}</p>
              ) : (
                <SheetList sheets={shown.sheets} api={api} onChange={load} />
              )}
            </Paper>
            <Reminders api={api} onTold={setTold} reminders={shown.reminders} />
            <section className="me-note" aria-label={text.whoSees}>
              <h2>{text.whoSees}</h2>
              <p>{text.promise}</p>
              <p className="k-muted">{text.account(shown.account.guest)}</p>
            </section>
            <AllMine
              api={api}
              boot={boot}
              onGone={() => {
                setGone(true);
              }}
            />
          </>
        )}
      </main>
    </Surface>
  );
}
