import { Composer } from "../../../tab/kit/composer.tsx";
import { MAX_NAME } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

/** A new area and a new role, folded away: most are there from the start. */
export function Adding(
  props: Props & { readonly act: Act; readonly areaMove: string; readonly roleMove: string },
) {
  const { act, areaMove, roleMove } = props;
  return (
    <details className="ra-more">
      <summary>
        {say(texts.addArea, props)} / {say(texts.addRole, props)}
      </summary>
      <div className="k-stack">
        <Composer
          label={say(texts.addArea, props)}
          field={areaMove}
          lines={1}
          action={say(texts.add, props)}
          symbol="plus"
          longest={MAX_NAME}
          onSend={(name) => act(areaMove, { name })}
        />
        <Composer
          label={say(texts.addRole, props)}
          field={roleMove}
          lines={1}
          action={say(texts.add, props)}
          symbol="plus"
          longest={MAX_NAME}
          onSend={(name) => act(roleMove, { name })}
        />
      </div>
    </details>
  );
}
