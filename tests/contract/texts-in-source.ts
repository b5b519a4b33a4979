import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One text in the languages it is written in, and where it stands; functions give the words in them. */
export interface FoundText {
  readonly where: string;
  readonly nb: string | null;
  readonly nn: string | null;
  readonly en: string | null;
}

type Written = Readonly<Record<"nb" | "nn" | "en", ts.Expression | null>>;

const sources = new Map<string, ts.SourceFile>();
const sourceOf = (file: string): ts.SourceFile => {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  sources.set(file, source);
  return source;
};

const constantOf = (source: ts.SourceFile, name: string): ts.Expression | null => {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find(
        (one) => ts.isIdentifier(one.name) && one.name.text === name,
      );
      if (found?.initializer !== undefined) return found.initializer;
    }
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const bindings = statement.importClause?.namedBindings;
      const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
      const imported = named.find((one) => one.name.text === name && !one.isTypeOnly);
      if (imported !== undefined && statement.moduleSpecifier.text.startsWith("."))
        return constantOf(
          sourceOf(join(dirname(source.fileName), statement.moduleSpecifier.text)),
          (imported.propertyName ?? imported.name).text,
        );
    }
  }
  return null;
};

/** The value itself, behind a name, "as const", "satisfies" and brackets. */
const behind = (value: ts.Expression | null): ts.Expression | null => {
  if (value === null) return null;
  if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value))
    return behind(value.expression);
  return ts.isIdentifier(value) ? (behind(constantOf(value.getSourceFile(), value.text)) ?? value) : value;
};

const member = (object: ts.ObjectLiteralExpression, name: string): ts.Expression | null => {
  for (const one of object.properties) {
    if (one.name === undefined || one.name.getText().replaceAll(/["']/gu, "") !== name) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
  }
  for (const one of object.properties) {
    const spread = ts.isSpreadAssignment(one) ? behind(one.expression) : null;
    const found = spread !== null && ts.isObjectLiteralExpression(spread) ? member(spread, name) : null;
    if (found !== null) return found;
  }
  return null;
};

const piecesIn = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [
      [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("{…}"),
      ...node.templateSpans.flatMap(({ expression }) => piecesIn(expression)),
    ];
  const pieces: string[] = [];
  node.forEachChild((child) => {
    pieces.push(...piecesIn(child));
  });
  return pieces;
};

// A function that only hands on what it is given says as much: {…}.
const textOf = (value: ts.Expression | null): string | null => {
  if (value === null) return null;
  return ts.isStringLiteralLike(value) ? value.text : piecesIn(value).join(" | ") || "{…}";
};

const textsUnder = (written: Written, where: string): readonly FoundText[] => {
  const values = { nb: behind(written.nb), nn: behind(written.nn), en: behind(written.en) };
  const each = [values.nb, values.nn, values.en];
  const pick = (part: (value: ts.Expression) => ts.Expression | null): Written => ({
    nb: values.nb && part(values.nb),
    nn: values.nn && part(values.nn),
    en: values.en && part(values.en),
  });
  if (each.some((value) => value !== null && ts.isObjectLiteralExpression(value))) {
    const objects = each.filter((value) => value !== null).filter(ts.isObjectLiteralExpression);
    const names = objects.flatMap(({ properties }) =>
      properties.flatMap(({ name }) => (name === undefined ? [] : [name.getText().replaceAll(/["']/gu, "")])),
    );
    return [...new Set(names)].flatMap((name) =>
      textsUnder(
        pick((value) => (ts.isObjectLiteralExpression(value) ? member(value, name) : null)),
        `${where}.${name}`,
      ),
    );
  }
  if (each.some((value) => value !== null && ts.isArrayLiteralExpression(value))) {
    const lists = each.filter((value) => value !== null).filter(ts.isArrayLiteralExpression);
    const length = Math.max(...lists.map(({ elements }) => elements.length));
    return Array.from({ length }, (_, at) => at).flatMap((at) =>
      textsUnder(
        pick((value) => (ts.isArrayLiteralExpression(value) ? (value.elements[at] ?? null) : null)),
        `${where}[${String(at)}]`,
      ),
    );
  }
  return [{ where, nb: textOf(values.nb), nn: textOf(values.nn), en: textOf(values.en) }];
};

const textsInFile = (file: string): readonly FoundText[] => {
  const source = sourceOf(file);
  const found: FoundText[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && member(node, "nb") !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(
        ...textsUnder(
          { nb: member(node, "nb"), nn: member(node, "nn"), en: member(node, "en") },
          `${file}:${String(line + 1)}`,
        ),
      );
    }
    node.forEachChild(look);
  };
  look(source);
  return found;
};

// "nb" or "nb-no" stands for a language and says nothing in it.
const languageCode = /^(?:nb|nn|no|en)(?:-\w+)?$/iu;

/** Every text in the product's own source: each object that says something in "nb". */
export const textsInSource = (): readonly FoundText[] =>
  ["src", "bot", "tab", "infra", "appPackage"]
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .filter((file) => !file.includes(".test."))
    .sort()
    .flatMap(textsInFile)
    .filter(({ nb, nn, en }) => ![nb, nn, en].every((one) => one === null || languageCode.test(one)));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const stringOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const textsInData = (value: unknown, where: string): readonly FoundText[] => {
  if (!isObject(value)) return [];
  if (typeof value["nb"] === "string")
    return [{ where, nb: value["nb"], nn: stringOf(value["nn"]), en: stringOf(value["en"]) }];
  return Object.entries(value).flatMap(([key, inner]) => textsInData(inner, `${where}.${key}`));
};

/** Every text in the programmes that come with Runde, the settings of their exercises too. */
export const textsInProgrammes = (): readonly FoundText[] =>
  globSync("src/programmes/*/programme.yaml", { cwd: root })
    .sort()
    .flatMap((file) => textsInData(parse(readFileSync(join(root, file), "utf8")), file));

const strings = (file: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(readFileSync(join(root, "appPackage", file), "utf8"));
  return isObject(value) ? value : {};
};

/** What Teams shows about the app before anyone opens it. */
export const textsInAppPackage = (): readonly FoundText[] => {
  const files = { nb: strings("nb-no.json"), nn: strings("nn-no.json"), en: strings("en.json") };
  return [...new Set(Object.values(files).flatMap(Object.keys))]
    .filter((key) => key !== "$schema")
    .map((key) => ({
      where: `appPackage: ${key}`,
      nb: stringOf(files.nb[key]),
      nn: stringOf(files.nn[key]),
      en: stringOf(files.en[key]),
    }));
};
