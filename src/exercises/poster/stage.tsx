import { useLayoutEffect, useRef } from "react";
import { Page } from "./page.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The largest type and the smallest, in rem, and how it shrinks between them. */
const SIZES = [1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8] as const;

/** Type as large as the wall has room for. */
function useFit(board: Props["board"], language: Props["language"]) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew whenever the words change
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const settle = (): void => {
      for (const size of SIZES) {
        element.style.setProperty("--po-size", `${String(size)}rem`);
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    settle();
    const watcher = new ResizeObserver(settle);
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, [board, language]);
  return box;
}

/** The poster on the wall; before anything stands on it, which parts it will have. */
export function Stage(props: Props) {
  const { board, language } = props;
  const box = useFit(board, language);
  if (board.lines.length > 0)
    return (
      <div className="po-stage" ref={box}>
        <Page board={board} language={language} title="h2" />
      </div>
    );
  return (
    <div className="po-stage po-empty">
      <h2>{say(board.title.text ?? texts.title, props)}</h2>
      <ul>
        {board.sections.map(({ id, title, prompt }) => (
          <li key={id}>
            <b>{say(title, props)}</b>
            {prompt !== undefined && <span>{say(prompt, props)}</span>}
          </li>
        ))}
      </ul>
      <p>{say(texts.stageEmpty, props)}</p>
    </div>
  );
}
