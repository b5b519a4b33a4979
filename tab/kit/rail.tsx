import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTimeOfDay } from "./countdown.tsx";
import { useText } from "./language.tsx";
import { foldRail } from "./rail-fold.ts";
import { Ring, type RingSeat } from "./ring.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";
import { wholeMinutes } from "./time.ts";

/** A step of the agenda as the rail shows it; minutes are whole. */
export interface RailStep {
  readonly id: string;
  readonly title: string;
  readonly state: "done" | "now" | "later" | "skipped";
  readonly planned: number;
  readonly used?: number | undefined;
  /** A fixed time of day, in server milliseconds. */
  readonly at?: number | undefined;
}

interface RailProps {
  readonly title: string;
  readonly steps: readonly RailStep[];
  readonly seats?: readonly RingSeat[] | undefined;
  /** When the meeting ends as it goes now, and as it was planned. */
  readonly endsAt?: number | undefined;
  readonly plannedEnd?: number | undefined;
  /** Folded to signs only, in alone and pair work. */
  readonly folded?: boolean | undefined;
  readonly children?: ReactNode;
}

/** The agenda with where we are, used against planned minutes, and when it ends. */
export function Rail({ title, steps, seats, endsAt, plannedEnd, folded = false, children }: RailProps) {
  const text = useText();
  const current = steps.findIndex((step) => step.state === "now");
  const [box, most] = useRoom(
    [current, folded, title, endsAt !== undefined, ...steps.map((step) => step.title)].join("\n"),
  );
  const rows = foldRail(steps.length, current, folded ? 12 : most);
  const showsKey = !folded && steps.some((step) => step.state === "done");
  return (
    <nav ref={box} className={folded ? "k-rail k-folded" : "k-rail"} aria-label={text.programme}>
      <div className="k-brand">
        <Brand seats={seats} />
        <span className={folded ? "k-sr" : undefined}>{title}</span>
      </div>
      {showsKey && <p className="k-rail-key">{text.usedOfPlanKey}</p>}
      <ol>
        {rows.map((row) => {
          if (row.kind !== "step")
            return <Rest key={row.kind} kind={row.kind} count={row.count} folded={folded} />;
          const step = steps[row.index];
          return step && <Step key={step.id} step={step} folded={folded} />;
        })}
      </ol>
      {children}
      {endsAt !== undefined && !folded && <End endsAt={endsAt} plannedEnd={plannedEnd} />}
    </nav>
  );
}

/** More rows than this are too many to take in; fewer than this would hide the present step. */
const MOST = 9;
const LEAST = 3;

/** How many rows the rail has room for as it is drawn: titles take one line or two, in any language and size. */
function useRoom(what: string): readonly [RefObject<HTMLElement | null>, number] {
  const ref = useRef<HTMLElement>(null);
  const [height, setHeight] = useState(0);
  const [fitted, setFitted] = useState({ key: "", most: MOST });
  const key = `${String(height)}\n${what}`;
  const most = fitted.key === key ? fitted.most : MOST;
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const sizes = new ResizeObserver(() => {
      setHeight(box.clientHeight);
    });
    sizes.observe(box);
    return () => {
      sizes.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box && most > LEAST && box.scrollHeight > box.clientHeight + 1) setFitted({ key, most: most - 1 });
  }, [key, most]);
  return [ref, most];
}

function Brand({ seats }: { readonly seats: readonly RingSeat[] | undefined }) {
  return seats && seats.length > 0 ? <Ring size="glyph" seats={seats} /> : <SymbolIcon name="ring" />;
}

function Rest({
  kind,
  count,
  folded,
}: {
  readonly kind: "done" | "more";
  readonly count: number;
  readonly folded: boolean;
}) {
  const text = useText();
  return (
    <li className={kind === "done" ? "k-done" : "k-later"}>
      {kind === "done" ? <SymbolIcon name="done" /> : <span className="k-hole" />}
      <span className={folded ? "k-sr" : undefined}>
        {kind === "done" ? text.doneSteps(count) : text.moreSteps(count)}
      </span>
    </li>
  );
}

function Step({ step, folded }: { readonly step: RailStep; readonly folded: boolean }) {
  const text = useText();
  const now = step.state === "now";
  const used = step.used ?? 0;
  return (
    <li className={`k-${step.state}`} aria-current={now ? "step" : undefined}>
      <StepSign step={step} />
      <span className={folded ? "k-sr" : titleClass(step.title)}>{step.title}</span>
      <span className={folded ? "k-sr" : "k-rail-time k-num"}>
        <StepTime step={step} />
      </span>
      {now && !folded && (
        <>
          <span className="k-bar" aria-hidden="true">
            <i style={{ width: `${String(Math.min(100, (used / Math.max(1, step.planned)) * 100))}%` }} />
          </span>
          <span className="k-used k-num">{text.usedOf(used, step.planned)}</span>
        </>
      )}
    </li>
  );
}

// A long word gets smaller letters before it is broken in two.
const titleClass = (title: string): string => {
  const longest = Math.max(...title.split(" ").map((word) => word.length));
  return `k-rail-title${longest > 17 ? " k-longest" : longest > 14 ? " k-long" : ""}`;
};

function StepSign({ step }: { readonly step: RailStep }) {
  const text = useText();
  if (step.state === "done") return <SymbolIcon name="done" label={text.stepDone} />;
  if (step.state === "skipped") return <SymbolIcon name="skip" label={text.skipped} />;
  if (step.state === "now") return <span className="k-dot" />;
  return step.at === undefined ? <span className="k-hole" /> : <SymbolIcon name="clock" />;
}

function StepTime({ step }: { readonly step: RailStep }) {
  const text = useText();
  const timeOfDay = useTimeOfDay();
  if (step.state === "now") return null;
  if (step.state === "skipped") return text.skipped;
  if (step.state === "done") return `${String(step.used ?? 0)}/${String(step.planned)}`;
  return step.at === undefined ? String(step.planned) : text.fixedTime(timeOfDay(step.at));
}

function End({ endsAt, plannedEnd }: { readonly endsAt: number; readonly plannedEnd: number | undefined }) {
  const text = useText();
  const timeOfDay = useTimeOfDay();
  const late = plannedEnd === undefined ? undefined : wholeMinutes(endsAt - plannedEnd);
  return (
    <p className="k-rail-end k-num">
      {text.doneAbout} <b>{timeOfDay(endsAt)}</b>
      {late !== undefined && (
        <span className="k-muted">
          {late === 0 ? text.asPlanned : late > 0 ? text.behind(late) : text.ahead(-late)}
        </span>
      )}
    </p>
  );
}
