import { type ReactNode, useState } from "react";
import { stepOf } from "../../src/core/phases.ts";
import { Confirm } from "../kit/confirm.tsx";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { type Here, useHere } from "../meeting/here.tsx";
import { EndConfirm } from "../meeting/primary.tsx";
import { tableTexts } from "../meeting/tables-texts.ts";
import { PrintAsk } from "../print/print-button.tsx";
import { printTexts } from "../print/texts.ts";
import { JumpDialog } from "./jump-dialog.tsx";

type Asks = "skip" | "jump" | "end" | "plan" | "forms";

/** What is seldom needed: back, jump, skip, undo, take over, end; the heavy ones are asked about first. */
export function MoreMenu() {
  const here = useHere();
  const [asks, setAsks] = useState<Asks>();
  const items = itemsFor(here);
  const done = (): void => {
    setAsks(undefined);
  };
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        label={here.text.moreChoices}
        symbol="more"
        items={items}
        onChoose={(id) => choose(here, id, setAsks)}
      />
      {asks !== undefined && dialogs[asks](here, done)}
    </>
  );
}

const dialogs: Readonly<Record<Asks, (here: Here, done: () => void) => ReactNode>> = {
  end: (_here, done) => <EndConfirm onDone={done} />,
  plan: ({ model }, done) => (
    <PrintAsk what={{ kind: "running-agenda", meeting: model.meeting.id }} onClose={done} />
  ),
  forms: ({ model: { meeting } }, done) => (
    <PrintAsk
      what={{ kind: "forms", network: meeting.network, programme: meeting.programme.id }}
      onClose={done}
    />
  ),
  jump: (_here, done) => <JumpDialog onDone={done} />,
  skip: ({ model, text, say, play }, done) => {
    const step = stepOf(model.meeting);
    return (
      <Confirm
        title={text.skipTitle(step ? say(step.title) : "")}
        action={text.skipYes}
        onCancel={done}
        onConfirm={async () => {
          await play({ do: "skip" });
          done();
        }}
      >
        {text.skipBody}
      </Confirm>
    );
  },
};

function itemsFor(here: Here): readonly MenuItem[] {
  const { model, text, boot } = here;
  const { meeting, leads } = model;
  const share = boot.host.shareToStage
    ? [{ id: "share", label: text.showStage, symbol: "screen" as const }]
    : [];
  const print = printTexts[boot.language];
  const plan = { id: "plan", label: print.agenda, symbol: "print" as const };
  const forms = { id: "forms", label: print.forms, symbol: "print" as const };
  if (meeting.state === "ended") return [];
  if (meeting.state === "gathering")
    return [...share, forms, plan, { id: "end", label: text.endEarly, symbol: "stop" as const }];
  if (!leads)
    return [
      ...share,
      { id: "lead", label: takesOver(here), hint: text.takeOverHint, symbol: "people" as const },
      ...(model.canUndo ? [{ id: "undo", label: text.undo, symbol: "undo" as const }] : []),
      plan,
    ];
  return [...share, ...leaderItems(here), forms, plan];
}

const takesOver = ({ model, text, boot }: Here): string =>
  model.meeting.programme.gathering ? tableTexts[boot.language].takeOverHost : text.takeOver;

function leaderItems({ model, text }: Here): readonly MenuItem[] {
  const { meeting } = model;
  const step = stepOf(meeting);
  const stays = step?.kind === "check-in" || step?.kind === "check-out";
  const first = meeting.position?.step === 0 && meeting.position.phase === 0;
  return [
    { id: "undo", label: text.undo, symbol: "undo", disabled: !model.canUndo },
    { id: "back", label: text.back, hint: text.backHint, symbol: "back", disabled: first },
    { id: "jump", label: text.jump, symbol: "forward" },
    { id: "skip", label: text.skip, symbol: "skip", disabled: stays },
    { id: "shorten", label: text.shorten, symbol: "minus", disabled: meeting.clock === null },
    { id: "end", label: text.endEarly, symbol: "stop" },
  ];
}

const isAsked = (id: string): id is Asks => Object.hasOwn(dialogs, id);

function choose({ play, model, boot }: Here, id: string, ask: (what: Asks) => void): unknown {
  switch (id) {
    case "undo":
      return play({ do: "undo" });
    case "back":
      return play({ do: "back" });
    case "shorten":
      return play({ do: "extend", minutes: -1 });
    case "lead":
      return play({ do: "lead", seat: model.me });
    case "share":
      return boot.host.shareToStage?.(stageAddress(model.meeting.id, boot.params.host));
    default:
      if (isAsked(id)) ask(id);
      return undefined;
  }
}

/** The stage's address for the meeting's shared screen. */
function stageAddress(meeting: string, host: string | undefined): string {
  const url = new URL("/tab/", window.location.origin);
  url.searchParams.set("view", "stage");
  url.searchParams.set("meeting", meeting);
  if (host !== undefined) url.searchParams.set("host", host);
  return url.href;
}
