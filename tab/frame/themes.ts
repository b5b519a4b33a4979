import type { Theme } from "@fluentui/react-components";
import type { ThemeName } from "./params.ts";

const loaders: Readonly<Record<ThemeName, () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import("./theme-light.ts"),
  dark: () => import("./theme-dark.ts"),
  contrast: () => import("./theme-contrast.ts"),
};

// Fluent's own stack ends in a wide default face where Segoe UI is missing; that would break the stage's lines.
const withOpenFaces = (theme: Theme): Theme => ({
  ...theme,
  fontFamilyBase:
    '"Segoe UI", "Segoe UI Web (West European)", "Open Sans", "Noto Sans", -apple-system, BlinkMacSystemFont, system-ui, sans-serif',
});

/** Fetches one theme; the other two stay where they are. */
export const loadTheme = async (name: ThemeName): Promise<Theme> =>
  withOpenFaces((await loaders[name]()).theme);

/** The theme a plain browser asks for. */
export function browserTheme(window: Window): ThemeName {
  if (window.matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
