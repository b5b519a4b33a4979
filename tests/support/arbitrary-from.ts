import fc from "fast-check";
import { z } from "zod";

/** Where strings come from: likely ones (ids of seats and items) mixed with words. */
export interface Strings {
  readonly likely: readonly string[];
  readonly words: fc.Arbitrary<string>;
}

const anyStrings: Strings = { likely: ["a"], words: fc.string() };

/** Values a schema accepts, for property tests; it knows the kinds our schemas use. */
export const arbitraryFrom = (schema: z.ZodType, strings: Strings = anyStrings): fc.Arbitrary<unknown> =>
  fromJsonSchema(jsonSchemaOf(schema), strings).filter((value) => schema.safeParse(value).success);

/** The JSON Schema of what a schema takes in. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;

export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const fromJsonSchema = (s: JsonSchema, strings: Strings): fc.Arbitrary<unknown> => {
  if (s.const !== undefined) return fc.constant(s.const);
  if (s.enum) return fc.constantFrom(...s.enum);
  const choices = s.anyOf ?? s.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fromJsonSchema(choice, strings)));
  switch (s.type) {
    case "string":
      return text(s, strings);
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Math.max(s.minimum ?? -1000, -1e9), max: Math.min(s.maximum ?? 1000, 1e9) });
    case "number":
      // + 0 turns -0, which JSON does not know, into 0.
      return fc.double({ min: s.minimum ?? -1000, max: s.maximum ?? 1000, noNaN: true }).map((n) => n + 0);
    case "array":
      return list(s, strings);
    case "object":
      return s.properties ? record(s, s.properties, strings) : dictionary(s, strings);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

const text = (s: JsonSchema, { likely, words }: Strings): fc.Arbitrary<string> => {
  if (s.format === "uri") return fc.webUrl({ validSchemes: ["https"] });
  if (s.pattern !== undefined) return fc.stringMatching(new RegExp(s.pattern, "u"));
  const fits = (value: string): boolean =>
    value.length >= (s.minLength ?? 0) && value.length <= (s.maxLength ?? Number.POSITIVE_INFINITY);
  const fitting = likely.filter(fits);
  const free = words.map((word) => word.padEnd(s.minLength ?? 0, "x").slice(0, s.maxLength));
  const long = fc.constant("å".repeat(Math.min(s.maxLength ?? 0, 5000))).filter(fits);
  const usual = [
    { weight: 4, arbitrary: free },
    { weight: 1, arbitrary: long },
  ];
  return fitting.length === 0
    ? fc.oneof(...usual)
    : fc.oneof(...usual, { weight: 5, arbitrary: fc.constantFrom(...fitting) });
};

const list = (s: JsonSchema, strings: Strings): fc.Arbitrary<unknown[]> =>
  s.prefixItems
    ? fc.tuple(...s.prefixItems.map((item) => fromJsonSchema(item, strings)))
    : fc.array(s.items ? fromJsonSchema(s.items, strings) : fc.jsonValue(), {
        minLength: s.minItems ?? 0,
        maxLength: Math.min(s.maxItems ?? 5, Math.max(s.minItems ?? 0, 5)),
      });

const record = (
  s: JsonSchema,
  properties: Readonly<Record<string, JsonSchema>>,
  strings: Strings,
): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, fromJsonSchema(value, strings)]),
    ),
    { requiredKeys: [...(s.required ?? [])], noNullPrototype: true },
  );

const dictionary = (s: JsonSchema, strings: Strings): fc.Arbitrary<unknown> =>
  fc.dictionary(
    s.propertyNames
      ? (fromJsonSchema({ type: "string", ...s.propertyNames }, strings) as fc.Arbitrary<string>)
      : fc.string(),
    typeof s.additionalProperties === "object"
      ? fromJsonSchema(s.additionalProperties, strings)
      : fc.jsonValue({ maxDepth: 1 }),
    { maxKeys: 4, noNullPrototype: true },
  );
