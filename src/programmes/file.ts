import { stringify } from "yaml";
import type { Programme } from "../core/programme.ts";

/** A programme as the text of a programme file; reading it again gives the same programme. */
export const programmeFile = (programme: Programme): string =>
  stringify(programme, { aliasDuplicateObjects: false, lineWidth: 110 });
