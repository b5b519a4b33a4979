import { inLanguage } from "../../src/core/text.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Ring, type RingSeat } from "../kit/ring.tsx";
import { whenText } from "./dates.ts";
import { planOf } from "./plan.ts";
import { homeTexts } from "./texts.ts";
import { latest, nameOf } from "./tile.tsx";

/** The board at the top: the meeting that runs, else the next one, else the very first, with one obvious thing to do. */
export function NextTile({
  home,
  onPlay,
  onOpen,
}: {
  readonly home: HomeView;
  readonly onPlay: (meeting: string) => void;
  readonly onOpen: (programme: string, rehearsal: boolean, speed: number) => Promise<void>;
}) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const plan = planOf(latest(home, "plan")?.content);
  const now = Date.now();
  const next = plan.dates
    .map((date) => ({ ...date, at: new Date(`${date.date}T${date.start}`) }))
    .filter(({ at }) => at.getTime() > now - 6 * 3600_000)
    .sort((a, b) => a.at.getTime() - b.at.getTime())[0];
  const first = home.programmes.find(({ id }) => id === "startpakke") ?? home.programmes[0];
  const programme =
    home.past.length === 0 ? first : (home.programmes.find(({ id }) => id === "kollegaveiledning") ?? first);
  const leader = home.running?.facilitator ?? home.past[0]?.facilitator ?? null;
  return (
    <section className="paper board home-next">
      <div className="home-next-words">
        {home.running !== null ? (
          <>
            <p className="home-lab">{home.running.state === "running" ? text.running : text.gathering}</p>
            <p className="home-when">{inLanguage(home.running.title, language)}</p>
            {home.running.facilitator !== null && (
              <p className="home-what">{text.leads(nameOf(home, home.running.facilitator))}</p>
            )}
            <div className="home-acts">
              <ActionButton
                primary
                touch
                onPress={() => {
                  if (home.running) onPlay(home.running.meeting);
                }}
              >
                {text.joinNow}
              </ActionButton>
            </div>
          </>
        ) : (
          <>
            <p className="home-lab">{home.past.length === 0 ? text.firstTitle : text.nextMeeting}</p>
            <p className="home-when">
              {next === undefined
                ? home.past.length === 0 && first !== undefined
                  ? inLanguage(first.title, language)
                  : text.noDate
                : whenText(next.at, language)}
            </p>
            <p className="home-what">
              {next?.place ?? (home.past.length === 0 ? text.firstWhy : text.noDateWhy)}
            </p>
            {programme !== undefined && (
              <div className="home-acts">
                <ActionButton primary touch onPress={() => onOpen(programme.id, false, 1)}>
                  {home.past.length === 0
                    ? text.start
                    : text.startProgramme(inLanguage(programme.title, language))}
                </ActionButton>
              </div>
            )}
          </>
        )}
      </div>
      <div className="home-next-ring">
        <Ring
          size="home"
          seats={home.members.map(
            (member): RingSeat => ({
              id: member.id,
              name: nameOf(home, member.id),
              initials: member.initials,
              state: member.id === leader ? "now" : "waiting",
              paper: !member.device,
            }),
          )}
        />
      </div>
      <dl className="home-who">
        {plan.leader !== null && (
          <>
            <dt>{text.leader}</dt>
            <dd>{nameOf(home, plan.leader)}</dd>
          </>
        )}
        {plan.secretary !== null && (
          <>
            <dt>{text.secretary}</dt>
            <dd>{nameOf(home, plan.secretary)}</dd>
          </>
        )}
        {home.past[0]?.facilitator != null && (
          <>
            <dt>{text.lastLed}</dt>
            <dd>{nameOf(home, home.past[0].facilitator)}</dd>
          </>
        )}
        {plan.leader === null && plan.secretary === null && home.past.length > 0 && <dt>{text.noRoles}</dt>}
      </dl>
    </section>
  );
}
