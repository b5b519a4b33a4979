import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";

export { namesOf } from "../../../tab/kit/seat-names.ts";

export { say } from "../../core/text.ts";

export type Props = ExerciseViewProps<Config, Board, Sheet>;
export type Act = (name: string, payload?: unknown) => Promise<{ readonly ok: boolean }>;
