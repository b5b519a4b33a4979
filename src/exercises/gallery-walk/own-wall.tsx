import { useState } from "react";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import type { Inner } from "./comments.tsx";
import { type Hung, MAX_HUNG_TEXT, type Wall, wallAt } from "./state.ts";
import { texts } from "./texts.ts";
import { WallView } from "./wall-view.tsx";
import { say } from "./words.tsx";

/** What hangs at our table, with what it takes to change it. */
export function OwnWall(props: Inner & { readonly number: number | null }) {
  const { board, number, act } = props;
  const [wording, setWording] = useState<Hung | null>(null);
  const wall = wallAt(board, number);
  return (
    <section className="k-stack">
      <h3>{say(texts.ourWall, props)}</h3>
      {wall === null ? (
        <p className="k-muted">{say(texts.hangsOnPaper, props)}</p>
      ) : (
        <WallView
          wall={wall}
          shape={board.shape}
          tools={(item) => <Tools {...props} wall={wall} item={item} onReword={setWording} />}
        />
      )}
      {wall !== null && wording !== null && (
        <Composer
          key={wording.id}
          label={say(texts.wording, props)}
          field={`wording ${wording.id}`}
          action={say(texts.use, props)}
          symbol="done"
          start={wording.text.slice(0, MAX_HUNG_TEXT)}
          lines={2}
          longest={MAX_HUNG_TEXT}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setWording(null);
          }}
          onSend={async (text) => {
            const { id: item, version } = wording;
            const answer = await act("reword", { wall: wall.table, item, version, text });
            if (answer.ok) setWording(null);
            return answer;
          }}
        />
      )}
      <Composer
        label={say(texts.hangLabel, props)}
        action={say(texts.hang, props)}
        symbol="plus"
        lines={1}
        longest={MAX_HUNG_TEXT}
        onSend={(text) => act("hang", { wall: wall === null ? number : wall.table, text })}
      />
    </section>
  );
}

function Tools(
  props: Inner & {
    readonly wall: Wall;
    readonly item: Hung;
    readonly onReword: (item: Hung) => void;
  },
) {
  const { wall, item, act, onReword } = props;
  const at = wall.items.indexOf(item);
  const where = { wall: wall.table, item: item.id };
  return (
    <Menu
      label={say(texts.menuFor, props, { text: item.text })}
      symbol="more"
      small
      items={[
        { id: "reword", label: say(texts.reword, props) },
        { id: "up", label: say(texts.up, props), symbol: "up", disabled: at === 0 },
        {
          id: "down",
          label: say(texts.down, props),
          symbol: "down",
          disabled: at === wall.items.length - 1,
        },
        { id: "take-down", label: say(texts.takeDown, props), symbol: "trash" },
      ]}
      onChoose={(choice) => {
        switch (choice) {
          case "up":
          case "down":
            return act("shift", { ...where, to: choice });
          case "take-down":
            return act("take-down", where);
        }
        onReword(item);
        return undefined;
      }}
    />
  );
}
