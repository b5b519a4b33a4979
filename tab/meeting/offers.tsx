import { useState } from "react";
import { fitOf } from "../../src/core/fit.ts";
import { forecast } from "../../src/core/forecast.ts";
import { agendaMinutes } from "../../src/core/phases.ts";
import { replanChoices } from "../../src/core/replan.ts";
import { useTimeOfDay } from "../kit/countdown.tsx";
import { useText } from "../kit/language.tsx";
import { useNow } from "../kit/now.tsx";
import { Offer } from "../kit/offer.tsx";
import { minutesText } from "../kit/time.ts";
import { useHere } from "./here.tsx";
import { fitWords, latenessOf, replanWords } from "./plan.ts";

const quarter = 15_000;

/** The time now in quarters of a minute: often enough for plans, seldom enough for machines. */
export const useQuarter = (): number => Math.floor(useNow() / quarter) * quarter;

/** The question before a step that does not fit those present; its clock waits for the answer. */
export function FitOffer() {
  const { model, text, play, say } = useHere();
  const kit = useText();
  const timeOfDay = useTimeOfDay();
  const { meeting } = model;
  const fit = meeting.position ? fitOf(meeting, meeting.position.step) : null;
  const choices = fit ? fitWords(fit, { text, timeOfDay, decimalMark: kit.decimalMark }) : [];
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

/** How far off the plan is and what can be done, for the one who leads; null while the plan holds. */
export function useReplan() {
  const { model } = useHere();
  const now = useQuarter();
  const { meeting } = model;
  if (!model.leads || meeting.state !== "running" || meeting.position?.asksFit === true) return null;
  const options = replanChoices(meeting, now);
  if (options.length === 0) return null;
  const plan = forecast(meeting, now);
  const late = Math.round(agendaMinutes(meeting, latenessOf(meeting, plan)));
  return { options, plan, late };
}

/** Offers new plans when the meeting is behind or ahead. "Ikke nå" lasts until five more minutes are lost. */
export function ReplanOffer() {
  const { model, text, play, boot } = useHere();
  const kit = useText();
  const timeOfDay = useTimeOfDay();
  const replan = useReplan();
  const [notBefore, setNotBefore] = useState(0);
  if (!replan || Math.abs(replan.late) < Math.max(1, notBefore)) return null;
  const { options, plan, late } = replan;
  const locked = plan.steps.findIndex(({ state, lockedAt }) => state === "to-come" && lockedAt !== null);
  const lockedTitle = model.meeting.steps[locked]?.title;
  const lockedAt = plan.steps[locked]?.lockedAt ?? null;
  return (
    <Offer
      title={late > 0 ? text.behindTitle(late) : text.aheadTitle(-late)}
      choices={replanWords(model.meeting, options, {
        text,
        language: boot.language,
        timeOfDay,
        decimalMark: kit.decimalMark,
      })}
      fixed={
        lockedTitle && lockedAt !== null
          ? text.fixed(lockedTitle[boot.language] ?? lockedTitle.nb, timeOfDay(lockedAt))
          : undefined
      }
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
