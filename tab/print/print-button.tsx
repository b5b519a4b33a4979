import { type ComponentProps, lazy, Suspense, useState } from "react";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { useOpenPaper } from "./open-paper.tsx";
import { printTexts } from "./texts.ts";

// What is said of each paper is fetched when somebody wants one.
const PrintAskNow = lazy(() => import("./print-ask.tsx"));

/** Prints with one press, where the paper says nothing about anyone, or where what it holds stands beside the button. */
export function PrintNow({
  what,
  word = false,
  children,
}: {
  readonly what: PrintWhat;
  /** Whether it can be had as a Word file, too. */
  readonly word?: boolean;
  /** The word on the button, where it is not just "Skriv ut". */
  readonly children?: string | undefined;
}) {
  const text = useTexts(printTexts);
  const { press, problem } = useOpenPaper(what);
  return (
    <>
      <ActionButton subtle={!word} icon="print" onPress={() => press("print")}>
        {children ?? text.print}
      </ActionButton>
      {word && (
        <ActionButton icon="down" onPress={() => press("word")}>
          {text.word}
        </ActionButton>
      )}
      {problem}
    </>
  );
}

/** A button that says first what the paper holds and leaves out, and then opens it in a browser. */
export function PrintButton({
  what,
  exercise,
  children,
}: {
  readonly what: PrintWhat;
  /** Whose page draws it, where that is known. */
  readonly exercise?: string | undefined;
  readonly children?: string | undefined;
}) {
  const text = useTexts(printTexts);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionButton
        subtle
        icon="print"
        onPress={() => {
          setAsking(true);
        }}
      >
        {children ?? text.print}
      </ActionButton>
      {asking && (
        <PrintAsk
          what={what}
          exercise={exercise}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** What the paper holds, what it leaves out, who could see it: then it is opened, outside Teams. */
export function PrintAsk(props: ComponentProps<typeof PrintAskNow>) {
  return (
    <Suspense fallback={null}>
      <PrintAskNow {...props} />
    </Suspense>
  );
}
