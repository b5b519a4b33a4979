import type { SeatId } from "../../src/core/ids.ts";
import type { Language } from "../../src/core/text.ts";
import type { SeatView } from "../../src/core/view.ts";
import { calledIn } from "./called.ts";
import { kitTexts } from "./texts.ts";
import type { Onlooker } from "./who-sees.tsx";

/** What a person is called here. */
export const nameIn = (seats: readonly SeatView[], id: SeatId | null): string => calledIn(seats, id);

/** Those who see a paper, for the eye. */
export const onlookers = (
  { seats, me }: { readonly seats: readonly SeatView[]; readonly me: SeatId | null },
  ids: readonly SeatId[],
): readonly Onlooker[] => ids.map((id) => ({ id, name: nameIn(seats, id), me: id === me }));

/** «Kari, Ola og Siri». */
export const namesOf = (
  { seats, language }: { readonly seats: readonly SeatView[]; readonly language: Language },
  ids: readonly SeatId[],
): string => kitTexts[language].and(ids.map((id) => nameIn(seats, id)));

interface AtTable {
  readonly table: { readonly seats: readonly SeatId[] } | null;
  readonly seats: readonly SeatView[];
  readonly me: SeatId | null;
}

/** Who sits at my table besides me, by name. */
export const tableMates = ({ table, seats, me }: AtTable): readonly string[] =>
  (table?.seats ?? []).filter((id) => id !== me).map((id) => nameIn(seats, id));

/** «bare Kari, Per og du ser dette», for what of mine lies on the table sheet. */
export const whoAtTable = (props: AtTable & { readonly language: Language }): string =>
  kitTexts[props.language].tableWho(tableMates(props));
