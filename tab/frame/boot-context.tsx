import { createContext } from "react";
import type { Language } from "../../src/core/text.ts";
import type { TabParams, ThemeName } from "./params.ts";
import type { Host } from "./teams.ts";

/** What is known before the first view stands. */
export interface Boot {
  readonly params: TabParams;
  readonly host: Host;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: ThemeName;
}

const BootContext = createContext<Boot | undefined>(undefined);

/** Gives the boot to everything inside. */
export const BootProvider = BootContext;
