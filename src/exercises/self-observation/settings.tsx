import { Field } from "../../../tab/kit/field.tsx";
import { numberText, readTime } from "./numbers.ts";
import type { Scale, Sheet, Unit } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

const units: readonly Unit[] = ["hours", "percent"];
const scales: readonly Scale[] = [3, 5];

/** How the owner counts: unit, scale and week, to change at any time. */
export function Settings(props: Props & { readonly sheet: Sheet; readonly act: Props["move"] }) {
  const { sheet, act, language } = props;
  return (
    <details className="so-settings">
      <summary>
        {say(texts.settings, props)}:{" "}
        {say(sheet.unit === "hours" ? texts.hours : texts.percent, props).toLocaleLowerCase(language)},{" "}
        <span>{say(texts.scaleOf, props, { most: sheet.scale })}</span>
      </summary>
      <div className="k-stack">
        <Choices
          legend={say(texts.timeIn, props)}
          choices={units.map((unit) => ({
            id: unit,
            label: say(unit === "hours" ? texts.hours : texts.percent, props),
            chosen: unit === sheet.unit,
          }))}
          onChoose={(unit) => act("unit", { unit })}
        />
        <Choices
          legend={say(texts.scale, props)}
          choices={scales.map((scale) => ({
            id: scale,
            label: say(texts.scaleOf, props, { most: scale }),
            chosen: scale === sheet.scale,
          }))}
          onChoose={(scale) => act("scale", { scale })}
        />
        <p className="k-small-words">{say(texts.scaleKeeps, props)}</p>
        <Field
          label={say(texts.week, props)}
          lines={1}
          value={numberText(sheet.week, language)}
          onSave={(text) => {
            const read = readTime(text);
            return read.ok && read.value !== null && read.value >= 1 && read.value <= 80
              ? act("week", { week: read.value })
              : { ok: false };
          }}
        />
      </div>
    </details>
  );
}

/** A few choices side by side, one of them in force. */
export function Choices<Id extends string | number>({
  legend,
  hidden = false,
  choices,
  onChoose,
}: {
  readonly legend: string;
  readonly hidden?: boolean;
  readonly choices: readonly { readonly id: Id; readonly label: string; readonly chosen: boolean }[];
  readonly onChoose: (id: Id) => unknown;
}) {
  return (
    <fieldset className="so-choices">
      <legend className={hidden ? "k-sr" : undefined}>{legend}</legend>
      <div>
        {choices.map(({ id, label, chosen }) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen}
            onClick={() => {
              onChoose(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
