import { lazy, Suspense, useState } from "react";
import type { HomeView } from "../../src/protocol/api.ts";
import type { PaperKind } from "../../src/protocol/print.ts";
import type { Api, Told } from "../api.ts";
import type { ComposeFrom } from "../compose/compose.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { PaperMark } from "../kit/paper.tsx";
import { Loading } from "../kit/states.tsx";
import { AgreedTile } from "./agreed-tile.tsx";
import { ContractTile } from "./contract-tile.tsx";
import { dayText } from "./dates.ts";
import { MembersTile } from "./members-tile.tsx";
import { CompetenceTile, PastTile, RulesTile } from "./memory-tiles.tsx";
import { NextTile } from "./next-tile.tsx";
import { OutcomePage } from "./outcome-page.tsx";
import { ProgrammesTile } from "./programmes-tile.tsx";
import { homeTexts } from "./texts.ts";
import { ThemesTile } from "./themes-tile.tsx";

// Seldom opened, and the schemas they need are not small.
const ContractPage = lazy(() => import("./contract-page.tsx"));
const ComposePage = lazy(async () => ({ default: (await import("../compose/compose.tsx")).ComposePage }));

/** The network's home: the next meeting, what was agreed, what is planned, what is remembered. The same for all members. */
export function NetworkHome({
  home,
  api,
  onChange,
  onPlay,
  onMe,
}: {
  readonly home: HomeView;
  readonly api: Api;
  readonly onChange: (home: HomeView) => void;
  readonly onPlay: (meeting: string) => void;
  readonly onMe: () => void;
}) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const [reading, setReading] = useState<PaperKind | null>(null);
  const [composing, setComposing] = useState<ComposeFrom>();
  /** What the programme is called that was just put together. */
  const [made, setMade] = useState<string | null>(null);
  const take = (told: Told<HomeView>): boolean => {
    setRefused(told.ok ? null : told.text);
    if (told.ok) onChange(told.value);
    return told.ok;
  };
  const open = async (programme: string, rehearsal: boolean, speed: number): Promise<void> => {
    const told = await api.openMeeting(home.network.id, programme, rehearsal, speed);
    setRefused(told.ok ? null : told.text);
    if (told.ok) onPlay(told.value.meeting);
  };
  const tile = { home, api, take };
  const back = (): void => {
    setReading(null);
  };
  if (reading === "contract")
    return (
      <Suspense fallback={<Loading kind="board" />}>
        <ContractPage {...tile} onBack={back} />
      </Suspense>
    );
  if (reading !== null) return <OutcomePage home={home} kind={reading} api={api} onBack={back} />;
  if (composing !== undefined)
    return (
      <Suspense fallback={<Loading kind="board" />}>
        <ComposePage
          network={home.network.id}
          me={home.members.find((member) => member.me)?.id ?? ""}
          api={api}
          from={composing}
          onDone={(saved) => {
            setComposing(undefined);
            setMade(saved);
            if (saved !== null) void api.network(home.network.id).then(take);
          }}
        />
      </Suspense>
    );
  return (
    <main className="home">
      <header className="home-head">
        <div>
          <h1>{home.network.name}</h1>
          <p className="k-muted">
            {text.since(home.members.length, dayText(new Date(home.network.since), language))}
          </p>
        </div>
        <PaperMark kind="board" who={text.board} />
        <button type="button" className="home-mine" onClick={onMe}>
          <PaperMark kind="sheet" who={text.myPage} />
        </button>
      </header>
      {refused !== null && (
        <p className="home-refused" role="alert">
          {refused}
        </p>
      )}
      <div className="home-tiles">
        <NextTile home={home} onPlay={onPlay} onOpen={open} />
        <AgreedTile home={home} onRead={setReading} onMe={onMe} />
        <ContractTile
          {...tile}
          onRead={() => {
            setReading("contract");
          }}
        />
        <ThemesTile {...tile} />
        <RulesTile home={home} />
        <CompetenceTile home={home} />
        <MembersTile {...tile} />
        <ProgrammesTile
          {...tile}
          made={made}
          onCompose={(edit, copy) => {
            setComposing({ edit, copy });
          }}
          onOpen={open}
          onPlay={onPlay}
          onEnd={async (meeting) => {
            const told = await api.endRehearsal(meeting);
            if (told.ok) take(await api.network(home.network.id));
            else setRefused(told.text);
          }}
        />
        <PastTile home={home} />
      </div>
    </main>
  );
}
