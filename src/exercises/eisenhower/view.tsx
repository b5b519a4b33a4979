import type { Props } from "./words.tsx";

/** Eisenhower's matrix. */
export default function EisenhowerView(props: Props) {
  return props.place === "stage" ? null : <p>{String(props.sheet?.tasks.length ?? 0)}</p>;
}
