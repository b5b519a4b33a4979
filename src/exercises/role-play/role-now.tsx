import { SymbolIcon, type SymbolName } from "../../../tab/kit/symbol-icon.tsx";
import type { ProgrammeText, Text } from "../../core/text.ts";
import type { Parts } from "./parts.ts";
import { standardCards, talkCards } from "./role-cards.ts";
import { type Config, type Role, roles } from "./state.ts";
import { roleNames, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

const symbols: Readonly<Record<Role, SymbolName>> = { giver: "say", receiver: "quiet", observer: "eye" };

/** The card of a role now: the programme's own while they play, else ours. */
export const cardOf = (
  role: Role,
  segment: string | null,
  config: Config,
): { readonly title: Text | ProgrammeText; readonly lines: readonly (Text | ProgrammeText)[] } => {
  if (segment === "talk") return talkCards[role];
  const own = config.cards?.[role];
  return own === undefined
    ? standardCards[role]
    : { title: own.title ?? standardCards[role].title, lines: own.lines };
};

/** What I do now, large and clear, and with whom. */
export function RoleNow(props: Props & { readonly parts: Parts; readonly role: Role }) {
  const { parts, role, segment, config, seats } = props;
  const { title, lines } = cardOf(role, segment, config);
  const names = { giver: nameIn(seats, parts.giver), receiver: nameIn(seats, parts.receiver) };
  const withWhom: Readonly<Record<Role, string>> = {
    giver: say(texts.toName, props, { name: names.receiver }),
    receiver: say(texts.fromName, props, { name: names.giver }),
    observer: say(texts.watching, props, names),
  };
  return (
    <section className={`rp-role rp-${role}`} role="status">
      {segment !== "talk" && (
        <p className="rp-role-name">
          <SymbolIcon name={symbols[role]} />
          {say(roleNames[role], props)}
        </p>
      )}
      <h2>{say(title, props)}</h2>
      {segment !== "talk" && <p className="rp-with">{withWhom[role]}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.nb}>{say(line, props, names)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Who has a role now, by name. */
export const namesOf = (role: Role, { giver, receiver, observers }: Parts, { seats }: Props): string => {
  const people = { giver: [giver], receiver: [receiver], observer: observers }[role];
  return people.map((seat) => nameIn(seats, seat)).join(", ");
};

/** Who does what now, on one line. */
export function WhoDoes(props: Props & { readonly parts: Parts }) {
  const { parts } = props;
  return (
    <dl className="rp-who">
      {roles
        .filter((role) => role !== "observer" || parts.observers.length > 0)
        .map((role) => (
          <div key={role}>
            <dt>
              <SymbolIcon name={symbols[role]} />
              {say(roleNames[role], props)}
            </dt>
            <dd>{namesOf(role, parts, props)}</dd>
          </div>
        ))}
    </dl>
  );
}
