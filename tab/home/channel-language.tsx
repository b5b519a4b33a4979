import { languages } from "../../src/core/text.ts";
import { useTexts } from "../kit/language.tsx";
import { languageNames } from "../kit/language-names.ts";
import { Menu } from "../kit/menu.tsx";
import { homeTexts } from "./texts.ts";
import type { TileProps } from "./tile.tsx";

/** The language Runde writes in the channel; anyone in the network may change it. */
export function ChannelLanguage({ home, api, take }: TileProps) {
  const text = useTexts(homeTexts);
  return (
    <div className="home-language">
      <span>{text.channelLanguage}</span>
      <Menu
        label={text.channelLanguage}
        words={languageNames[home.network.language]}
        small
        items={languages.map((language) => ({
          id: language,
          label: languageNames[language],
          ...(language === home.network.language ? { symbol: "tick" as const } : {}),
        }))}
        onChoose={async (id) => {
          const language = languages.find((one) => one === id);
          if (language !== undefined) take(await api.changeLanguage(home.network.id, language));
        }}
      />
    </div>
  );
}
