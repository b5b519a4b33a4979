import { type ReactNode, useCallback, useEffect, useState } from "react";
import { apiFor, placeOf, type Refused } from "../api.ts";
import type { Boot } from "../frame/boot-context.tsx";
import { ActionButton } from "../kit/action-button.tsx";
import { useText, useTexts } from "../kit/language.tsx";
import { ServerTimeProvider } from "../kit/now.tsx";
import { Empty, Loading } from "../kit/states.tsx";
import { useMeetingClient, useMeetingModel, useSyncState } from "../sync/use-meeting.ts";
import { HereProvider } from "./here.tsx";
import { meetingTexts } from "./texts.ts";

interface Sought {
  readonly meeting: string | null;
  readonly looking: boolean;
  /** Why the place could not be asked. */
  readonly refused: Refused | null;
}

const lookEvery = 10_000;
/** Reasons that say nothing about the reader: they pass. */
const passing: ReadonlySet<string> = new Set(["unreachable", "busy"]);

interface Found extends Sought {
  readonly again: () => void;
  /** The meeting shown has ended: the next one in this place is looked for. */
  readonly onEnded: () => void;
}

// The address may name the meeting; otherwise it is the one that runs in this channel or chat.
function useMeetingId(boot: Boot): Found {
  const { meeting: named } = boot.params;
  const [sought, setSought] = useState<Sought>({ meeting: named ?? null, looking: true, refused: null });
  const [ended, setEnded] = useState(false);
  const look = useCallback(async () => {
    const told = await apiFor(boot).home(placeOf(boot));
    const running = told.ok && told.value.kind === "home" ? (told.value.running?.meeting ?? null) : null;
    if (running !== null) setEnded(false);
    setSought((before) => ({
      meeting: running ?? before.meeting,
      looking: false,
      refused: told.ok ? null : told,
    }));
  }, [boot]);
  const looks = named === undefined && (sought.meeting === null || ended);
  useEffect(() => {
    if (!looks) return;
    const first = setTimeout(() => void look(), 0);
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [looks, look]);
  const onEnded = useCallback(() => {
    setEnded(true);
  }, []);
  return { ...sought, again: () => void look(), onEnded };
}

/** Finds the meeting, connects to it, and shows the view as soon as its parts are here. */
export function MeetingGate({ boot, children }: { readonly boot: Boot; readonly children: ReactNode }) {
  const text = useTexts(meetingTexts);
  const kit = useText();
  const sought = useMeetingId(boot);
  if (sought.meeting !== null)
    return (
      <Connected key={sought.meeting} boot={boot} meeting={sought.meeting} onEnded={sought.onEnded}>
        {children}
      </Connected>
    );
  if (boot.host.kind === "browser") return <Calm title={text.inTeams}>{text.inTeamsHint}</Calm>;
  if (sought.looking) return <Waiting onRetry={sought.again} />;
  const { refused } = sought;
  const title = refused ? (passing.has(refused.reason) ? kit.lostTitle : text.notIn) : text.noMeeting;
  return (
    <Calm title={title} action={text.lookAgain} onAction={sought.again}>
      {refused?.text ?? text.noMeetingHint}
    </Calm>
  );
}

function Connected({
  boot,
  meeting,
  onEnded,
  children,
}: {
  readonly boot: Boot;
  readonly meeting: string;
  readonly onEnded: () => void;
  readonly children: ReactNode;
}) {
  const text = useTexts(meetingTexts);
  const client = useMeetingClient(boot, meeting);
  const state = useSyncState(client);
  const model = useMeetingModel(state);
  const ended = model?.meeting.state === "ended";
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);
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
