import { z } from "zod";
import { accept, refuse, type Verdict } from "../core/verdict.ts";

/** What an operator sets; everything else is derived. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** https address under which Teams reaches the tab, in production. */
  readonly publicUrl: string | undefined;
  /** The tab's registration in Entra. */
  readonly clientId: string;
  /** The app's id in the Teams catalogue, for links that open Runde. */
  readonly teamsAppId: string;
  readonly tenants: readonly string[];
  readonly production: boolean;
}

const Environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  RUNDE_PUBLIC_URL: z.url({ protocol: /^https$/ }).optional(),
  RUNDE_CLIENT_ID: z.uuid(),
  RUNDE_TEAMS_APP_ID: z.uuid(),
  RUNDE_TENANTS: z
    .string()
    .transform((text) => text.split(",").map((one) => one.trim()))
    .pipe(z.array(z.uuid()).min(1)),
  NODE_ENV: z.string().optional(),
});

/** Reads the environment, or says in words for the operator what is missing. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Verdict<ServerConfig> => {
  const read = Environment.safeParse(env);
  if (!read.success)
    return refuse(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  const { HOST, PORT, RUNDE_PUBLIC_URL, RUNDE_CLIENT_ID, RUNDE_TEAMS_APP_ID, RUNDE_TENANTS, NODE_ENV } =
    read.data;
  return accept({
    host: HOST,
    port: PORT,
    publicUrl: RUNDE_PUBLIC_URL,
    clientId: RUNDE_CLIENT_ID,
    teamsAppId: RUNDE_TEAMS_APP_ID,
    tenants: RUNDE_TENANTS,
    production: NODE_ENV === "production",
  });
};
