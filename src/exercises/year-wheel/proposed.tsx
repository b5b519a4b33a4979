import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { dateText } from "../../core/calendar.ts";
import { monthsFrom, type Proposal } from "./state.ts";
import { kindTexts, texts } from "./texts.ts";
import { type Act, monthText, type Props, say, titleOf } from "./words.tsx";
import { KindSign } from "./year-list.tsx";

/** What the network has agreed on before, to be taken onto the wheel or left. */
export function Proposed(props: Props & { readonly act: Act }) {
  const { board, act } = props;
  const dated = board.proposals.filter(({ month }) => month !== null);
  if (board.proposals.length === 0) return null;
  return (
    <section className="k-stack yw-proposals" aria-label={say(texts.proposals, props)}>
      <h3>{say(texts.proposals, props)}</h3>
      <p className="k-muted">{say(texts.proposalsHow, props)}</p>
      {dated.length > 1 && (
        <ActionButton
          wide
          icon="tick"
          onPress={async () => {
            for (const { id } of dated) await act("accept", { proposal: id });
          }}
        >
          {say(texts.acceptAll, props)}
        </ActionButton>
      )}
      <ul className="k-stack">
        {board.proposals.map((proposal) => (
          <One key={proposal.id} {...props} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function One(props: Props & { readonly act: Act; readonly proposal: Proposal }) {
  const { proposal, act, board, language } = props;
  const [month, setMonth] = useState("");
  const title = titleOf(proposal, props);
  return (
    <li className="k-stack yw-proposal">
      <div className="yw-entry">
        <KindSign kind={proposal.kind} />
        <p>
          {title}
          <small>
            {[
              say(kindTexts[proposal.kind], props),
              proposal.date === null ? "" : dateText(proposal.date, language),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </small>
        </p>
      </div>
      {proposal.month === null && (
        <select
          className="k-input"
          aria-label={`${say(texts.chooseMonth, props)}: ${title}`}
          value={month}
          onChange={(event) => {
            setMonth(event.target.value);
          }}
        >
          <option value="">{say(texts.chooseMonth, props)}</option>
          {monthsFrom(board.start).map((each) => (
            <option key={each} value={each}>
              {monthText(each, language)}
            </option>
          ))}
        </select>
      )}
      <div className="k-two">
        <ActionButton
          touch
          icon="tick"
          disabled={proposal.month === null && month === ""}
          onPress={() =>
            act("accept", { proposal: proposal.id, ...(month === "" ? {} : { month: Number(month) }) })
          }
        >
          {say(texts.accept, props)}
        </ActionButton>
        <ActionButton subtle touch onPress={() => act("leave", { proposal: proposal.id })}>
          {say(texts.leave, props)}
        </ActionButton>
      </div>
    </li>
  );
}
