import { z } from "zod";
import { exercises } from "../../src/exercises/registry.ts";
import { Shape } from "../../src/programmes/schema.ts";

type Json = { readonly [key: string]: unknown };

/** The settings of one exercise as JSON Schema: what a programme's author may write. */
export const settingsSchema = (config: z.ZodType): Json => {
  const schema: Json = z.toJSONSchema(config, { io: "input", unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema"));
};

/** JSON Schema (2020-12) of a programme file, for editors: the shape, and for each exercise its own settings. */
export const programmeJsonSchema = (): Json => {
  const schema = z.toJSONSchema(Shape, { io: "input", unrepresentable: "any" }) as Json;
  const properties = schema["properties"] as Record<string, Json>;
  const steps = properties["steps"] as Json;
  const step = steps["items"] as Json;
  const fields = step["properties"] as Record<string, Json>;
  return {
    ...schema,
    title: "Runde programme",
    properties: {
      ...properties,
      steps: {
        ...steps,
        items: {
          ...step,
          properties: { ...fields, exercise: { enum: exercises.map(({ id }) => id) } },
          allOf: exercises.map(({ id, config }) => ({
            if: { properties: { exercise: { const: id } }, required: ["exercise"] },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: { properties: { config: settingsSchema(config as z.ZodType) } },
          })),
        },
      },
    },
  };
};
