/** The six people who can be tried on in the local Teams; all of them are invented, and so are their municipalities. */
export type PersonKey = "kari" | "ola" | "ingrid" | "samir" | "anne" | "per";

/** One person as Teams knows a member: the bot meets the `mri`, the tab's token carries tenant and object id. */
export type Person = {
  readonly key: PersonKey;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly municipality: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly mri: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly role: "user" | "guest";
};

const storvatn = "6b3f6a52-0d0e-4a4b-9a0c-3f0c5d7f1a01";
const elvedal = "0c6a9d0e-71c4-4c55-8f0e-9d2b6e4c2b02";
const havnes = "d1f0b7c4-5e2a-4f7e-b1a5-70a2c9e83c03";

/** The tenants the six come from: members of a shared channel keep the tenant they belong to. */
export const tenantIds: readonly string[] = [storvatn, elvedal, havnes];

/** The bot's registration, the tab's registration and the app's id in the local Teams. */
export const localApp = {
  appId: "5a1d6f1e-2c3b-4b52-9c56-1f0e8a7b4d11",
  clientId: "8e2f4c7a-9b1d-4a63-8f2e-6c5d3b2a1f12",
  teamsAppId: "a4c8e2d6-3f5b-4d79-b8a1-2e6f9c0d7b13",
  botName: "Runde",
} as const;

/** The MRI under which Teams knows the bot. */
export const botMri = `28:${localApp.appId}`;

/** The one team, its shared channel and the meeting that belongs to the channel. */
export const place = {
  hostTenantId: storvatn,
  teamName: "Ledernettverk på tvers",
  teamId: "19:5b0d1c7e94a84f0d8c1b6a2f3e7d9c10@thread.tacv2",
  teamGroupId: "f7c2a9e1-4d38-4b0a-9e65-8a1c3d5b7f21",
  channelName: "Ledernettverket",
  channelId: "19:c8e21a6f0b7d4935a2f4d6c80e1b3a57@thread.tacv2",
  meetingId: "MCMxOTpjOGUyMWE2ZjBiN2Q0OTM1YTJmNGQ2YzgwZTFiM2E1N0B0aHJlYWQudGFjdjIjMTc2MA==",
} as const;

type Told = Pick<Person, "key" | "givenName" | "surname" | "municipality" | "tenantId" | "objectId"> & {
  readonly domain: string;
  readonly thread: string;
  readonly guest?: true;
};

const person = ({ domain, thread, guest, ...told }: Told): Person => {
  const mail = `${told.givenName}.${told.surname}@${domain}`.toLowerCase();
  return {
    ...told,
    name: `${told.givenName} ${told.surname}`,
    mri: `29:1${thread}`,
    mail,
    // Entra gives a guest an object of its own in the tenant that invited them, with this kind of name.
    userPrincipalName: guest ? `${mail.replace("@", "_")}#EXT#@storvatn.example` : mail,
    role: guest ? "guest" : "user",
  };
};

/** The six, in the order the page lists them; Per is a guest in the first tenant, three come from other tenants. */
export const people: readonly Person[] = [
  person({
    key: "kari",
    givenName: "Kari",
    surname: "Holm",
    municipality: "Storvatn kommune",
    domain: "storvatn.example",
    tenantId: storvatn,
    objectId: "1e0a7b54-6c1f-4d0b-8a35-0c9d2f7e1a01",
    thread: "XkR7vTq2mWc9ZyHn4PbLs8DfGjKa3UeN6hQxYtVr",
  }),
  person({
    key: "ola",
    givenName: "Ola",
    surname: "Berge",
    municipality: "Nordlia kommune",
    domain: "nordlia.example",
    tenantId: storvatn,
    objectId: "2f1b8c65-7d20-4e1c-9b46-1dae308f2b02",
    thread: "BnT5wJp8rEc2VxLm7KdQy3SgHfZa9UoM4iRzXtWv",
  }),
  person({
    key: "ingrid",
    givenName: "Ingrid",
    surname: "Vik",
    municipality: "Elvedal kommune",
    domain: "elvedal.example",
    tenantId: elvedal,
    objectId: "302c9d76-8e31-4f2d-8c57-2ebf41903c03",
    thread: "CmU6xKq9sFd3WyNl8LeRz4ThJgAb2VpP5jSaYuXw",
  }),
  person({
    key: "samir",
    givenName: "Samir",
    surname: "Rahimi",
    municipality: "Skogly kommune",
    domain: "skogly.example",
    tenantId: elvedal,
    objectId: "413dae87-9f42-403e-9d68-3fc052a14d04",
    thread: "DlV7yLr2tGe4XzMk9MfSa5UiKhBc3WqQ6kTbZvYx",
  }),
  person({
    key: "anne",
    givenName: "Anne",
    surname: "Lunde",
    municipality: "Havnes kommune",
    domain: "havnes.example",
    tenantId: havnes,
    objectId: "524ebf98-a053-414f-8e79-40d163b25e05",
    thread: "EkW8zMs3uHf5YaLj2NgTb6VjLiCd4XrR7lUcAwZy",
  }),
  person({
    key: "per",
    givenName: "Per",
    surname: "Solli",
    municipality: "Bjørkeli kommune",
    domain: "bjorkeli.example",
    tenantId: storvatn,
    objectId: "635fc0a9-b164-4250-9f8a-51e274c36f06",
    thread: "FjX9aNt4vIg6ZbKi3PhUc7WkMjDe5YsS8mVdBxAz",
    guest: true,
  }),
];

const byKey = new Map(people.map((someone) => [someone.key, someone]));

/** The person with this key; the keys are a closed set, so there always is one. */
export const personOf = (key: PersonKey): Person => {
  const found = byKey.get(key);
  if (!found) throw new Error(`No such person: ${key}`);
  return found;
};

/** The person whom the bot means by an MRI or an object id; both work in Teams. */
export const personByMemberId = (id: string): Person | undefined =>
  people.find((someone) => someone.mri === id || someone.objectId === id);
