import { useEffect, useState } from "react";
import type { HomeView } from "../../src/protocol/api.ts";
import type { PaperKind, Paper as PaperWords } from "../../src/protocol/print.ts";
import type { Api, Refused } from "../api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Paper } from "../kit/paper.tsx";
import { Loading } from "../kit/states.tsx";
import { aboutPaper } from "../print/about-texts.ts";
import { PaperAbout } from "../print/paper-about.tsx";
import { PaperPage } from "../print/paper-page.tsx";
import { PrintNow } from "../print/print-button.tsx";
import { homeTexts } from "./texts.ts";

/** One result of the network, to be read; under it what a print of it holds, and the ways out. */
export function OutcomePage({
  home,
  kind,
  api,
  onBack,
}: {
  readonly home: HomeView;
  readonly kind: PaperKind;
  readonly api: Api;
  readonly onBack: () => void;
}) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const [told, setTold] = useState<PaperWords | Refused | null>(null);
  const network = home.network.id;
  const versions = home.outcomes.map((one) => `${one.kind} ${String(one.version)}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the network remembers has changed, so this may have
  useEffect(() => {
    let gone = false;
    void api.readPaper(network, kind).then((answer) => {
      if (!gone) setTold(answer.ok ? answer.value : answer);
    });
    return () => {
      gone = true;
    };
  }, [api, network, kind, versions]);
  return (
    <main className="home home-document">
      <ActionButton subtle icon="undo" onPress={onBack}>
        {text.back}
      </ActionButton>
      {told === null ? (
        <Loading kind="board" />
      ) : "ok" in told ? (
        <p className="home-refused" role="alert">
          {told.text}
        </p>
      ) : (
        <>
          <Paper kind="board" who={text.board}>
            <PaperPage paper={told} language={language} />
          </Paper>
          <PaperOut network={network} kind={kind} />
        </>
      )}
    </main>
  );
}

/** On paper and as a file: what it holds is said before it leaves. */
export function PaperOut({ network, kind }: { readonly network: string; readonly kind: PaperKind }) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const what = { kind: "outcome", network, outcome: kind } as const;
  return (
    <section className="home-tile home-out" aria-label={text.out}>
      <h2>{text.out}</h2>
      <PaperAbout about={aboutPaper(what, undefined, language)} />
      <div className="home-acts">
        <PrintNow what={what} word />
      </div>
    </section>
  );
}
