import { orSomeone, withoutOthers } from "../../core/counted.ts";
import type { SeatId } from "../../core/ids.ts";
import { MAX_THEME, MAX_THEMES, MAX_VOTES, type Theme, ThemesOutcome } from "./state.ts";

const kept = (content: unknown): ThemesOutcome =>
  ThemesOutcome.safeParse(content).data ?? { themes: [], removed: [] };

/** The kept themes with one more, wanted by the one who brings it; null where it has no room or no words. Between meetings. */
export const addTheme = (content: unknown, id: string, text: string, from: SeatId): ThemesOutcome | null => {
  const { themes } = kept(content);
  const words = text.trim();
  if (words === "" || words.length > MAX_THEME || themes.length >= MAX_THEMES) return null;
  return { removed: [], themes: [...themes, { id, text: words, help: "", from, votes: [from] }] };
};

/** The kept themes with one member's wish added or withdrawn; null where the theme is gone. */
export const voteTheme = (content: unknown, id: string, seat: SeatId, on: boolean): ThemesOutcome | null => {
  const { themes } = kept(content);
  if (!themes.some((theme) => theme.id === id)) return null;
  return {
    removed: [],
    themes: themes.map((theme) => {
      if (theme.id !== id) return theme;
      const others = theme.votes.filter((one) => one !== seat);
      return { ...theme, votes: on ? [...others, seat].slice(-MAX_VOTES) : others };
    }),
  };
};

/** A theme as one reader may have it: who brought it and who wants it is nobody's business (SPEC V9). */
export const themeFor = <One extends Pick<Theme, "from" | "votes">>(
  theme: One,
  reader: SeatId | null,
): One => ({
  ...theme,
  from: orSomeone(theme.from, reader),
  votes: withoutOthers(theme.votes, reader),
});

/** The kept themes as one member may have them. */
export const themesFor = (content: unknown, reader: SeatId | null): ThemesOutcome => {
  const { themes, removed } = kept(content);
  return {
    removed,
    themes: themes.map((theme) => themeFor(theme, reader)),
  };
};

/** A meeting's themes together with those added at home meanwhile: nobody's theme is lost, and none taken off returns. */
export const joinThemes = (before: unknown, fresh: ThemesOutcome): ThemesOutcome => {
  const known = new Set([...fresh.themes.map(({ id }) => id), ...fresh.removed]);
  const added = kept(before).themes.filter(({ id }) => !known.has(id));
  return { removed: fresh.removed, themes: [...fresh.themes, ...added].slice(0, MAX_THEMES) };
};
