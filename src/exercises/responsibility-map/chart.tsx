import type { Language } from "../../core/text.ts";
import { StandingSign } from "./mark.tsx";
import { type Shared, type SharedArea, standingOf } from "./state.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";

/** Many roles with long names get a smaller type, so that no name is cut in two. */
const headSize = (names: readonly string[]): string => {
  const longest = Math.max(0, ...names.flatMap((name) => name.split(/[\s-]/u)).map(({ length }) => length));
  const letters = names.length * longest;
  return letters <= 56 ? "ra-chart" : `ra-chart ${letters <= 70 ? "ra-close" : "ra-closest"}`;
};

/** The map as a table: areas down, roles across. */
export function Chart({
  map,
  areas,
  language,
}: {
  readonly map: Shared;
  readonly areas: readonly SharedArea[];
  readonly language: Language;
}) {
  return (
    <table className={headSize(map.roles.map(({ name }) => say(name, { language })))}>
      <thead>
        <tr>
          <th scope="col">{say(texts.area, { language })}</th>
          {map.roles.map(({ id, name }) => (
            <th key={id} scope="col">
              {say(name, { language })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.id}>
            <th scope="row">{say(area.name, { language })}</th>
            {map.roles.map(({ id }) => (
              <td key={id}>
                <StandingSign standing={standingOf(area, id)} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
