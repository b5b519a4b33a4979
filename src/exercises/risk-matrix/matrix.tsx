import type { KeyboardEvent, ReactNode } from "react";
import type { Language } from "../../core/text.ts";
import { levelOf, numbersOf, productOf, type Risk, steps } from "./state.ts";
import { levelTexts, texts } from "./texts.ts";
import { say } from "./words.tsx";

const arrows: Readonly<Record<string, readonly [likelihood: number, consequence: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where the keyboard begins with a risk that lies nowhere yet. */
const MIDDLE = 3;

/** Arrows go from square to square while a risk is being placed. */
const walk = (event: KeyboardEvent<HTMLElement>, likelihood: number, consequence: number): void => {
  const way = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined;
  if (way === undefined) return;
  event.preventDefault();
  const to = `${String(likelihood + way[0])} ${String(consequence + way[1])}`;
  event.currentTarget.closest("table")?.querySelector<HTMLElement>(`[data-square="${to}"]`)?.focus();
};

const takeFocus = (square: HTMLElement | null): void => square?.focus();

/** Five by five: in each square its number, its word where there is room, and the numbers of the risks that lie there. */
export function Matrix({
  risks,
  language,
  size,
  chosen = null,
  onChoose,
  onPlace,
}: {
  readonly risks: readonly Risk[];
  readonly language: Language;
  readonly size: "small" | "large";
  /** The risk that is being placed: then the squares can be pressed. */
  readonly chosen?: string | null;
  /** Pressing or dragging the number of a risk chooses it. */
  readonly onChoose?: ((risk: string | null) => void) | undefined;
  readonly onPlace?: ((risk: string, likelihood: number, consequence: number) => void) | undefined;
}) {
  const props = { language };
  const numbers = numbersOf(risks);
  const waiting = risks.filter((risk) => productOf(risk) === null).map(({ id }) => numbers.get(id) ?? 0);
  const moved = risks.find(({ id }) => id === chosen);
  const from = [moved?.likelihood ?? MIDDLE, moved?.consequence ?? MIDDLE] as const;
  const lies = (likelihood: number, consequence: number): boolean =>
    likelihood === from[0] && consequence === from[1];
  const cell = (likelihood: number, consequence: number) => {
    const product = likelihood * consequence;
    const level = levelOf(product);
    const here = risks.filter((risk) => risk.likelihood === likelihood && risk.consequence === consequence);
    const items =
      here.length === 0
        ? say(texts.empty, props)
        : here.map((risk) => `${String(numbers.get(risk.id))}: ${risk.text}`).join(". ");
    const label = say(texts.cell, props, {
      l: likelihood,
      c: consequence,
      product,
      level: say(levelTexts[level], props),
      items,
    });
    const inside = (
      <>
        <span className="rm-product">
          {product}
          {size === "large" && <small>{say(levelTexts[level], props)}</small>}
        </span>
        <span className={here.length > 3 ? "rm-chips rm-crowd" : "rm-chips"}>
          {here.map((risk) => (
            <Chip
              key={risk.id}
              risk={risk}
              number={numbers.get(risk.id) ?? 0}
              chosen={risk.id === chosen}
              label={say(texts.choose, props, { text: risk.text })}
              onChoose={chosen === null ? onChoose : undefined}
            />
          ))}
        </span>
      </>
    );
    const drop = onPlace && {
      onDragOver: (event: React.DragEvent) => {
        event.preventDefault();
      },
      onDrop: (event: React.DragEvent) => {
        event.preventDefault();
        const risk = event.dataTransfer.getData("text/plain");
        if (numbers.has(risk)) onPlace(risk, likelihood, consequence);
      },
    };
    return (
      <td key={consequence} className={`rm-cell rm-${level}`} {...drop}>
        {onPlace !== undefined && chosen !== null ? (
          <Square
            label={label}
            at={[likelihood, consequence]}
            lies={lies(likelihood, consequence)}
            onPress={() => {
              onPlace(chosen, likelihood, consequence);
            }}
            onGiveUp={() => onChoose?.(null)}
          >
            {inside}
          </Square>
        ) : (
          <div>
            <span className="k-sr">{label}</span>
            {inside}
          </div>
        )}
      </td>
    );
  };
  return (
    <div className={`rm-frame rm-${size}`}>
      <span className="rm-axis-up" aria-hidden="true">
        {say(texts.likelihood, props)} →
      </span>
      <table className="rm-matrix" aria-label={say(texts.matrix, props)}>
        <tbody>
          {steps.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">{likelihood}</th>
              {steps.map((consequence) => cell(likelihood, consequence))}
            </tr>
          ))}
          <tr>
            <td />
            {steps.map((consequence) => (
              <th key={consequence} scope="col">
                {consequence}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <span className="rm-axis" aria-hidden="true">
        {say(texts.consequence, props)} →
      </span>
      {waiting.length > 0 && (
        <p className="rm-waiting">{say(texts.unplaced, props, { numbers: waiting.join(", ") })}</p>
      )}
    </div>
  );
}

/** A square to press while a risk is being placed; the keyboard begins where the risk lies, and arrows go from there. */
function Square({
  label,
  at: [likelihood, consequence],
  lies,
  onPress,
  onGiveUp,
  children,
}: {
  readonly label: string;
  readonly at: readonly [likelihood: number, consequence: number];
  readonly lies: boolean;
  readonly onPress: () => void;
  readonly onGiveUp: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      data-square={`${String(likelihood)} ${String(consequence)}`}
      tabIndex={lies ? 0 : -1}
      ref={lies ? takeFocus : undefined}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key === "Escape") onGiveUp();
        walk(event, likelihood, consequence);
      }}
    >
      {children}
    </button>
  );
}

/** The number of a risk in its square: to be pressed or dragged where it can be moved. */
function Chip({
  risk,
  number,
  chosen,
  label,
  onChoose,
}: {
  readonly risk: Risk;
  readonly number: number;
  readonly chosen: boolean;
  readonly label: string;
  readonly onChoose: ((risk: string) => void) | undefined;
}) {
  const look = chosen ? "rm-chip rm-chosen" : "rm-chip";
  if (onChoose === undefined)
    return (
      <b className={look} title={risk.text}>
        {number}
      </b>
    );
  return (
    <button
      type="button"
      className={look}
      title={risk.text}
      aria-label={label}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData("text/plain", risk.id);
      }}
      onClick={() => {
        onChoose(risk.id);
      }}
    >
      {number}
    </button>
  );
}
