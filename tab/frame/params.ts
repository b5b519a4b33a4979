import type { Language } from "../../src/core/text.ts";

/** The views of the tab; each is a chunk of its own. */
export const viewNames = ["stage", "panel", "home", "me", "setup", "print"] as const;
export type ViewName = (typeof viewNames)[number];

/** The three Teams themes. */
const themeNames = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof themeNames)[number];

/** What the address says. Ids here are claims only: the server decides who may see what. */
export interface TabParams {
  readonly view: ViewName;
  readonly theme: ThemeName | undefined;
  readonly language: Language | undefined;
  /** Another origin that may host us: only from and to this very machine. */
  readonly host: string | undefined;
  readonly meeting: string | undefined;
}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Teams calls its themes by older names too. */
export function themeOf(name: string | null | undefined): ThemeName | undefined {
  if (name === "default") return "light";
  return themeNames.find((theme) => theme === name);
}

/** Norwegian Bokmål and Nynorsk by their own codes; plain "no" is Bokmål; the rest read English. */
export function languageOf(locale: string | null | undefined): Language | undefined {
  const code = locale?.toLowerCase().split(/[-_]/u)[0];
  if (code === undefined || code === "") return undefined;
  if (code === "nn") return "nn";
  return code === "nb" || code === "no" ? "nb" : "en";
}

// A page on the internet must never be taken for Teams: both ends have to be this machine.
function loopbackOrigin(raw: string | null, ownHost: string): string | undefined {
  if (raw === null || !loopback.has(ownHost) || !URL.canParse(raw)) return undefined;
  const url = new URL(raw);
  return loopback.has(url.hostname) && url.protocol.startsWith("http") ? url.origin : undefined;
}

/** Reads the address of the page. */
export function readParams(search: string, ownHost: string): TabParams {
  const query = new URLSearchParams(search);
  const wanted = query.get("view");
  return {
    view: viewNames.find((name) => name === wanted) ?? "home",
    theme: themeOf(query.get("theme")),
    language: languageOf(query.get("language")),
    host: loopbackOrigin(query.get("host"), ownHost),
    meeting: query.get("meeting") ?? undefined,
  };
}
