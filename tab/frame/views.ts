import type { ComponentType } from "react";
import type { Boot } from "./boot-context.tsx";
import { type ViewName, viewNames } from "./params.ts";

/** What every view of the tab is given. */
export interface ViewProps {
  readonly boot: Boot;
}

interface ViewModule {
  readonly default: ComponentType<ViewProps>;
}

// Found by folder and name, each a chunk of its own; frame/preload-plugin.ts follows the same names.
const modules = import.meta.glob<ViewModule>([
  "../stage/stage.tsx",
  "../panel/panel.tsx",
  "../home/home.tsx",
  "../me/me.tsx",
  "../setup/setup.tsx",
  "../print/print.tsx",
]);

const loaders: ReadonlyMap<ViewName, () => Promise<ViewModule>> = new Map(
  viewNames.flatMap((name) => {
    const load = modules[`../${name}/${name}.tsx`];
    return load ? [[name, load] as const] : [];
  }),
);

/** Fetches the code of a view. */
export async function loadView(name: ViewName): Promise<ComponentType<ViewProps>> {
  const load = loaders.get(name);
  if (!load) throw new Error(`No view called ${name}`);
  return (await load()).default;
}
