import { Checkbox, Input } from "@fluentui/react-components";
import { useState } from "react";
import { MOST_IN_NETWORK } from "../../src/core/network.ts";
import { languages } from "../../src/core/text.ts";
import type { HomeView, SetupView } from "../../src/protocol/api.ts";
import type { Api, Told } from "../api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { languageNames } from "../kit/language-names.ts";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { setupTexts } from "./texts.ts";
import "./setup.css";

/** How a channel gets its network: a name, and who takes part. Everybody in the channel is ticked; one press makes it. */
export function SetupForm({
  setup,
  api,
  onMade,
}: {
  readonly setup: SetupView;
  readonly api: Api;
  readonly onMade: (home: HomeView) => void;
}) {
  const text = useTexts(setupTexts);
  const [name, setName] = useState(setup.channelName ?? text.ourNetwork);
  const crowded = setup.roster.length > MOST_IN_NETWORK;
  const ticked = setup.roster.filter(({ me }) => me || !crowded).map(({ key }) => key);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ticked));
  const [guests, setGuests] = useState<readonly string[]>([]);
  const [guest, setGuest] = useState("");
  const [language, setLanguage] = useState(useLanguage());
  const [refused, setRefused] = useState<string | null>(null);
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const addGuest = (): void => {
    const wanted = guest.trim();
    if (wanted === "") return;
    setGuests([...guests, wanted]);
    setGuest("");
  };
  const make = async (): Promise<void> => {
    const told: Told<HomeView> = await api.makeNetwork(
      setup.place,
      name.trim() || text.ourNetwork,
      [...chosen],
      guest.trim() === "" ? guests : [...guests, guest.trim()],
      language,
    );
    if (told.ok) onMade(told.value);
    else setRefused(told.text);
  };
  const count = chosen.size + guests.length;
  return (
    <main className="setup">
      <h1>{text.title}</h1>
      <p className="setup-lead">{text.lead}</p>
      <label className="setup-name">
        <span>{text.name}</span>
        <Input
          value={name}
          maxLength={80}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </label>
      <fieldset className="setup-people">
        <legend>{text.who}</legend>
        <p className="k-muted">{crowded ? text.whoOfMany(MOST_IN_NETWORK) : text.whoWhy}</p>
        <ul>
          {setup.roster.map((person) => (
            <li key={person.key}>
              <Checkbox
                checked={chosen.has(person.key)}
                disabled={person.me}
                onChange={() => {
                  toggle(person.key);
                }}
                label={`${person.name}${person.me ? ` (${text.you})` : ""}${person.guest ? ` · ${text.guest}` : ""}`}
              />
            </li>
          ))}
          {guests.map((one, index) => (
            <li key={`${one} ${String(index)}`} className="setup-guest">
              <SymbolIcon name="paper" />
              <span>{`${one} · ${text.noAccount}`}</span>
              <ActionButton
                subtle
                icon="trash"
                label={text.removeGuest(one)}
                onPress={() => {
                  setGuests(guests.filter((_one, at) => at !== index));
                }}
              />
            </li>
          ))}
        </ul>
        <form
          className="setup-add"
          onSubmit={(event) => {
            event.preventDefault();
            addGuest();
          }}
        >
          <label>
            <span>{text.addGuest}</span>
            <Input
              value={guest}
              maxLength={60}
              onChange={(_event, { value }) => {
                setGuest(value);
              }}
            />
          </label>
          <ActionButton icon="plus" onPress={addGuest} disabled={guest.trim() === ""}>
            {text.add}
          </ActionButton>
        </form>
      </fieldset>
      <fieldset className="setup-language">
        <legend>{text.channelLanguage}</legend>
        {languages.map((one) => (
          <ActionButton
            key={one}
            icon={one === language ? "tick" : undefined}
            pressed={one === language}
            onPress={() => {
              setLanguage(one);
            }}
          >
            {languageNames[one]}
          </ActionButton>
        ))}
        <p className="k-muted">{text.channelLanguageWhy}</p>
      </fieldset>
      {setup.readers !== null && setup.readers > count && (
        <p className="setup-note">{text.readers(setup.readers)}</p>
      )}
      {count > MOST_IN_NETWORK && <p className="setup-note">{text.tooMany(MOST_IN_NETWORK)}</p>}
      <ActionButton primary touch disabled={count > MOST_IN_NETWORK} onPress={make}>
        {text.make(count)}
      </ActionButton>
      {refused !== null && (
        <p role="alert" className="setup-note">
          {refused}
        </p>
      )}
      <p className="k-muted">{text.promise}</p>
    </main>
  );
}
