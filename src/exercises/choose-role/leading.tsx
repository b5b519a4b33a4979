import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import type { Text } from "../../core/text.ts";
import { playfulTexts } from "./playful-texts.ts";
import type { Way } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

const ways: Readonly<Record<Way, Text>> = {
  volunteer: texts.wayVolunteer,
  vote: texts.wayVote,
  draw: texts.wayDraw,
  playful: playfulTexts.wayPlayful,
};

/** For whoever leads: draw, note one who has no screen, or try another way. */
export function Leading(props: Props) {
  const { board, leads, facilitator, me, language, move } = props;
  if (me === null || board.chosen !== null || !(leads || facilitator === null)) return null;
  const other = board.ways.filter((way) => way !== board.way);
  if (board.way === "playful" && other.length === 0) return null;
  return (
    <div className="k-stack cr-leading">
      <Draw {...props} />
      <div className="k-row">
        {board.way !== "playful" && <SomeoneElse {...props} />}
        {other.length > 0 && (
          <Menu
            label={say(texts.otherWays, props)}
            words={say(texts.otherWays, props)}
            symbol="more"
            items={other.map((way) => ({ id: way, label: say(ways[way], { language, board }) }))}
            onChoose={(way) => move("way", { way })}
          />
        )}
      </div>
    </div>
  );
}

function Draw(props: Props) {
  const { board, move } = props;
  const level = board.way === "vote" && board.most.length > 1;
  if (board.asked !== null || !(board.way === "draw" || level)) return null;
  const word = level ? texts.drawTied : board.declined.length > 0 ? texts.drawAgain : texts.draw;
  return (
    <ActionButton primary touch wide onPress={() => move("draw", {})}>
      {say(word, props)}
    </ActionButton>
  );
}

function SomeoneElse(props: Props) {
  const { me, seats, present, move } = props;
  return (
    <Menu
      label={say(texts.someoneElse, props)}
      words={say(texts.someoneElse, props)}
      symbol="people"
      items={seats
        .filter(({ id }) => present.includes(id) && id !== me)
        .map(({ id }) => ({ id, label: nameIn(seats, id) }))}
      onChoose={(seat) => move("volunteer", { for: seat })}
    />
  );
}
