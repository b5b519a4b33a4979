import type { Props } from "./words.tsx";

/** The self-observation. */
export default function SelfObservationView(props: Props) {
  return props.place === "stage" ? null : <p>{String(props.sheet?.rows.length ?? 0)}</p>;
}
