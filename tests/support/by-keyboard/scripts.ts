import { breakTime } from "./break.ts";
import { careLabel } from "./care-label.ts";
import { chooseRole } from "./choose-role.ts";
import { competenceBoard } from "./competence-board.ts";
import { contract } from "./contract.ts";
import { evaluation } from "./evaluation.ts";
import { groundRules } from "./ground-rules.ts";
import { homework } from "./homework.ts";
import { igp } from "./igp.ts";
import { peerCoaching } from "./peer-coaching.ts";
import { plan } from "./plan.ts";
import { reading } from "./reading.ts";
import { round } from "./round.ts";
import type { KeyScript } from "./script.ts";
import { statements } from "./statements.ts";
import { userManual } from "./user-manual.ts";

/** Every exercise's script. Adding one means one file and one line here. */
export const scripts: readonly KeyScript[] = [
  breakTime,
  careLabel,
  chooseRole,
  competenceBoard,
  contract,
  evaluation,
  groundRules,
  homework,
  igp,
  peerCoaching,
  plan,
  reading,
  round,
  statements,
  userManual,
];
