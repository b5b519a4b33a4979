import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { guideNow } from "./moves.ts";
import type { Part } from "./part.ts";
import { guideCards } from "./role-cards.ts";
import { texts } from "./texts.ts";
import { focusNames, nameIn, type Props, say } from "./words.tsx";

/** For the timekeeper: what to watch for, and words to borrow when somebody forgets. */
export function GuideCard(props: Props & { readonly part: Part }) {
  const { part, language, me } = props;
  const guide = guideNow(props);
  if (guide.free || guide.seat !== me) return null;
  const name = focusNames(props);
  const card = guideCards[part];
  return (
    <section className="k-card pc-guide-card">
      <h2>
        <SymbolIcon name="clock" />
        {say(texts.guideYou, language)}
      </h2>
      <p>{say(card.watch, language, { name })}</p>
      <p className="pc-may-say">{say(texts.youMaySay, language)}</p>
      <ul>
        {card.say.map((text) => (
          <li key={text.nb}>{kitTexts[language].quote(say(text, language, { name }))}</li>
        ))}
      </ul>
      <HandOn {...props} />
    </section>
  );
}

/** Who keeps the clock and the rules: one volunteers, or it is handed on. */
export function GuideChoice(props: Props) {
  const { me, leads, focus, present } = props;
  const guide = guideNow(props);
  if (!guide.free && guide.seat === me) return null;
  const mayTake = me !== null && guide.free && !focus.includes(me) && present.includes(me);
  return (
    <section className="k-card pc-guide-choice">
      <GuideWords {...props} />
      {(mayTake || leads) && (
        <div className="k-row">
          {mayTake && <Take {...props} />}
          {leads && <HandOn {...props} />}
        </div>
      )}
    </section>
  );
}

function GuideWords(props: Props) {
  const { language, seats, focus } = props;
  const guide = guideNow(props);
  const name = nameIn(seats, guide.seat);
  if (!guide.free)
    return (
      <p>
        <b>{say(texts.guideIs, language, { name })}</b>
        {`, ${say(texts.guideDoes, language)}`}
      </p>
    );
  const inFocus = guide.seat !== null && focus.includes(guide.seat);
  return <h2>{say(inFocus ? texts.guideInFocus : texts.guideWho, language, { name })}</h2>;
}

function Take({ language, move }: Props) {
  return (
    <ActionButton icon="clock" onPress={() => move("guide", {})}>
      {say(texts.guideTake, language)}
    </ActionButton>
  );
}

function HandOn({ language, me, seats, present, focus, roles, move }: Props) {
  const now = guideNow({ roles, present, focus }).seat;
  const others = seats.filter(
    ({ id }) => present.includes(id) && !focus.includes(id) && id !== now && id !== me,
  );
  if (others.length === 0) return null;
  return (
    <Menu
      label={say(texts.guideGive, language)}
      words={say(texts.guideGive, language)}
      symbol="people"
      items={others.map(({ id }) => ({ id, label: nameIn(seats, id) }))}
      onChoose={(seat) => move("guide", { seat })}
    />
  );
}
