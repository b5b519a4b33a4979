import { type ReactNode, useCallback, useEffect, useState } from "react";
import { apiFor, placeOf } from "../api.ts";
import type { Boot } from "../frame/boot-context.tsx";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { ServerTimeProvider } from "../kit/now.tsx";
import { Empty, Loading } from "../kit/states.tsx";
import { useMeetingClient, useMeetingModel, useSyncState } from "../sync/use-meeting.ts";
import { HereProvider } from "./here.tsx";
import { meetingTexts } from "./texts.ts";

interface Sought {
  readonly meeting: string | null;
  readonly looking: boolean;
  readonly text: string | null;
}

const lookEvery = 10_000;

// The address may name the meeting; otherwise it is the one that runs in this channel or chat.
function useMeetingId(boot: Boot): Sought & { readonly again: () => void } {
  const named = boot.params.meeting;
  const [sought, setSought] = useState<Sought>({ meeting: null, looking: true, text: null });
  const look = useCallback(async () => {
    const told = await apiFor(boot).home(placeOf(boot));
    const running = told.ok && told.value.kind === "home" ? told.value.running : null;
    setSought({ meeting: running?.meeting ?? null, looking: false, text: told.ok ? null : told.text });
  }, [boot]);
  const known = named !== undefined && named !== "" ? named : sought.meeting;
  useEffect(() => {
    if (known !== null) return;
    const first = setTimeout(() => void look(), 0);
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [known, look]);
  return {
    ...sought,
    meeting: known,
    looking: known === null && sought.looking,
    again: () => void look(),
  };
}

/** Finds the meeting, connects to it, and shows the view as soon as its parts are here. */
export function MeetingGate({ boot, children }: { readonly boot: Boot; readonly children: ReactNode }) {
  const text = useTexts(meetingTexts);
  const sought = useMeetingId(boot);
  if (sought.meeting !== null)
    return (
      <Connected key={sought.meeting} boot={boot} meeting={sought.meeting}>
        {children}
      </Connected>
    );
  if (boot.host.kind === "browser") return <Calm title={text.inTeams}>{text.inTeamsHint}</Calm>;
  if (sought.looking) return <Waiting onRetry={sought.again} />;
  return (
    <Calm title={text.noMeeting} action={text.lookAgain} onAction={sought.again}>
      {sought.text ?? text.noMeetingHint}
    </Calm>
  );
}

function Connected({
  boot,
  meeting,
  children,
}: {
  readonly boot: Boot;
  readonly meeting: string;
  readonly children: ReactNode;
}) {
  const text = useTexts(meetingTexts);
  const client = useMeetingClient(boot, meeting);
  const state = useSyncState(client);
  const model = useMeetingModel(state);
  if (state.status === "refused")
    return (
      <Calm title={text.notIn} action={text.lookAgain} onAction={client.retry}>
        {state.goodbye?.text}
      </Calm>
    );
  if (!model) return <Waiting onRetry={client.retry} />;
  return (
    <ServerTimeProvider offset={state.offset}>
      <HereProvider boot={boot} client={client} model={model}>
        {children}
      </HereProvider>
    </ServerTimeProvider>
  );
}

function Waiting({ onRetry }: { readonly onRetry: () => unknown }) {
  return (
    <main className="meeting-calm">
      <Loading kind="board" onRetry={onRetry} />
    </main>
  );
}

function Calm({
  title,
  children,
  action,
  onAction,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: string | undefined;
  readonly onAction?: (() => unknown) | undefined;
}) {
  return (
    <main className="meeting-calm">
      <Empty title={title}>{children}</Empty>
      {action !== undefined && onAction && (
        <ActionButton primary touch onPress={onAction}>
          {action}
        </ActionButton>
      )}
    </main>
  );
}
