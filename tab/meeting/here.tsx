import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { ProcessCommand } from "../../src/core/meeting.ts";
import type { ProgrammeText } from "../../src/core/text.ts";
import type { MoveAnswer } from "../../src/core/view.ts";
import type { Boot } from "../frame/boot-context.tsx";
import { Offline } from "../kit/field.tsx";
import { forgetWords } from "../kit/kept-words.ts";
import { useTexts } from "../kit/language.tsx";
import { Practice } from "../kit/practice.tsx";
import { Refusal } from "../kit/states.tsx";
import type { MeetingClient } from "../sync/client.ts";
import type { MeetingModel } from "../sync/model.ts";
import { type MeetingTexts, meetingTexts } from "./texts.ts";

/** The meeting this view stands in, and what can be done there. */
export interface Here {
  readonly boot: Boot;
  readonly client: MeetingClient;
  readonly model: MeetingModel;
  readonly text: MeetingTexts;
  /** A programme's text in the reader's language. */
  readonly say: (text: ProgrammeText) => string;
  /** Plays a command; a refusal is shown in the view. */
  readonly play: (command: ProcessCommand) => Promise<MoveAnswer>;
  readonly refusal: string | null;
  readonly clearRefusal: () => void;
}

const HereContext = createContext<Here | undefined>(undefined);

/** Gives the meeting to everything inside. */
export function HereProvider({
  boot,
  client,
  model,
  children,
}: {
  readonly boot: Boot;
  readonly client: MeetingClient;
  readonly model: MeetingModel;
  readonly children: ReactNode;
}) {
  const text = useTexts(meetingTexts);
  const [refusal, setRefusal] = useState<string | null>(null);
  const play = useCallback(
    async (command: ProcessCommand) => {
      const answer = await client.command(command);
      setRefusal(answer.ok ? null : answer.text);
      return answer;
    },
    [client],
  );
  const { id, state, rehearsal, speed } = model.meeting;
  useEffect(() => {
    if (state === "ended") forgetWords(id);
  }, [id, state]);
  const here = useMemo<Here>(
    () => ({
      boot,
      client,
      model,
      text,
      // Not core's inLanguage: its file would bring the schemas, and zod, in front of the first button.
      say: (words) => words[boot.language] ?? words.nb,
      play,
      refusal,
      clearRefusal: () => {
        setRefusal(null);
      },
    }),
    [boot, client, model, text, play, refusal],
  );
  return (
    <HereContext value={here}>
      <Practice value={rehearsal ? speed : null}>
        <Offline value={model.status !== "live"}>{children}</Offline>
      </Practice>
    </HereContext>
  );
}

/** The meeting this part stands in. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("useHere stands outside a meeting");
  return here;
}

/** What was not taken in just now, with the way on. */
export function Refused() {
  const { refusal, clearRefusal, model, client, text } = useHere();
  const words = refusal ?? model.notice?.text;
  if (words === undefined) return null;
  return (
    <Refusal
      title={text.notTaken}
      onClose={() => {
        clearRefusal();
        client.forgetNotice();
      }}
    >
      {words}
    </Refusal>
  );
}
