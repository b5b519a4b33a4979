import type { TeamsAdapter } from "@microsoft/teams-ai/lib/TeamsAdapter.js";

// Types of packages below the required ones, named through them: only what we install ourselves is imported.
type Given = ConstructorParameters<typeof TeamsAdapter>;

/** Settings of the client that speaks to Teams. */
export type ConnectorClientOptions = NonNullable<Given[3]>;
/** Where the SDK gets its tokens from. */
export type CredentialsFactory = NonNullable<Given[1]>;
export type AdapterSettings = NonNullable<Given[0]>;
