import type { Language } from "../../core/text.ts";
import { StandingSign } from "./mark.tsx";
import { type Shared, type SharedArea, standingOf } from "./state.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";

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
    <table className="ra-chart">
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
