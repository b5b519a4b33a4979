import { FluentProvider, type Theme } from "@fluentui/react-components";
import { Component, type ComponentType, type ReactNode, useEffect, useMemo, useState } from "react";
import type { Language } from "../../src/core/text.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Announcer } from "../kit/announcer.tsx";
import { useKeptFocus } from "../kit/keep-focus.ts";
import { LanguageProvider, useTexts } from "../kit/language.tsx";
import { Surface } from "../kit/surface.tsx";
import { type Boot, BootProvider } from "./boot-context.tsx";
import { keepLanguage, languageIn, languageKey } from "./own-language.ts";
import type { TabParams, ThemeName } from "./params.ts";
import type { Host } from "./teams.ts";
import { frameTexts } from "./texts.ts";
import { loadTheme } from "./themes.ts";
import type { ViewProps } from "./views.ts";

/** All that was fetched before the first picture. */
export interface Opened {
  readonly params: TabParams;
  readonly host: Host;
  readonly theme: ThemeName;
  readonly tokens: Theme;
  readonly language: Language;
  readonly View: ComponentType<ViewProps>;
}

/** Theme, language and live regions around one view. */
export function Shell({ opened }: { readonly opened: Opened }) {
  const { params, host, View } = opened;
  const [look, setLook] = useState({ name: opened.theme, tokens: opened.tokens });
  const [language, showLanguage] = useState(opened.language);
  const { userId } = host.place;
  useKeptFocus();

  useEffect(() => {
    host.onTheme((name) => {
      void loadTheme(name).then((tokens) => {
        setLook({ name, tokens });
      });
    });
    host.shown();
  }, [host]);
  useEffect(() => {
    document.documentElement.setAttribute("data-theme", look.name);
  }, [look.name]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent): void => {
      const chosen = key === languageKey(userId) ? languageIn(newValue) : undefined;
      if (chosen !== undefined) showLanguage(chosen);
    };
    window.addEventListener("storage", follow);
    return () => {
      window.removeEventListener("storage", follow);
    };
  }, [userId]);

  const boot = useMemo<Boot>(
    () => ({
      params,
      host,
      language,
      setLanguage: (chosen) => {
        keepLanguage(userId, chosen);
        showLanguage(chosen);
      },
      theme: look.name,
    }),
    [params, host, language, look.name, userId],
  );
  return (
    <FluentProvider theme={look.tokens} className="frame">
      <LanguageProvider language={language}>
        <BootProvider value={boot}>
          <Announcer>
            <Safety>
              <View boot={boot} />
            </Safety>
          </Announcer>
        </BootProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** A calm page with one way on, for when nothing else can be shown. */
export function CalmPage({
  title,
  children,
  onAgain,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly onAgain: () => void;
}) {
  const text = useTexts(frameTexts);
  return (
    <Surface kind="page" className="frame-calm">
      <main>
        <h1>{title}</h1>
        <p>{children}</p>
        <ActionButton primary touch onPress={onAgain}>
          {text.again}
        </ActionButton>
      </main>
    </Surface>
  );
}

const reload = (): void => {
  window.location.reload();
};

function Stopped() {
  const text = useTexts(frameTexts);
  return (
    <CalmPage title={text.brokenTitle} onAgain={reload}>
      {text.broken}
    </CalmPage>
  );
}

// A fault in a view must not leave a white page in the middle of a meeting.
class Safety extends Component<{ readonly children: ReactNode }, { readonly stopped: boolean }> {
  override state = { stopped: false };
  static getDerivedStateFromError(): { readonly stopped: boolean } {
    return { stopped: true };
  }
  override render(): ReactNode {
    return this.state.stopped ? <Stopped /> : this.props.children;
  }
}
