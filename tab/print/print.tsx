import { type ComponentType, createElement, useEffect, useState } from "react";
import { inLanguage, type Language } from "../../src/core/text.ts";
import type { PrintView } from "../../src/protocol/print.ts";
import type { ViewProps } from "../frame/views.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { Loading } from "../kit/states.tsx";
import { Surface } from "../kit/surface.tsx";
import { loadPrint, type PrintProps } from "../me/prints.ts";
import { PaperPage } from "./paper-page.tsx";
import { printTexts } from "./texts.ts";
import { Words } from "./words.tsx";
import "./print.css";

type Opened =
  | { readonly ok: true; readonly view: PrintView; readonly Page: ComponentType<PrintProps> | null }
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
    return { ok: true, view, Page: view.kind === "exercise" ? await loadPrint(view.exercise) : null };
  } catch {
    return { ok: false, text: text.unreachable, again: true };
  }
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
        {opened.view.kind === "paper" && opened.view.word !== null && <WordButton word={opened.view.word} />}
        <p>{text.yours}</p>
      </div>
      <main className="print-paper">{drawn(opened)}</main>
    </Surface>
  );
}

const titleOf = (view: PrintView): string =>
  view.kind === "paper" ? view.paper.title : inLanguage(view.title, view.language);

const drawn = ({ view, Page }: Extract<Opened, { ok: true }>) => {
  if (view.kind === "paper") return <PaperPage paper={view.paper} language={view.language} />;
  const { config, sheet, board, language, name } = view;
  return Page === null ? (
    <article className="pr-paper" lang={language}>
      <h1>{titleOf(view)}</h1>
      <Words content={sheet} empty={printTexts[language].empty} />
    </article>
  ) : (
    createElement(Page, { config, sheet, board, language, name })
  );
};

function WordButton({ word }: { readonly word: { readonly name: string; readonly base64: string } }) {
  const text = useTexts(printTexts);
  return (
    <ActionButton
      touch
      icon="down"
      onPress={() => {
        const bytes = Uint8Array.from(atob(word.base64), (sign) => sign.charCodeAt(0));
        const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([bytes], { type }));
        link.download = word.name;
        link.click();
        setTimeout(() => {
          URL.revokeObjectURL(link.href);
        }, 1000);
      }}
    >
      {text.word}
    </ActionButton>
  );
}
