import type { Plugin } from "vite";

/*
 * The core keeps its zod schemas beside its functions. A view that only needs the functions would still carry every
 * schema, and zod with them (28 KB), because a bundler cannot know that making a schema does nothing else. Here each
 * top-level schema is marked as such, so that unused ones fall away before the first button.
 */

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Expression extends Node {
  readonly callee?: Expression;
  readonly object?: Expression;
  readonly name?: string;
}
interface Declaration extends Node {
  readonly declaration?: Declaration | null;
  readonly declarations?: readonly { readonly init: Expression | null }[];
}

// z.string().trim().max(80): from call to call down to the name it starts with.
const rootOf = (expression: Expression): string | undefined => {
  const inner = expression.callee ?? expression.object;
  return inner ? rootOf(inner) : expression.name;
};

/** Marks top-level schemas as free of effects, so that those nobody uses are left out of the bundle. */
export function pureSchemasPlugin(): Plugin {
  return {
    name: "runde-pure-schemas",
    apply: "build",
    enforce: "post",
    transform(code, id) {
      if (!/\/src\/.*\.ts$/u.test(id.replaceAll("\\", "/")) || !code.includes("zod")) return null;
      const body: readonly Node[] = this.parse(code).body;
      const schemas = body
        .flatMap(
          (statement: Declaration) => statement.declaration?.declarations ?? statement.declarations ?? [],
        )
        .flatMap(({ init }) => (init?.type === "CallExpression" && rootOf(init) === "z" ? [init] : []))
        .sort((a, b) => b.start - a.start);
      const marked = schemas.reduce(
        (text, { start, end }) =>
          `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`,
        code,
      );
      return { code: marked, map: null };
    },
  };
}
