import { FluentProvider } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import type { Language } from "../../src/core/text.ts";
import { LanguageProvider } from "../kit/language.tsx";
import { chosenLanguage } from "./own-language.ts";
import { languageOf, readParams, type TabParams, type ThemeName } from "./params.ts";
import { CalmPage, type Opened, Shell } from "./shell.tsx";
import { HostUnavailable, isHosted, meetHost } from "./teams.ts";
import { frameTexts } from "./texts.ts";
import { browserTheme, loadTheme } from "./themes.ts";
import { loadView } from "./views.ts";

const surfaces = {
  stage: "stage",
  panel: "panel",
  home: "page",
  me: "page",
  setup: "page",
  print: "page",
} as const;

// The waterfall costs more than the bytes: the view's code, the theme and the host are asked for at once.
async function open(params: TabParams): Promise<Opened> {
  const guess = params.theme ?? browserTheme(window);
  const viewOnItsWay = loadView(params.view);
  const tokensOnTheirWay = loadTheme(guess);
  const host = await meetHost(isHosted(window), params.host);
  const theme = host.theme ?? guess;
  const [View, tokens] = await Promise.all([
    viewOnItsWay,
    theme === guess ? tokensOnTheirWay : loadTheme(theme),
  ]);
  return {
    params,
    host,
    theme,
    tokens,
    language: chosenLanguage(host.place.userId) ?? languageFor(params, host.language),
    View,
  };
}

const languageFor = (params: TabParams, fromHost: Language | undefined): Language =>
  params.language ?? fromHost ?? languageOf(navigator.language) ?? "nb";

async function showTrouble(root: Root, params: TabParams, reason: unknown): Promise<void> {
  const language = languageFor(params, undefined);
  const text = frameTexts[language];
  const [title, words] =
    reason instanceof HostUnavailable ? [text.silentTitle, text.silent] : [text.offlineTitle, text.offline];
  const theme: ThemeName = params.theme ?? browserTheme(window);
  const tokens = await loadTheme(theme).catch(() => undefined);
  root.render(
    <FluentProvider {...(tokens ? { theme: tokens } : {})} className="frame">
      <LanguageProvider language={language}>
        <CalmPage
          title={title}
          onAgain={() => {
            window.location.reload();
          }}
        >
          {words}
        </CalmPage>
      </LanguageProvider>
    </FluentProvider>,
  );
}

/** Opens the tab in this page: reads the address, greets the host, fetches one view, shows it. */
export async function boot(place: HTMLElement): Promise<void> {
  const params = readParams(window.location.search, window.location.hostname);
  const html = document.documentElement;
  html.setAttribute("data-surface", surfaces[params.view]);
  html.setAttribute("data-theme", params.theme ?? browserTheme(window));
  const root = createRoot(place);
  try {
    root.render(<Shell opened={await open(params)} />);
  } catch (reason) {
    await showTrouble(root, params, reason);
  }
}
