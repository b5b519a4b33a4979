import { useState } from "react";
import { Composer } from "../../../tab/kit/composer.tsx";
import { type Board, type Field, fields, MAX_TASK, type Shared } from "./state.ts";
import { fieldTexts, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** What lies at a table or on the board, field by field. */
export function SharedTasks(props: Props & { readonly lying: Board }) {
  const { lying } = props;
  if (lying.shared.length === 0) return <p className="k-muted">{say(texts.nothingShared, props)}</p>;
  return (
    <div className="k-stack">
      {fields
        .map((field) => ({ field, those: lying.shared.filter((each) => each.field === field) }))
        .filter(({ those }) => those.length > 0)
        .map(({ field, those }) => (
          <section key={field}>
            <h3>{say(fieldTexts[field].title, props)}</h3>
            <ul className="ei-shared">
              {those.map((shared) => (
                <SharedTask key={shared.id} {...props} shared={shared} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** One shared task with its next action, and whose it is. */
function SharedTask(props: Props & { readonly shared: Shared }) {
  const { shared, seats } = props;
  return (
    <li>
      <b>{shared.text}</b>
      {shared.next !== "" && <p>{shared.next}</p>}
      <small>{say(texts.ownerOf, props, { name: nameIn(seats, shared.owner) })}</small>
    </li>
  );
}

/** The facilitator writes for those on paper. */
export function TellTask(props: Props & { readonly act: Props["move"] }) {
  const { act, leads, me, present, seats } = props;
  const [field, setField] = useState<Field>("plan");
  const others = leads ? present.filter((id) => id !== me) : [];
  if (others.length === 0) return null;
  return (
    <div>
      <Composer
        label={say(texts.tellFor, props)}
        action={say(texts.putUp, props)}
        longest={MAX_TASK}
        lines={1}
        writeFor={{
          label: say(texts.writtenFor, props),
          choices: [
            { id: "", name: say(texts.myself, props) },
            ...others.map((id) => ({ id, name: nameIn(seats, id) })),
          ],
        }}
        onSend={(text, whom) => act("tell", { text, field, ...(whom === undefined ? {} : { for: whom }) })}
      />
      <div className="ei-quick">
        {fields.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === field}
            title={say(fieldTexts[each].which, props)}
            onClick={() => {
              setField(each);
            }}
          >
            {say(fieldTexts[each].title, props)}
          </button>
        ))}
      </div>
    </div>
  );
}
