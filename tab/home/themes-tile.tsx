import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { outcomeOf } from "./outcomes.ts";
import { homeTexts } from "./texts.ts";
import { Tile, type TileProps } from "./tile.tsx";

/** Themes the network wants to touch, the most wanted first; anyone adds, each votes. */
export function ThemesTile({ home, api, take }: TileProps) {
  const text = useTexts(homeTexts);
  const [theme, setTheme] = useState("");
  const me = home.members.find((member) => member.me)?.id;
  const themes = [...(outcomeOf(home, "themes")?.themes ?? [])].sort(
    (a, b) => b.votes.length - a.votes.length,
  );
  const add = async (): Promise<void> => {
    // The words stay in the field until the server has them.
    if (theme.trim() !== "" && take(await api.themes(home.network.id, { text: theme.trim() }))) setTheme("");
  };
  return (
    <Tile title={text.themes}>
      {themes.length === 0 && <p className="k-muted">{text.noThemes}</p>}
      <ul className="home-list">
        {themes.slice(0, 8).map((one) => {
          const wanted = me !== undefined && one.votes.includes(me);
          return (
            <li key={one.id}>
              <span className="home-grow">{one.text}</span>
              <span className="k-muted">{text.want(one.votes.length)}</span>
              <ActionButton
                subtle
                icon={wanted ? "heart" : "plus"}
                pressed={wanted}
                label={`${wanted ? text.unvote : text.vote}: ${one.text}`}
                onPress={async () => {
                  take(await api.themes(home.network.id, { vote: one.id, on: !wanted }));
                }}
              />
            </li>
          );
        })}
      </ul>
      <form
        className="home-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          <span>{text.theme}</span>
          <Input
            value={theme}
            maxLength={200}
            onChange={(_event, { value }) => {
              setTheme(value);
            }}
          />
        </label>
        <ActionButton icon="plus" onPress={add} disabled={theme.trim() === ""}>
          {text.addTheme}
        </ActionButton>
      </form>
    </Tile>
  );
}
