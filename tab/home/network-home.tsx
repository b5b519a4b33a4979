import { useState } from "react";
import type { HomeView } from "../../src/protocol/api.ts";
import type { Api, Told } from "../api.ts";
import { ComposePage } from "../compose/compose.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { PaperMark } from "../kit/paper.tsx";
import { ContractPage } from "./contract-page.tsx";
import { ContractTile } from "./contract-tile.tsx";
import { dayText } from "./dates.ts";
import { MembersTile } from "./members-tile.tsx";
import { CompetenceTile, PastTile, RulesTile } from "./memory-tiles.tsx";
import { NextTile } from "./next-tile.tsx";
import { PapersTile } from "./papers-tile.tsx";
import { ProgrammesTile } from "./programmes-tile.tsx";
import { homeTexts } from "./texts.ts";
import { ThemesTile } from "./themes-tile.tsx";

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
  const [reading, setReading] = useState(false);
  /** The own programme being changed; null for a new one. */
  const [composing, setComposing] = useState<{ readonly edit: string | null }>();
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
  if (reading)
    return (
      <ContractPage
        {...tile}
        onBack={() => {
          setReading(false);
        }}
      />
    );
  if (composing !== undefined)
    return (
      <ComposePage
        network={home.network.id}
        api={api}
        edit={composing.edit}
        onDone={(saved) => {
          setComposing(undefined);
          if (saved) void api.network(home.network.id).then(take);
        }}
      />
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
        <ContractTile
          {...tile}
          onRead={() => {
            setReading(true);
          }}
        />
        <ThemesTile {...tile} />
        <RulesTile home={home} />
        <CompetenceTile home={home} />
        <MembersTile {...tile} />
        <ProgrammesTile
          {...tile}
          onCompose={(edit) => {
            setComposing({ edit });
          }}
          onOpen={open}
          onPlay={onPlay}
          onEnd={async (meeting) => {
            await api.endRehearsal(meeting);
            take(await api.network(home.network.id));
          }}
        />
        <PapersTile home={home} />
        <PastTile home={home} />
      </div>
    </main>
  );
}
