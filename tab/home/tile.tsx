import type { ReactNode } from "react";
import type { HomeView } from "../../src/protocol/api.ts";
import type { Api, Told } from "../api.ts";

/** What every tile of the home is given. */
export interface TileProps {
  readonly home: HomeView;
  readonly api: Api;
  /** Takes in what the server answered; a refusal is shown. */
  readonly take: (told: Told<HomeView>) => boolean;
}

/** The first name; the home is among people who know each other. */
export const nameOf = (home: HomeView, seat: string | null | undefined): string =>
  home.members.find(({ id }) => id === seat)?.name.split(" ")[0] ?? "";

/** A tile with its heading. */
export function Tile({
  title,
  aside,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={wide ? "home-tile home-wide" : "home-tile"} aria-label={title}>
      <div className="home-tile-top">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
