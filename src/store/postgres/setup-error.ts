/** What keeps the database from starting. */
export type SetupProblem =
  | "platform"
  | "binaries"
  | "account"
  | "folder"
  | "version"
  | "initdb"
  | "start"
  | "server";

/** A database that cannot be had, told so that the person who typed the command knows what to do next. */
export class DatabaseSetupError extends Error {
  override readonly name = "DatabaseSetupError";
  readonly problem: SetupProblem;

  constructor(problem: SetupProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}

const own = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** The short code of an error from the file system or PostgreSQL (`ENOENT`, `57P03`), or an empty string. */
export const errorCode = (error: unknown): string => {
  const code = own(error, "code");
  return typeof code === "string" ? code : "";
};

/** The message of an error from a machine, for a log that no member's text reaches. */
export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
