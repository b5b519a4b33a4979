import { createElement, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { blankSheetOf, exerciseViews } from "../exercise-views.ts";
import { KeptWordsPlace } from "../kit/kept-words.ts";
import { exerciseProps, type ShownPlace } from "../sync/exercise-props.ts";
import { useHere } from "./here.tsx";
import { usePrint } from "./print-page.tsx";
import { useTake } from "./use-take.ts";

/** A blank sheet for a step in which nothing of mine is saved yet. */
function useBlank(exercise: string, config: unknown, needed: boolean): unknown {
  const [blank, setBlank] = useState<{ readonly exercise: string; readonly sheet: unknown }>();
  useEffect(() => {
    let left = false;
    if (needed)
      void blankSheetOf(exercise, config).then((sheet) => {
        if (!left) setBlank({ exercise, sheet });
      });
    return () => {
      left = true;
    };
  }, [exercise, config, needed]);
  return blank?.exercise === exercise ? blank.sheet : null;
}

/** Shows an exercise's own view, and tells whether it has anything to show: where it has not, the meeting's frame fills in. */
export function ExerciseBox({
  shown,
  place,
  className,
  onEmpty,
  waiting,
}: {
  readonly shown: ShownPlace;
  readonly place: "stage" | "panel";
  readonly className?: string | undefined;
  readonly onEmpty: (empty: boolean) => void;
  /** Stands in while the view's code is on its way. */
  readonly waiting?: ReactNode;
}) {
  const { boot, client, model } = useHere();
  const { step } = shown;
  const box = useRef<HTMLDivElement>(null);
  const board = model.board(step.id);
  const blank = useBlank(step.exercise, step.config, place === "panel" && model.sheet(step.id) === null);
  useTake({ client, model }, step, place === "panel");
  const View = exerciseViews.get(step.exercise);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      onEmpty(element.childElementCount === 0);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(element, { childList: true });
    look();
    return () => {
      watcher.disconnect();
    };
  }, [onEmpty]);

  const { print, ask } = usePrint({ kind: "sheet", meeting: model.meeting.id, step: step.id }, step.exercise);
  return (
    <>
      <div ref={box} className={className}>
        {View && board && (
          <KeptWordsPlace value={`${model.meeting.id}/${step.id}`}>
            <Suspense fallback={waiting}>
              {createElement(View, {
                key: step.id,
                ...exerciseProps({ model, client, language: boot.language }, shown, place, blank, print),
              })}
            </Suspense>
          </KeptWordsPlace>
        )}
      </div>
      {ask}
    </>
  );
}
