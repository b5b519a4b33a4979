import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Cue } from "../../../tab/kit/cue.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { MAX_TEXT, type OwnItem, type Sheet, upOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";
import type { Work } from "./work.tsx";

type Inner = Props & { readonly work: Work; readonly act: Act };

/** Where no turn is kept: what lies on my sheet, each with its own button. */
export function FromMySheet(props: Inner & { readonly sheet: Sheet }) {
  const { work, sheet, me, act, seenBy } = props;
  const left = leftOn(sheet, work.pool, me);
  if (left.length === 0 || work.turn !== null) return null;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <p className="k-muted">{say(work.kind === "table" ? texts.putTable : texts.putBoard, props)}</p>
      <ul className="ig-from">
        {left.map(({ id, text }) => (
          <li key={id}>
            <span className="ig-words">{text}</span>
            <ActionButton
              icon="share"
              label={`${say(texts.putThis, props)}: ${text}`}
              onPress={() => act(work.move("put"), { item: id })}
            >
              {say(texts.putThis, props)}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

/** What on my sheet has words and is not up. */
const leftOn = (sheet: Sheet | null, pool: Work["pool"], me: Props["me"]): readonly OwnItem[] =>
  (sheet?.items ?? []).filter(
    ({ id, text }) => text.trim() !== "" && me !== null && upOf(pool, me, id) === null,
  );

/** The row presentation: whose turn it is, and in my own turn the next item with one press. */
export function Row(props: Inner) {
  const { work, me } = props;
  if (!work.row || me === null) return null;
  if (work.turn === null) return <AllSaid {...props} />;
  return work.turn === me ? <Mine {...props} /> : <Others {...props} turn={work.turn} />;
}

function AllSaid(props: Inner) {
  const { work, me, act } = props;
  if (work.pool.done.length === 0 || me === null) return null;
  return (
    <Cue kind="note" title={say(texts.allSaid, props)}>
      {work.seats.includes(me) && (
        <button type="button" className="k-link" onClick={() => void act(work.move("done"), { more: true })}>
          {say(texts.moreFromMe, props)}
        </button>
      )}
    </Cue>
  );
}

function Mine(props: Inner) {
  const { work, sheet, me, act, board } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const left = leftOn(sheet, work.pool, me);
  const next: OwnItem | undefined = left.find(({ id }) => id === picked) ?? left[0];
  const part = board.parts[0]?.id ?? "main";
  return (
    <section className="k-cue k-cue-yours">
      <p className="k-cue-title">{say(texts.yourTurn, props)}</p>
      <div className="k-cue-body k-stack">
        {next === undefined ? (
          <>
            <p>{say(texts.sheetEmpty, props)}</p>
            <Composer
              label={say(texts.putUp, props)}
              hideLabel
              action={say(texts.putThis, props)}
              longest={MAX_TEXT}
              onSend={(text) => act(work.move("say"), { part, text })}
            />
          </>
        ) : (
          <>
            <p>{say(texts.turnHow, props)}</p>
            <p className="ig-next">{next.text}</p>
            <ActionButton
              primary
              wide
              touch
              icon="share"
              label={`${say(texts.putThis, props)}: ${next.text}`}
              onPress={() => act(work.move("put"), { item: next.id })}
            >
              {say(texts.putThis, props)}
            </ActionButton>
          </>
        )}
        <div className="k-row">
          {left.length > 1 && (
            <Menu
              label={say(texts.putOther, props)}
              words={say(texts.putOther, props)}
              symbol="more"
              items={left.map(({ id, text }) => ({ id, label: text }))}
              onChoose={setPicked}
            />
          )}
          <ActionButton subtle onPress={() => act(work.move("done"), { more: false })}>
            {say(texts.nothingMore, props)}
          </ActionButton>
        </div>
      </div>
    </section>
  );
}

/** Another's turn: I listen; and for one without a screen I can write, or let the turn go on. */
function Others(props: Inner & { readonly turn: NonNullable<Work["turn"]> }) {
  const { work, turn, seats, act, board } = props;
  const [writing, setWriting] = useState(false);
  const name = nameIn(seats, turn);
  const part = board.parts[0]?.id ?? "main";
  return (
    <Cue kind="note" title={say(texts.turnOf, props, { name })}>
      <p>{say(texts.listenHow, props)}</p>
      {writing && (
        <Composer
          label={say(texts.writeFor, props, { name })}
          action={say(texts.putThis, props)}
          longest={MAX_TEXT}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setWriting(false);
          }}
          onSend={async (text) => {
            const answer = await act(work.move("say"), { part, text, for: turn });
            if (answer.ok) setWriting(false);
            return answer;
          }}
        />
      )}
      <Menu
        label={say(texts.helpFor, props, { name })}
        words={say(texts.helpFor, props, { name })}
        symbol="more"
        items={[
          { id: "write", label: say(texts.writeFor, props, { name }), symbol: "say" },
          { id: "next", label: say(texts.goOn, props), symbol: "forward" },
          { id: "done", label: say(texts.nothingMoreFor, props, { name }), symbol: "done" },
        ]}
        onChoose={(what) => {
          if (what === "write") {
            setWriting(true);
            return undefined;
          }
          return what === "next"
            ? act(work.move("next"), { who: turn })
            : act(work.move("done"), { more: false, for: turn });
        }}
      />
    </Cue>
  );
}
