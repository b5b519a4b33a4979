import type { Props } from "./words.tsx";

/** The gallery walk on the stage and in the side panel. */
export default function GalleryView({ board }: Props) {
  return <p>{board.stop + 1}</p>;
}
