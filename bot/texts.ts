import type { Text } from "../src/core/text.ts";

/** Words on the live card and its buttons. */
export const cardTexts = {
  gathering: { nb: "Møtet begynner snart", nn: "Møtet begynner snart", en: "The meeting begins soon" },
  running: { nb: "Møtet er i gang", nn: "Møtet er i gang", en: "The meeting is on" },
  ended: { nb: "Møtet er slutt", nn: "Møtet er slutt", en: "The meeting is over" },
  leads: { nb: "{name} er prosessleder", nn: "{name} er prosessleiar", en: "{name} leads" },
  nobodyLeads: { nb: "Ingen leder ennå", nn: "Ingen leier enno", en: "Nobody leads yet" },
  comeIn: {
    nb: "Bli med når du er klar. Den som trykker Start, leder til dere har valgt.",
    nn: "Bli med når du er klar. Den som trykkjer Start, leier til de har valt.",
    en: "Join when you are ready. Whoever presses Start leads until you have chosen.",
  },
  thanks: {
    nb: "Takk for i dag. Det dere ble enige om, ligger på siden til nettverket.",
    nn: "Takk for i dag. Det de blei einige om, ligg på sida til nettverket.",
    en: "Thank you for today. What you agreed on is on the network's page.",
  },
  until: {
    nb: "{form} · {minutes}, til {at}",
    nn: "{form} · {minutes}, til {at}",
    en: "{form} · {minutes}, until {at}",
  },
  over: { nb: "{form} · tiden er ute", nn: "{form} · tida er ute", en: "{form} · time is up" },
  held: { nb: "{form} · klokka står", nn: "{form} · klokka står", en: "{form} · the clock is held" },
  minute: { nb: "1 minutt", nn: "1 minutt", en: "1 minute" },
  minutes: { nb: "{n} minutter", nn: "{n} minutt", en: "{n} minutes" },
  word: { nb: "Ordet", nn: "Ordet", en: "Speaking" },
  following: { nb: "Deretter", nn: "Deretter", en: "Then" },
  nobodyThen: { nb: "Ingen flere", nn: "Ingen fleire", en: "Nobody else" },
  had: { nb: "Har hatt ordet", nn: "Har hatt ordet", en: "Have spoken" },
  ready: { nb: "Klare", nn: "Klare", en: "Ready" },
  countOf: { nb: "{n} av {of}", nn: "{n} av {of}", en: "{n} of {of}" },
  and: { nb: "{names} og {last}", nn: "{names} og {last}", en: "{names} and {last}" },
  table: { nb: "1 bord", nn: "1 bord", en: "1 table" },
  tables: { nb: "{n} bord", nn: "{n} bord", en: "{n} tables" },
  endsAt: { nb: "Ferdig ca.", nn: "Ferdig ca.", en: "Ends about" },
  join: { nb: "Bli med", nn: "Bli med", en: "Join" },
  start: { nb: "Start møtet", nn: "Start møtet", en: "Start the meeting" },
  "give-word": { nb: "Gi ordet videre", nn: "Gi ordet vidare", en: "Pass it on" },
  hold: { nb: "Stopp klokka", nn: "Stopp klokka", en: "Hold the clock" },
  resume: { nb: "Start klokka igjen", nn: "Start klokka igjen", en: "Start the clock again" },
  extend: { nb: "Legg til 5 min", nn: "Legg til 5 min", en: "Add 5 min" },
  "go-on": { nb: "Neste", nn: "Neste", en: "Next" },
  end: { nb: "Avslutt møtet", nn: "Avslutt møtet", en: "End the meeting" },
  "next-meeting": { nb: "Åpne nettverket", nn: "Opne nettverket", en: "Open the network" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the bot answers in words. */
export const answerTexts = {
  made: {
    nb: "Nettverket er klart: {names}. Hvem som er med, kan dere endre når dere vil.",
    nn: "Nettverket er klart: {names}. Kven som er med, kan de endre når de vil.",
    en: "The network is ready: {names}. You can change who takes part whenever you like.",
  },
  alreadyMade: {
    nb: "Her er det allerede et nettverk. Si «start møtet» når dere vil begynne.",
    nn: "Her er det alt eit nettverk. Sei «start møtet» når de vil begynne.",
    en: "There is already a network here. Say “start the meeting” when you want to begin.",
  },
  tooMany: {
    nb: "Det er {n} her. Et nettverk passer best for 3–12. Trykk «Hvem er her?» og velg hvem som er med.",
    nn: "Det er {n} her. Eit nettverk passar best for 3–12. Trykk «Kven er her?» og vel kven som er med.",
    en: "There are {n} people here. A network works best with 3–12. Press “Who is here?” and choose who takes part.",
  },
  opened: {
    nb: "Møtet er åpnet. Kortet ligger i kanalen.",
    nn: "Møtet er opna. Kortet ligg i kanalen.",
    en: "The meeting is open. The card is in the channel.",
  },
  alreadyOpen: {
    nb: "Et møte er allerede åpnet her. Bli med på det, eller avslutt det først.",
    nn: "Eit møte er alt opna her. Bli med på det, eller avslutt det først.",
    en: "A meeting is already open here. Join it, or end it first.",
  },
  started: {
    nb: "Da begynner vi. Følg kortet.",
    nn: "Då begynner vi. Følg kortet.",
    en: "Then we begin. Follow the card.",
  },
  moved: { nb: "Videre. {now}", nn: "Vidare. {now}", en: "Moving on. {now}" },
  held: {
    nb: "Klokka står. Si «fortsett» når dere vil.",
    nn: "Klokka står. Sei «hald fram» når de vil.",
    en: "The clock is held. Say “carry on” when you like.",
  },
  resumed: { nb: "Klokka går igjen.", nn: "Klokka går igjen.", en: "The clock runs again." },
  extended: {
    nb: "{minutes} til. {now}",
    nn: "{minutes} til. {now}",
    en: "{minutes} more. {now}",
  },
  undone: { nb: "Angret. {now}", nn: "Angra. {now}", en: "Undone. {now}" },
  leading: { nb: "Du er prosessleder nå.", nn: "Du er prosessleiar no.", en: "You lead now." },
  skipped: { nb: "Hoppet over. {now}", nn: "Hoppa over. {now}", en: "Skipped. {now}" },
  ended: {
    nb: "Møtet er slutt. Takk for i dag.",
    nn: "Møtet er slutt. Takk for i dag.",
    en: "The meeting is over. Thank you for today.",
  },
  kept: { nb: "Greit, alt er som før.", nn: "Greitt, alt er som før.", en: "Fine, all is as before." },
  noMeeting: {
    nb: "Det er ikke noe møte i gang. Si «start møtet» når dere vil begynne.",
    nn: "Det er ikkje noko møte i gang. Sei «start møtet» når de vil begynne.",
    en: "No meeting is on. Say “start the meeting” when you want to begin.",
  },
  gathering: {
    nb: "«{programme}» er åpnet og venter på dere. Si «start møtet» når dere er klare.",
    nn: "«{programme}» er opna og ventar på dykk. Sei «start møtet» når de er klare.",
    en: "“{programme}” is open and waits for you. Say “start the meeting” when you are ready.",
  },
  where: {
    nb: "Dere er på «{step}». {clock}.",
    nn: "De er på «{step}». {clock}.",
    en: "You are at “{step}”. {clock}.",
  },
  whereTurn: { nb: "{name} har ordet.", nn: "{name} har ordet.", en: "{name} is speaking." },
  whereEnd: { nb: "Ferdig ca. {at}.", nn: "Ferdig ca. {at}.", en: "Ends about {at}." },
  nextDate: {
    nb: "Neste møte er {date}.",
    nn: "Neste møte er {date}.",
    en: "The next meeting is on {date}.",
  },
  noDate: {
    nb: "Dere har ikke avtalt noen dato ennå. Datoer setter dere i punktet «Før vi går» eller på siden til nettverket.",
    nn: "De har ikkje avtalt nokon dato enno. Datoar set de i punktet «Før vi går» eller på sida til nettverket.",
    en: "You have not agreed on a date yet. Dates are set in the step “Before we go” or on the network's page.",
  },
  language: {
    nb: "Fra nå skriver Runde bokmål.",
    nn: "Frå no skriv Runde nynorsk.",
    en: "From now on Runde writes English.",
  },
  negated: {
    nb: "Mente du å la være? Ingenting er endret.",
    nn: "Meinte du å la vere? Ingenting er endra.",
    en: "Did you mean not to? Nothing has changed.",
  },
  minutes: {
    nb: "Hvor mange minutter? Si for eksempel «fem minutter til». Høyst 60 om gangen.",
    nn: "Kor mange minutt? Sei til dømes «fem minutt til». Det meste er 60.",
    en: "How many minutes? Say for example “five more minutes”. At most 60 at a time.",
  },
  unknown: {
    nb: "Runde forsto ikke det. Prøv «start møtet», «neste» eller «hvor er vi?». Si «hjelp» for å se alt.",
    nn: "Runde forstod ikkje det. Prøv «start møtet», «neste» eller «kvar er vi?». Sei «hjelp» for å sjå alt.",
    en: "Runde did not get that. Try “start the meeting”, “next” or “where are we?”. Say “help” to see it all.",
  },
  nothingAsked: {
    nb: "Runde har ikke spurt om noe nå. Si «hjelp» for å se hva du kan si.",
    nn: "Runde har ikkje spurt om noko no. Sei «hjelp» for å sjå kva du kan seie.",
    en: "Runde has not asked anything just now. Say “help” to see what you can say.",
  },
  inChannel: {
    nb: "Si det i kanalen der nettverket møtes, så ser alle det.",
    nn: "Sei det i kanalen der nettverket møtest, så ser alle det.",
    en: "Say it in the channel where the network meets, so that everyone sees it.",
  },
  stale: {
    nb: "Møtet har gått videre siden kortet ble vist. Her er det slik det er nå.",
    nn: "Møtet har gått vidare sidan kortet blei vist. Her er det slik det er no.",
    en: "The meeting has moved on since this card was shown. Here it is as it is now.",
  },
  oldCard: {
    nb: "Dette kortet hører til et møte som ikke er her lenger. Si «hvor er vi?» i kanalen.",
    nn: "Dette kortet høyrer til eit møte som ikkje er her lenger. Sei «kvar er vi?» i kanalen.",
    en: "This card belongs to a meeting that is no longer here. Say “where are we?” in the channel.",
  },
  whoAreYou: {
    nb: "Runde får ikke tak i deltakerlista akkurat nå. Prøv igjen om litt. Ingenting er endret.",
    nn: "Runde får ikkje tak i deltakarlista akkurat no. Prøv igjen om litt. Ingenting er endra.",
    en: "Runde cannot reach the list of members just now. Try again in a moment. Nothing has changed.",
  },
  broken: {
    nb: "Runde klarte det ikke nå. Det som er lagret, er trygt. Prøv igjen om litt.",
    nn: "Runde klarte det ikkje no. Det som er lagra, er trygt. Prøv igjen om litt.",
    en: "Runde could not do that now. What is saved is safe. Try again in a moment.",
  },
} as const satisfies Readonly<Record<string, Text>>;
