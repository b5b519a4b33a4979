import type { InLanguages } from "../kit/language.tsx";
import { en } from "./texts-en.ts";
import { type MeetingTexts, nb } from "./texts-nb.ts";
import { nn } from "./texts-nn.ts";

export type { MeetingTexts } from "./texts-nb.ts";

/** The words of stage and panel in the three languages. */
export const meetingTexts: InLanguages<MeetingTexts> = { nb, nn, en };
