import { Checkbox } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { HomeView, NewcomersView } from "../../src/protocol/api.ts";
import type { Api } from "../api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { homeTexts } from "./texts.ts";

/** Those in the channel who are not in the network: tick some, or all, and add them. */
export function Newcomers({
  home,
  api,
  onAdd,
}: {
  readonly home: HomeView;
  readonly api: Api;
  readonly onAdd: (keys: readonly string[]) => Promise<void>;
}) {
  const text = useTexts(homeTexts);
  const [people, setPeople] = useState<NewcomersView["people"] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const network = home.network.id;
  useEffect(() => {
    let gone = false;
    void api.newcomers(network).then((told) => {
      if (gone) return;
      if (told.ok) setPeople(told.value.people);
      else setRefused(told.text);
    });
    return () => {
      gone = true;
    };
  }, [api, network]);
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  if (refused !== null) return <p className="k-muted">{refused}</p>;
  if (people === null) return null;
  if (people.length === 0) return <p className="k-muted">{text.allInChannel}</p>;
  const all = people.length === chosen.size;
  return (
    <fieldset className="home-newcomers">
      <legend>{text.newcomers}</legend>
      <ul>
        {people.map(({ key, name, guest }) => (
          <li key={key}>
            <Checkbox
              checked={chosen.has(key)}
              onChange={() => {
                toggle(key);
              }}
              label={guest ? `${name} · ${text.guest}` : name}
            />
          </li>
        ))}
      </ul>
      <div className="home-foot">
        {people.length > 1 && (
          <ActionButton
            subtle
            onPress={() => {
              setChosen(new Set(all ? [] : people.map(({ key }) => key)));
            }}
          >
            {all ? text.chooseNone : text.chooseAll}
          </ActionButton>
        )}
        <ActionButton icon="plus" disabled={chosen.size === 0} onPress={() => onAdd([...chosen])}>
          {text.addChosen(chosen.size)}
        </ActionButton>
      </div>
    </fieldset>
  );
}
