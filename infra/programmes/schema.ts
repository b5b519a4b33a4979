import { z } from "zod";
import { exercises } from "../../src/exercises/registry.ts";
import { Shape } from "../../src/programmes/shape.ts";
import { commentsOf, type Told } from "./comments.ts";

export type Json = { readonly [key: string]: unknown };

/** The settings of one exercise as JSON Schema, with what its source says about each: what a programme's author may write. */
export const settingsSchema = (exercise: string, config: z.ZodType): Json => {
  const whole: Json = z.toJSONSchema(config, { io: "input", unrepresentable: "any" });
  const schema = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== "$schema"));
  const told = commentsOf(`exercises/${exercise}/state.ts`, "Config");
  return { ...(told.about === "" ? {} : { description: told.about }), ...withWords(schema, told, []) };
};

/** A text in up to three languages is one thing to its author. */
export const isText = (schema: Json): boolean => {
  const names = Object.keys(inner(schema["properties"]));
  return names.includes("nb") && names.includes("nn") && names.includes("en");
};

export const inner = (value: unknown): Json =>
  typeof value === "object" && value !== null ? (value as Json) : {};

/** The schema with a description at each setting. */
const withWords = (schema: Json, told: Told, path: readonly string[]): Json => {
  if (isText(schema)) return schema;
  const items = schema["items"];
  if (items !== undefined) return { ...schema, items: withWords(inner(items), told, path) };
  if (schema["properties"] === undefined) return schema;
  const properties = Object.entries(inner(schema["properties"])).map(([name, value]) => {
    const here = [...path, name];
    const words = told.at(here);
    return [
      name,
      { ...(words === "" ? {} : { description: words }), ...withWords(inner(value), told, here) },
    ] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
};

/** The shape of a programme file as JSON Schema, without the settings of its exercises. */
export const programmeShape = (): Json =>
  withWords(
    z.toJSONSchema(Shape, { io: "input", unrepresentable: "any" }),
    commentsOf("programmes/shape.ts", "Shape"),
    [],
  );

/** JSON Schema (2020-12) of a programme file, for editors: the shape, and for each exercise its own settings. */
export const programmeJsonSchema = (): Json => {
  const schema = programmeShape();
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
          properties: { ...fields, exercise: { ...fields["exercise"], enum: exercises.map(({ id }) => id) } },
          allOf: exercises.map(({ id, config }) => {
            const settings = settingsSchema(id, config as z.ZodType);
            return {
              if: { properties: { exercise: { const: id } }, required: ["exercise"] },
              // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
              then: {
                properties: { config: settings },
                // Where a setting is needed, leaving all of them out is no way around it.
                ...(settings["required"] === undefined ? {} : { required: ["config"] }),
              },
            };
          }),
        },
      },
    },
  };
};
