import type { AnyExercise } from "../core/exercise.ts";
import { breakTime } from "./break/index.ts";
import { careLabel } from "./care-label/index.ts";
import { chooseRole } from "./choose-role/index.ts";
import { competenceBoard } from "./competence-board/index.ts";
import { contract } from "./contract/index.ts";
import { diamondNine } from "./diamond-nine/index.ts";
import { eisenhower } from "./eisenhower/index.ts";
import { evaluation } from "./evaluation/index.ts";
import { focusRounds } from "./focus-rounds/index.ts";
import { fourSpheres } from "./four-spheres/index.ts";
import { galleryWalk } from "./gallery-walk/index.ts";
import { goals } from "./goals/index.ts";
import { groundRules } from "./ground-rules/index.ts";
import { guide } from "./guide/index.ts";
import { homework } from "./homework/index.ts";
import { igp } from "./igp/index.ts";
import { lists } from "./lists/index.ts";
import { peerCoaching } from "./peer-coaching/index.ts";
import { plan } from "./plan/index.ts";
import { poster } from "./poster/index.ts";
import { reading } from "./reading/index.ts";
import { responsibilityMap } from "./responsibility-map/index.ts";
import { riskMatrix } from "./risk-matrix/index.ts";
import { rolePlay } from "./role-play/index.ts";
import { round } from "./round/index.ts";
import { selfObservation } from "./self-observation/index.ts";
import { statements } from "./statements/index.ts";
import { userManual } from "./user-manual/index.ts";
import { wordCloud } from "./word-cloud/index.ts";
import { yearWheel } from "./year-wheel/index.ts";

/** Every exercise a programme may name. Adding one means one folder and one line here. */
export const exercises: readonly AnyExercise[] = [
  breakTime,
  careLabel,
  chooseRole,
  competenceBoard,
  contract,
  diamondNine,
  eisenhower,
  evaluation,
  focusRounds,
  fourSpheres,
  galleryWalk,
  goals,
  groundRules,
  guide,
  homework,
  igp,
  lists,
  peerCoaching,
  plan,
  poster,
  reading,
  responsibilityMap,
  riskMatrix,
  rolePlay,
  round,
  selfObservation,
  statements,
  userManual,
  wordCloud,
  yearWheel,
];

/** The exercise of this id; null for an id that no folder has. */
export const findExercise = (id: string): AnyExercise | null =>
  exercises.find((exercise) => exercise.id === id) ?? null;
