import { breakTime } from "./break.ts";
import { careLabel } from "./care-label.ts";
import { chooseRole } from "./choose-role.ts";
import { competenceBoard } from "./competence-board.ts";
import { contract } from "./contract.ts";
import { diamondNine } from "./diamond-nine.ts";
import { eisenhower } from "./eisenhower.ts";
import { evaluation } from "./evaluation.ts";
import { focusRounds } from "./focus-rounds.ts";
import { fourSpheres } from "./four-spheres.ts";
import { galleryWalk } from "./gallery-walk.ts";
import { goals } from "./goals.ts";
import { groundRules } from "./ground-rules.ts";
import { guide } from "./guide.ts";
import { homework } from "./homework.ts";
import { igp } from "./igp.ts";
import { lists } from "./lists.ts";
import { peerCoaching } from "./peer-coaching.ts";
import { plan } from "./plan.ts";
import { poster } from "./poster.ts";
import { reading } from "./reading.ts";
import { responsibilityMap } from "./responsibility-map.ts";
import { riskMatrix } from "./risk-matrix.ts";
import { rolePlay } from "./role-play.ts";
import { round } from "./round.ts";
import type { KeyScript } from "./script.ts";
import { selfObservation } from "./self-observation.ts";
import { statements } from "./statements.ts";
import { userManual } from "./user-manual.ts";
import { wordCloud } from "./word-cloud.ts";
import { yearWheel } from "./year-wheel.ts";

/** Every exercise's script. Adding one means one file and one line here. */
export const scripts: readonly KeyScript[] = [
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
