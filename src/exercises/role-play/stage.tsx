import { GivenNotes } from "./given.tsx";
import { partsNow } from "./parts.ts";
import { cardOf, WhoDoes } from "./role-now.tsx";
import { preparing, type Role, roles } from "./state.ts";
import { preparingTexts, roleNames, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

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
  if (board.given.length > 0)
    return (
      <div className="rp-wall">
        {together !== null && <WhoDoes {...props} parts={together} />}
        <GivenNotes {...props} given={board.given} />
      </div>
    );
  return (
    <>
      <Cards {...props} />
      {together !== null && <WhoDoes {...props} parts={together} />}
      {tables.length > 0 && (
        <ul className={tables.length > 4 ? "rp-tables rp-many" : "rp-tables"}>
          {tables.map((table) => {
            const parts = partsNow({ ...props, table });
            return (
              <li key={table.id}>
                <h3>{say(texts.table, props, { n: table.number })}</h3>
                {parts !== null && <WhoDoes {...props} parts={parts} />}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function Cards(props: Props) {
  const { segment, config, tables, seats } = props;
  const parts = tables.length === 0 ? partsNow(props) : null;
  const giver = parts === null ? say(roleNames.giver, props).toLowerCase() : nameIn(seats, parts.giver);
  const shown: readonly Role[] = roles;
  return (
    <ol className="rp-cards">
      {shown.map((role) => {
        const { title, lines } = cardOf(role, segment, config);
        return (
          <li key={role}>
            <h2>{say(title, props)}</h2>
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
