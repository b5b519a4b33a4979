import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { GivenNotes } from "./given.tsx";
import { type Parts, partsNow } from "./parts.ts";
import { cardOf, namesOf, WhoDoes } from "./role-now.tsx";
import { preparing, roles } from "./state.ts";
import { preparingTexts, roleNames, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** Alone: what to prepare. Together: what each role does now, and who has it at each table. */
export function Stage(props: Props) {
  return (
    <div className="rp-stage">
      {props.phase.id === "prepare" ? <Prepare {...props} /> : <Train {...props} />}
    </div>
  );
}

function Prepare(props: Props) {
  return (
    <>
      <ol className="rp-steps">
        {preparing.map((field) => (
          <li key={field}>
            <h2>{say(preparingTexts[field].label, props)}</h2>
            <p>{say(preparingTexts[field].help, props)}</p>
          </li>
        ))}
      </ol>
      <p className="rp-soft">{say(texts.anonymise, props)}</p>
      <p className="rp-soft">{say(texts.forgotten, props)}</p>
    </>
  );
}

function Train(props: Props) {
  const { tables, board } = props;
  const together = tables.length === 0 ? partsNow(props) : null;
  const given = board.given.filter(({ about }) => together === null || about === together.giver);
  if (given.length > 0)
    return (
      <div className="rp-wall">
        {together !== null && <WhoDoes {...props} parts={together} />}
        <GivenNotes {...props} giver={null} given={given} />
      </div>
    );
  return (
    <>
      <Cards {...props} parts={together} />
      <Tables {...props} />
    </>
  );
}

/** Each role with its card; by name where all sit together. */
function Cards(props: Props & { readonly parts: Parts | null }) {
  const { segment, config, tables, parts } = props;
  const giver = parts === null ? say(texts.theGiver, props) : namesOf("giver", parts, props);
  const shown = parts?.observers.length === 0 ? roles.filter((role) => role !== "observer") : roles;
  return (
    <ol className={tables.length > 0 ? "rp-cards rp-small" : "rp-cards"}>
      {shown.map((role) => {
        const { title, lines } = cardOf(role, segment, config);
        return (
          <li key={role}>
            {parts !== null && <p className="rp-name">{namesOf(role, parts, props)}</p>}
            <h2>{parts === null ? say(roleNames[role], props) : say(title, props)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line.nb}>{say(line, props, { giver })}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** As many tables as fit one page of the stage. */
const SHOWN = 8;

function Tables(props: Props) {
  const { tables } = props;
  const paging = usePaging(tables.length, SHOWN);
  if (tables.length === 0) return null;
  return (
    <>
      <ul className="rp-tables">
        {tables.slice(paging.at * SHOWN, paging.at * SHOWN + SHOWN).map((table) => {
          const parts = partsNow({ ...props, table });
          return (
            <li key={table.id}>
              <h3>{say(texts.table, props, { n: table.label ?? table.number })}</h3>
              {parts !== null && <WhoDoes {...props} parts={parts} />}
            </li>
          );
        })}
      </ul>
      <Pager {...paging} />
    </>
  );
}
