import { type ReactNode, useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import type { ProgrammeView } from "../../src/protocol/api.ts";
import { keptKey, keptText } from "../compose/kept-key.ts";
import { BringIn, OwnActs, TakeOut } from "../compose/own-acts.tsx";
import { composeTexts } from "../compose/texts.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { hasPrint } from "../me/prints.ts";
import { PrintNow } from "../print/print-button.tsx";
import { printTexts } from "../print/texts.ts";
import { homeTexts } from "./texts.ts";
import { Tile, type TileProps } from "./tile.tsx";

/** Agenda milliseconds per real one that can be chosen for a rehearsal. */
const speeds = [1, 4, 10] as const;

const isMade = ({ own, title }: ProgrammeView, made: string | null): boolean =>
  own && made !== null && Object.values(title).includes(made);

/** A programme that was just made is found without looking for it. */
const intoView = (shown: HTMLElement | null): void => {
  shown?.scrollIntoView({ block: "center" });
};

/** All programmes: what each consists of, start it, or practise it alone first. */
export function ProgrammesTile({
  home,
  api,
  take,
  made,
  onCompose,
  onOpen,
  onPlay,
  onEnd,
}: TileProps & {
  /** What the programme is called that has just been put together; it is shown at once. */
  readonly made: string | null;
  /** Puts a new programme together (null), changes an own one, or begins with a copy. */
  readonly onCompose: (edit: string | null, copy?: string) => void;
  readonly onOpen: (programme: string, rehearsal: boolean, speed: number) => Promise<void>;
  readonly onPlay: (meeting: string) => void;
  readonly onEnd: (meeting: string) => Promise<void>;
}) {
  const text = useTexts(homeTexts);
  const own = useTexts(composeTexts);
  const language = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const rehearsal = home.rehearsal;
  const me = home.members.find((member) => member.me)?.id ?? "";
  const waits = keptText(keptKey(home.network.id, me, null)) !== null;
  const again = async (): Promise<void> => {
    take(await api.network(home.network.id));
  };
  return (
    <Tile title={text.choose} wide>
      {rehearsal !== null && (
        <div className="home-practising">
          <p>
            <b>{text.practising}</b> {text.practiseWhy}
          </p>
          <ActionButton
            onPress={() => {
              onPlay(rehearsal);
            }}
          >
            {text.practiseOn}
          </ActionButton>
          <ActionButton subtle onPress={() => onEnd(rehearsal)}>
            {text.practiseEnd}
          </ActionButton>
        </div>
      )}
      <ul className="home-programmes">
        {home.programmes.map((programme) => (
          <li key={programme.id} ref={isMade(programme, made) ? intoView : undefined}>
            {made !== null && isMade(programme, made) && (
              <p className="home-good home-made" role="status">
                {own.saved(made)}
              </p>
            )}
            <Programme
              network={home.network.id}
              programme={programme}
              onOpen={onOpen}
              busy={home.running !== null}
              practising={rehearsal !== null}
            >
              <ActionButton
                subtle
                onPress={() => {
                  onCompose(null, programme.id);
                }}
              >
                {own.copy}
              </ActionButton>
              <TakeOut network={home.network.id} programme={programme.id} api={api} onRefused={setRefused} />
              {programme.own && (
                <OwnActs
                  title={inLanguage(programme.title, language)}
                  onEdit={() => {
                    onCompose(programme.id);
                  }}
                  onDelete={async () => {
                    const told = await api.deleteProgramme(home.network.id, programme.id);
                    setRefused(told.ok ? null : told.text);
                    await again();
                  }}
                />
              )}
            </Programme>
          </li>
        ))}
      </ul>
      {refused !== null && (
        <p className="home-refused" role="alert">
          {refused}
        </p>
      )}
      <div className="home-acts">
        <ActionButton
          icon="plus"
          onPress={() => {
            onCompose(null);
          }}
        >
          {waits ? own.goOn : own.title}
        </ActionButton>
        <BringIn network={home.network.id} api={api} onIn={again} />
      </div>
    </Tile>
  );
}

function Programme({
  network,
  programme,
  onOpen,
  busy,
  practising,
  children,
}: {
  readonly network: string;
  readonly programme: ProgrammeView;
  readonly onOpen: (programme: string, rehearsal: boolean, speed: number) => Promise<void>;
  readonly busy: boolean;
  readonly practising: boolean;
  /** What else can be done with it. */
  readonly children: ReactNode;
}) {
  const text = useTexts(homeTexts);
  const own = useTexts(composeTexts);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  return (
    <article className="home-programme" aria-label={inLanguage(programme.title, language)}>
      <h3>
        {inLanguage(programme.title, language)}{" "}
        <span className="k-muted">{text.minutes(programme.minutes)}</span>
        {programme.own && <span className="compose-own"> · {own.own}</span>}
      </h3>
      <p>{inLanguage(programme.summary, language)}</p>
      <details>
        <summary>{text.steps}</summary>
        <ol>
          {programme.steps.map((step) => (
            <li key={step.id}>
              <span>{inLanguage(step.title, language)}</span>{" "}
              <span className="k-muted">{text.minutes(step.minutes)}</span>
            </li>
          ))}
        </ol>
        {programme.prepare.length > 0 && (
          <>
            <h4>{text.prepare}</h4>
            <ul>
              {programme.prepare.map((line) => (
                <li key={line.nb}>{inLanguage(line, language)}</li>
              ))}
            </ul>
          </>
        )}
        <Forms network={network} programme={programme} />
      </details>
      <div className="home-acts">
        {!busy && <ActionButton onPress={() => onOpen(programme.id, false, 1)}>{text.start}</ActionButton>}
        {!practising && (
          <ActionButton
            subtle
            expanded={asking}
            onPress={() => {
              setAsking(!asking);
            }}
          >
            {text.practise}
          </ActionButton>
        )}
        {children}
      </div>
      {asking && (
        <div className="home-ask">
          <p className="k-muted">{text.practiseWhy}</p>
          <p>{text.speed}</p>
          <div className="home-acts">
            {speeds.map((speed) => (
              <ActionButton key={speed} onPress={() => onOpen(programme.id, true, speed)}>
                {text.speedOf(speed)}
              </ActionButton>
            ))}
          </div>
        </div>
      )}
    </article>
  );
}

/** The plan to read from, and each form that can be filled in by hand. */
function Forms({ network, programme }: { readonly network: string; readonly programme: ProgrammeView }) {
  const text = useTexts(printTexts);
  const language = useLanguage();
  const forms = programme.steps.filter(({ exercise }) => hasPrint(exercise));
  return (
    <>
      <h4>{text.onPaper}</h4>
      <p className="k-muted">{text.onPaperWhy}</p>
      <div className="home-papers">
        <PrintNow what={{ kind: "agenda", network, programme: programme.id }}>{text.agenda}</PrintNow>
        {forms.length > 1 && (
          <PrintNow what={{ kind: "forms", network, programme: programme.id }}>{text.formsShort}</PrintNow>
        )}
        {forms.map(({ id, title }) => (
          <PrintNow key={id} what={{ kind: "form", network, programme: programme.id, step: id }}>
            {inLanguage(title, language)}
          </PrintNow>
        ))}
      </div>
    </>
  );
}
