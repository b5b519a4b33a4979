import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { HomeView, SetupView } from "../../src/protocol/api.ts";
import { apiFor, placeOf, type Refused } from "../api.ts";
import type { ViewProps } from "../frame/views.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { Loading } from "../kit/states.tsx";
import { Surface } from "../kit/surface.tsx";
import { SetupForm } from "../setup/setup-form.tsx";
import { NetworkHome } from "./network-home.tsx";
import { homeTexts } from "./texts.ts";
import "./home.css";

const Play = lazy(() => import("../play/play.tsx"));
const Me = lazy(() => import("../me/me.tsx"));

/** The channel tab: set-up where there is no network yet, else the network's home; a meeting and my page are one step in. */
export default function HomePage({ boot }: ViewProps) {
  const api = useMemo(() => apiFor(boot), [boot]);
  const [shown, setShown] = useState<HomeView | SetupView | Refused | null>(null);
  const [inside, setInside] = useState<"home" | "me" | { readonly meeting: string }>("home");
  const ask = useCallback(async (): Promise<HomeView | SetupView | Refused> => {
    const told = await api.home(placeOf(boot));
    return told.ok ? told.value : told;
  }, [api, boot]);
  useEffect(() => {
    if (inside !== "home" || boot.host.kind === "browser") return;
    const load = (): void => void ask().then(setShown);
    load();
    // Another member may start the meeting: the home shows it without a reload.
    const timer = setInterval(load, 5000);
    return () => {
      clearInterval(timer);
    };
  }, [ask, inside, boot]);
  const home = (): void => {
    setInside("home");
  };
  if (typeof inside === "object")
    return (
      <Suspense fallback={<Loading kind="board" />}>
        <Play boot={boot} meeting={inside.meeting} onLeave={home} />
      </Suspense>
    );
  if (inside === "me")
    return (
      <Suspense fallback={<Loading kind="sheet" />}>
        <Me boot={boot} onBack={home} />
      </Suspense>
    );
  return (
    <Surface kind="page">
      <Shown
        boot={boot}
        shown={shown}
        api={api}
        onHome={setShown}
        onPlay={(meeting) => {
          setInside({ meeting });
        }}
        onMe={() => {
          setInside("me");
        }}
        onAgain={() => ask().then(setShown)}
      />
    </Surface>
  );
}

function Shown({
  boot,
  shown,
  api,
  onHome,
  onPlay,
  onMe,
  onAgain,
}: ViewProps & {
  readonly shown: HomeView | SetupView | Refused | null;
  readonly api: ReturnType<typeof apiFor>;
  readonly onHome: (home: HomeView) => void;
  readonly onPlay: (meeting: string) => void;
  readonly onMe: () => void;
  readonly onAgain: () => Promise<void>;
}) {
  const text = useTexts(homeTexts);
  if (boot.host.kind === "browser") return <Words title={text.notHere}>{text.browser}</Words>;
  if (shown === null)
    return (
      <main className="home-wait">
        <Loading kind="board" onRetry={onAgain} />
      </main>
    );
  if ("ok" in shown)
    return (
      <Words title={text.notHere}>
        {shown.text}
        <ActionButton touch onPress={onAgain}>
          {text.again}
        </ActionButton>
      </Words>
    );
  return shown.kind === "setup" ? (
    <SetupForm setup={shown} api={api} onMade={onHome} />
  ) : (
    <NetworkHome home={shown} api={api} onChange={onHome} onPlay={onPlay} onMe={onMe} />
  );
}

function Words({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="home-words">
      <h1>{title}</h1>
      <div>{children}</div>
    </main>
  );
}
