import { useState } from "react";
import { fitOf } from "../../src/core/fit.ts";
import { type Forecast, forecast } from "../../src/core/forecast.ts";
import { agendaMinutes } from "../../src/core/phases.ts";
import { replanChoices } from "../../src/core/replan.ts";
import { useTimeOfDay as useAnyTimeOfDay } from "../kit/countdown.tsx";
import { useText } from "../kit/language.tsx";
import { useNow } from "../kit/now.tsx";
import { Offer } from "../kit/offer.tsx";
import { minutesText } from "../kit/time.ts";
import { agendaTime } from "./clock.ts";
import { type Here, useHere } from "./here.tsx";
import { fitWords, fixedHolds, latenessOf, replanWords } from "./plan.ts";

const quarter = 15_000;

/** A time of day of this meeting's plan. */
export function useTimeOfDay(): (at: number) => string {
  const { meeting } = useHere().model;
  const timeOfDay = useAnyTimeOfDay();
  return (at) => timeOfDay(agendaTime(meeting, at));
}

/** The time now in quarters of a minute: often enough for plans, seldom enough for machines. */
export const useQuarter = (): number => Math.floor(useNow() / quarter) * quarter;

/** The question before a step that does not fit those present; its clock waits for the answer. */
export function FitOffer() {
  const { model, text, play, say } = useHere();
  const kit = useText();
  const timeOfDay = useTimeOfDay();
  const now = useQuarter();
  const { meeting } = model;
  const fit = meeting.position ? fitOf(meeting, meeting.position.step) : null;
  const choices = fit ? fitWords(meeting, fit, now, { text, timeOfDay, decimalMark: kit.decimalMark }) : [];
  if (!fit || !meeting.position) return null;
  const title = meeting.steps[meeting.position.step]?.title;
  return (
    <Offer
      title={title ? say(title) : text.fitTitle}
      choices={choices}
      use={text.fitUse}
      primary
      onUse={(id) => {
        const choice = fit.choices.find((option) => option.choice === id)?.choice;
        return choice === undefined ? undefined : play({ do: "fit", choice });
      }}
    >
      {text.fitBody(
        fit.people,
        minutesText(fit.needed * 60_000, kit.decimalMark),
        minutesText(fit.planned * 60_000, kit.decimalMark),
      )}
    </Offer>
  );
}

/** The same choices for those who do not lead: all see what is being decided. */
export function FitChoices() {
  const { model, text } = useHere();
  const kit = useText();
  const timeOfDay = useTimeOfDay();
  const now = useQuarter();
  const { meeting } = model;
  const fit = meeting.position ? fitOf(meeting, meeting.position.step) : null;
  if (!fit) return null;
  return (
    <ul className="wall-choices">
      {fitWords(meeting, fit, now, { text, timeOfDay, decimalMark: kit.decimalMark }).map(
        ({ id, title, detail }) => (
          <li key={id}>
            <b>{title}</b>
            {detail !== undefined && <span>{detail}</span>}
          </li>
        ),
      )}
    </ul>
  );
}

/** How far off the plan is and what can be done, for the one who leads; null while the plan holds. */
function useReplan() {
  const { model } = useHere();
  const now = useQuarter();
  const { meeting } = model;
  if (!model.leads || meeting.state !== "running" || meeting.position?.asksFit === true) return null;
  const options = replanChoices(meeting, now);
  if (options.length === 0) return null;
  const plan = forecast(meeting, now);
  const late = Math.round(agendaMinutes(meeting, latenessOf(meeting, plan)));
  // Whoever practises hurries through on purpose; being ahead needs a choice only where there is one.
  if (late < 0 && (meeting.rehearsal || options.length < 2)) return null;
  return { options, plan, late };
}

/** A head start of some minutes is a good thing; only a long one is worth a question. Agenda minutes. */
const aheadFrom = 10;

/** Offers new plans when the meeting is behind or ahead. "Ikke nå" lasts until five more minutes are lost. */
export function ReplanOffer({ when }: { readonly when: "behind" | "ahead" }) {
  const here = useHere();
  const { model, text, play, boot } = here;
  const kit = useText();
  const timeOfDay = useTimeOfDay();
  const replan = useReplan();
  const [notBefore, setNotBefore] = useState(0);
  if (!replan || Math.abs(replan.late) < Math.max(replan.late < 0 ? aheadFrom : 1, notBefore)) return null;
  const { options, plan, late } = replan;
  // Being ahead is no hurry: it stands below the own sheet, and never with nothing to choose between.
  if (when !== (late < 0 ? "ahead" : "behind")) return null;
  return (
    <Offer
      calm={late < 0}
      title={late > 0 ? text.behindTitle(late) : text.aheadTitle(-late)}
      choices={replanWords(model.meeting, options, {
        text,
        language: boot.language,
        timeOfDay,
        decimalMark: kit.decimalMark,
      })}
      fixed={fixedHolds(options) ? fixedWords(here, plan, timeOfDay) : undefined}
      onUse={(id) => {
        const choice = options.find((option) => option.choice === id)?.choice;
        return choice === undefined ? undefined : play({ do: "replan", choice });
      }}
      onLater={() => {
        setNotBefore(Math.abs(late) + 5);
      }}
    >
      {text.endsAsItGoes(timeOfDay(plan.endsAt))}
    </Offer>
  );
}

// The next step with a fixed time of day.
function fixedWords(
  { model, text, say }: Here,
  plan: Forecast,
  timeOfDay: (at: number) => string,
): string | undefined {
  const index = plan.steps.findIndex(({ state, lockedAt }) => state === "to-come" && lockedAt !== null);
  const title = model.meeting.steps[index]?.title;
  const at = plan.steps[index]?.lockedAt ?? null;
  return title && at !== null ? text.fixed(say(title), timeOfDay(at)) : undefined;
}
