import type { Props } from "./words.tsx";

/** The diamond on the stage and in the side panel. */
export default function DiamondView({ board }: Props) {
  return <p>{board.shown.length}</p>;
}
