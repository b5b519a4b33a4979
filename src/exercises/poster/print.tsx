import { Page } from "./page.tsx";
import type { PrintProps } from "./words.tsx";
import "./view.css";

/** The poster on A3. */
export function Print({ board, language }: PrintProps) {
  return (
    <article className="po-print" lang={language}>
      <Page board={board} language={language} />
    </article>
  );
}
