import { inLanguage } from "../../src/core/text.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import type { Composing } from "./draft.ts";
import { composeTexts } from "./texts.ts";

/** The steps of the meeting in order; each can be moved, timed and taken away by buttons. */
export function Picks({
  draft,
  onMinutes,
  onMove,
  onRemove,
}: {
  readonly draft: Composing;
  readonly onMinutes: (key: string, minutes: number) => void;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onRemove: (key: string, title: string) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  if (draft.picked.length === 0) return <p className="compose-empty">{text.empty}</p>;
  return (
    <ol className="compose-picks">
      {draft.picked.map(({ key, fromTitle, from, step, minutes }, index) => {
        const title = inLanguage(step.title, language);
        return (
          <li key={key}>
            <div className="compose-pick">
              <b>{title}</b>
              {from !== draft.id && (
                <span className="k-muted">{text.from(inLanguage(fromTitle, language))}</span>
              )}
            </div>
            <div className="compose-tools">
              <input
                className="k-input compose-number"
                type="number"
                inputMode="numeric"
                aria-label={text.minutesFor(title)}
                title={text.range(step.least, step.most)}
                min={step.least}
                max={step.most}
                // A number is taken when it is finished: half a number typed would be pulled up to the least at once.
                key={`${key}:${String(minutes)}`}
                defaultValue={minutes}
                onBlur={({ target }) => {
                  if (Number.isFinite(target.valueAsNumber)) onMinutes(key, target.valueAsNumber);
                }}
                onKeyDown={({ key: pressed, currentTarget }) => {
                  if (pressed === "Enter") currentTarget.blur();
                }}
              />
              <span className="k-muted">{text.minutes(minutes).replace(/^\d+ /, "")}</span>
              <ActionButton
                subtle
                icon="up"
                label={text.up(title)}
                disabled={index === 0}
                onPress={() => {
                  onMove(key, -1);
                }}
              />
              <ActionButton
                subtle
                icon="down"
                label={text.down(title)}
                disabled={index === draft.picked.length - 1}
                onPress={() => {
                  onMove(key, 1);
                }}
              />
              <ActionButton
                subtle
                icon="trash"
                label={text.remove(title)}
                onPress={() => {
                  onRemove(key, title);
                }}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
