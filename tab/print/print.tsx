import { type ComponentType, createElement, useEffect, useState } from "react";
import { inLanguage, type Language } from "../../src/core/text.ts";
import type { PrintedPage, PrintView, WordFile } from "../../src/protocol/print.ts";
import type { ViewProps } from "../frame/views.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { Loading } from "../kit/states.tsx";
import { Surface } from "../kit/surface.tsx";
import { loadPrint, type PrintProps } from "../me/prints.ts";
import { aboutPaper } from "./about-texts.ts";
import { PaperAbout } from "./paper-about.tsx";
import { PaperPage } from "./paper-page.tsx";
import { printTexts } from "./texts.ts";
import { Words } from "./words.tsx";
import "./print.css";

type Page = ComponentType<PrintProps>;
type Opened =
  | { readonly ok: true; readonly view: PrintView; readonly pages: ReadonlyMap<string, Page> }
  | { readonly ok: false; readonly text: string; readonly again: boolean };

/** Spends the link's secret for what it opens. It leaves the address first, so that no history keeps it. */
async function openPaper(language: Language): Promise<Opened> {
  const text = printTexts[language];
  const ticket = window.location.hash.slice(1);
  if (ticket === "") return { ok: false, text: text.none, again: false };
  try {
    const response = await fetch("/api/print/open", {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify({ ticket }),
    });
    window.history.replaceState(null, "", `${window.location.pathname}${window.location.search}`);
    const told: unknown = await response.json();
    // Our own server answers these shapes; src/protocol/print.ts.
    if (!response.ok) return { ok: false, text: (told as { text: string }).text, again: false };
    const view = told as PrintView;
    return { ok: true, view, pages: await pagesOf(view) };
  } catch {
    return { ok: false, text: text.unreachable, again: true };
  }
}

/** The exercises' own pages that this paper is drawn by. */
async function pagesOf(view: PrintView): Promise<ReadonlyMap<string, Page>> {
  const drawnBy = view.kind === "exercise" ? [view] : view.kind === "forms" ? view.pages : [];
  const names = [...new Set(drawnBy.map(({ exercise }) => exercise))];
  const loaded = await Promise.all(names.map(async (name) => [name, await loadPrint(name)] as const));
  return new Map(loaded.flatMap(([name, page]) => (page === null ? [] : [[name, page] as const])));
}

/** Letters and pictures are there; then the browser may show its own dialogue. */
async function whenDrawn(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}

/** One paper, in a browser of its own: shown as it will be printed. */
export default function PrintPage({ boot }: ViewProps) {
  const text = useTexts(printTexts);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [opening] = useState(() => openPaper(boot.language));
  useEffect(() => {
    void opening.then(setOpened);
  }, [opening]);
  const title = opened?.ok === true ? titleOf(opened.view) : "";
  useEffect(() => {
    if (title !== "") document.title = title;
  }, [title]);
  const ready = opened?.ok === true ? opened : null;
  useEffect(() => {
    if (ready === null) return;
    const then = new URLSearchParams(window.location.search).get("then");
    const word = wordOf(ready.view);
    void whenDrawn().then(() => {
      if (then === "word" && word !== null) saveWord(word);
      else if (then === "print") window.print();
    });
  }, [ready]);
  if (opened === null)
    return (
      <Surface kind="page">
        <Loading kind="board" />
      </Surface>
    );
  if (!opened.ok)
    return (
      <Surface kind="page">
        <main className="print-no">
          <h1>{text.refused}</h1>
          <p>{opened.text}</p>
          {opened.again && (
            <ActionButton
              primary
              touch
              onPress={() => {
                window.location.reload();
              }}
            >
              {text.again}
            </ActionButton>
          )}
        </main>
      </Surface>
    );
  const { view } = opened;
  const word = wordOf(view);
  const exercise = view.kind === "exercise" ? view.exercise : undefined;
  return (
    <Surface kind="page" className="print-view">
      <div className="print-bar">
        <ActionButton
          primary
          touch
          icon="print"
          onPress={() => {
            window.print();
          }}
        >
          {text.print}
        </ActionButton>
        {word !== null && (
          <ActionButton
            touch
            icon="down"
            onPress={() => {
              saveWord(word);
            }}
          >
            {text.word}
          </ActionButton>
        )}
        <PaperAbout about={aboutPaper(view.what, exercise, view.language)} />
      </div>
      <main className="print-paper">{drawn(opened)}</main>
    </Surface>
  );
}

const titleOf = (view: PrintView): string =>
  (view.kind === "paper" ? view.paper.title : inLanguage(view.title, view.language)).trim();

const wordOf = (view: PrintView): WordFile | null => (view.kind === "forms" ? null : view.word);

const drawn = ({ view, pages }: Extract<Opened, { ok: true }>) => {
  switch (view.kind) {
    case "paper":
      return <PaperPage paper={view.paper} language={view.language} />;
    case "exercise":
      return <Drawn page={view} language={view.language} pages={pages} />;
    case "forms":
      return view.pages
        .filter(({ exercise }) => pages.has(exercise))
        .map((page, at) => (
          // A paper never changes while it is shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at} className="print-form">
            <Drawn page={page} language={view.language} pages={pages} />
          </div>
        ));
  }
};

function Drawn({
  page: { exercise, title, config, sheet, board, name, seats },
  language,
  pages,
}: {
  readonly page: PrintedPage;
  readonly language: Language;
  readonly pages: ReadonlyMap<string, Page>;
}) {
  const Own = pages.get(exercise);
  return Own === undefined ? (
    <article className="pr-paper" lang={language}>
      <h1>{inLanguage(title, language)}</h1>
      <p>{name}</p>
      <Words content={sheet} empty={printTexts[language].empty} />
    </article>
  ) : (
    createElement(Own, { config, sheet, board, language, name, seats })
  );
}

function saveWord({ name, base64 }: WordFile): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
