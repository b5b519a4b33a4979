import { dateText } from "../../core/calendar.ts";
import { inLanguage, type Text } from "../../core/text.ts";
import { asksOf, type OwnGoal, type SharedGoal } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Situation, start, term and training in one line; empty while nothing of it is decided. */
export const detailsOf = (goal: OwnGoal, props: Pick<Props, "language">): string =>
  [
    goal.situation.trim(),
    goal.start === null
      ? ""
      : say(texts.startsOn, props, { date: dateText(goal.start, props.language, false) }),
    goal.horizon === null ? "" : say(texts[goal.horizon], props).toLowerCase(),
    goal.training.trim(),
  ]
    .filter((part) => part !== "")
    .join(" · ");

/** Goals their owners have shown, each with its person. */
export function Goals(props: Props & { readonly goals: readonly SharedGoal[] }) {
  const { goals, seats, config, language } = props;
  if (goals.length === 0) return <p className="k-muted">{say(texts.nothingShown, props)}</p>;
  const titleOf = (goal: SharedGoal["goal"]): string => {
    const title: Text | undefined = asksOf(config)
      .filter(({ direction }) => direction === goal.direction)
      .map(({ title: each }) => ({ nb: each.nb, nn: each.nn ?? each.nb, en: each.en ?? each.nb }))[0];
    return inLanguage(title ?? texts.other, language);
  };
  return (
    <ul className="go-shown">
      {goals.map(({ by, goal }) => (
        <li key={`${by} ${goal.id}`}>
          <small>
            <b>{nameIn(seats, by)}</b> · {titleOf(goal)}
          </small>
          <p>{goal.text}</p>
          <small>{detailsOf(goal, props)}</small>
        </li>
      ))}
    </ul>
  );
}
