import { useState } from "react";
import type { Action } from "../../src/core/action.ts";
import type { SeatId } from "../../src/core/ids.ts";
import type { ProcessCommand } from "../../src/core/meeting.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import type { SymbolName } from "../kit/symbol-icon.tsx";
import { actionNow, aheadOf, nextSegment } from "./guide.ts";
import { type Here, useHere } from "./here.tsx";
import { useTaskOpen } from "./task.tsx";

interface Press {
  readonly words: string;
  readonly command: ProcessCommand;
  readonly symbol: SymbolName;
  readonly asks?: "end";
}

type Maker = (here: Here, action: Action) => Press | null;

const press = (words: string, command: ProcessCommand, symbol: SymbolName = "forward"): Press => ({
  words,
  command,
  symbol,
});

function wordPress({ text, model }: Here, next: SeatId | null): Press {
  const turn = model.meeting.position?.turn;
  if (turn && turn.tracks.length > 1) return press(text.giveWordGroups, { do: "give-word" });
  if (next === null) return press(model.leads ? text.roundDone : text.done, { do: "give-word" }, "done");
  const name = model.shortNameOf(next);
  const again = next === turn?.tracks[0]?.[0];
  return press(again ? text.newLap(name) : text.giveWord(name), { do: "give-word" });
}

const makers: Readonly<Record<Action["do"], Maker>> = {
  arrive: ({ text, model }) =>
    press(text.arrive, { do: "presence", seat: model.me, presence: "present" }, "done"),
  start: ({ text }) => press(text.start, { do: "start" }, "play"),
  "next-segment": ({ text, model, say }) => {
    const segment = nextSegment(model.meeting);
    return segment && press(text.toSegment(say(segment.title)), { do: "give-word" });
  },
  "give-word": (here, action) => wordPress(here, action.do === "give-word" ? action.next : null),
  "go-on": ({ text, model, say }) => {
    const ahead = aheadOf(model.meeting);
    if (!ahead) return null;
    const title = say(ahead.title);
    return press(ahead.sameStep ? text.toPhase(title) : text.toStep(title), { do: "go-on" });
  },
  end: ({ text }) => ({ ...press(text.end, { do: "end" }, "done"), asks: "end" }),
  "raise-hand": ({ text, model }) =>
    model.leads ? null : press(text.raiseHand, { do: "hand", seat: model.me, up: true }, "up"),
  ready: ({ text, model }) => press(text.ready, { do: "ready", seat: model.me, ready: true }, "done"),
  "answer-fit": () => null,
  wait: () => null,
  ended: () => null,
};

/** What takes the meeting on: second to what is to be done here, until that is done or its time is up. */
const goesOn: ReadonlySet<Action["do"]> = new Set(["go-on", "give-word"]);

/** The one next thing to do, as a filled button; nothing where it is somebody else's. */
export function Primary({
  only,
  later = false,
}: {
  readonly only?: readonly Action["do"][] | undefined;
  /** Something else comes first. */
  readonly later?: boolean | undefined;
}) {
  const here = useHere();
  const [asks, setAsks] = useState(false);
  const taskOpen = useTaskOpen();
  const action = actionNow(here.model.meeting, here.model.me);
  const found = only === undefined || only.includes(action.do) ? makers[action.do](here, action) : null;
  if (found === null) return null;
  return (
    <div className="meeting-next">
      <ActionButton
        primary={!later && !(taskOpen && goesOn.has(action.do))}
        wide
        touch
        iconAfter={found.symbol}
        onPress={() => {
          if (found.asks === undefined) return here.play(found.command);
          setAsks(true);
          return undefined;
        }}
      >
        {found.words}
      </ActionButton>
      {asks && (
        <EndConfirm
          onDone={() => {
            setAsks(false);
          }}
        />
      )}
    </div>
  );
}

/** Asks once before the meeting ends. */
export function EndConfirm({ onDone }: { readonly onDone: () => void }) {
  const { text, play } = useHere();
  return (
    <Confirm
      title={text.endTitle}
      action={text.endYes}
      onCancel={onDone}
      onConfirm={async () => {
        await play({ do: "end" });
        onDone();
      }}
    >
      {text.endBody}
    </Confirm>
  );
}
