import "./kit.css";
import "../frame/frame.css";
import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { languageOf, themeOf } from "../frame/params.ts";
import { loadTheme } from "../frame/themes.ts";
import { Announcer } from "./announcer.tsx";
import { GalleryPage } from "./gallery-page.tsx";
import { GalleryPanel } from "./gallery-panel.tsx";
import { GalleryStage } from "./gallery-stage.tsx";
import { LanguageProvider } from "./language.tsx";
import { ServerTimeProvider } from "./now.tsx";

// Only for those who make the parts: every part in every state, at a time that stands still.
const query = new URLSearchParams(window.location.search);
const theme = themeOf(query.get("theme")) ?? "light";
const surface = query.get("surface") ?? "page";
document.documentElement.setAttribute("data-theme", theme);
document.documentElement.setAttribute("data-surface", surface);

const place = document.getElementById("root");
if (place)
  createRoot(place).render(
    <FluentProvider theme={await loadTheme(theme)} className="frame">
      <LanguageProvider language={languageOf(query.get("language")) ?? "nb"}>
        <ServerTimeProvider offset={0} fixed={0}>
          <Announcer>
            {surface === "stage" ? (
              <GalleryStage />
            ) : surface === "panel" ? (
              <GalleryPanel />
            ) : (
              <GalleryPage />
            )}
          </Announcer>
        </ServerTimeProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
