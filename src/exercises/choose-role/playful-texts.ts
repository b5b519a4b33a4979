import type { Text } from "../../core/text.ts";
import type { Criterion, GroupRole } from "./state.ts";

/** Group roles by name and by what they do. */
export const groupRoleTexts: Readonly<Record<GroupRole, { readonly title: Text; readonly does: Text }>> = {
  "chair-timekeeper": {
    title: { nb: "Ordstyrer og tidtaker", nn: "Ordstyrar og tidtakar", en: "Chair and timekeeper" },
    does: {
      nb: "Gir ordet etter tur og følger klokka.",
      nn: "Gir ordet etter tur og følgjer klokka.",
      en: "Gives everyone their turn and watches the clock.",
    },
  },
  secretary: {
    title: { nb: "Sekretær", nn: "Sekretær", en: "Secretary" },
    does: {
      nb: "Skriver ned det dere blir enige om.",
      nn: "Skriv ned det de blir einige om.",
      en: "Writes down what you agree on.",
    },
  },
  speaker: {
    title: { nb: "Talsperson", nn: "Talsperson", en: "Speaker" },
    does: {
      nb: "Forteller de andre hva dere kom fram til.",
      nn: "Fortel dei andre kva de kom fram til.",
      en: "Tells the others what you arrived at.",
    },
  },
  "wide-view": {
    title: { nb: "Viddevakt", nn: "Viddevakt", en: "Keeper of the wide view" },
    does: {
      nb: "Løfter blikket og sier fra når dere setter dere fast.",
      nn: "Lyfter blikket og seier frå når de køyrer dykk fast.",
      en: "Keeps the wide view, and says so when you get stuck.",
    },
  },
};

/** Criteria to laugh at a little, which nobody can be hurt by. */
export const criterionTexts: Readonly<Record<Criterion, Text>> = {
  "nearest-forty": { nb: "Er nærmest 40 år", nn: "Er nærast 40 år", en: "Is nearest to 40" },
  "darkest-hair": { nb: "Har mørkest hår", nn: "Har mørkast hår", en: "Has the darkest hair" },
  "shortest-name": {
    nb: "Har kortest fornavn",
    nn: "Har kortast førenamn",
    en: "Has the shortest first name",
  },
  "most-vowels": {
    nb: "Har flest vokaler i fornavnet",
    nn: "Har flest vokalar i førenamnet",
    en: "Has most vowels in their first name",
  },
  "next-birthday": { nb: "Har bursdag først", nn: "Har bursdag først", en: "Has the next birthday" },
  "longest-way": {
    nb: "Har reist lengst hit i dag",
    nn: "Har reist lengst for å kome hit",
    en: "Has travelled farthest today",
  },
  "first-up": { nb: "Sto først opp i dag", nn: "Stod først opp i dag", en: "Got up first today" },
  "most-buttons": {
    nb: "Har flest knapper på klærne",
    nn: "Har flest knappar på kleda",
    en: "Has most buttons on their clothes",
  },
  "brightest-clothes": {
    nb: "Har mest fargerike klær",
    nn: "Har mest fargerike klede",
    en: "Is wearing the brightest colours",
  },
  "nearest-window": {
    nb: "Sitter nærmest et vindu",
    nn: "Sit nærast eit vindauge",
    en: "Sits nearest a window",
  },
  "latest-swim": { nb: "Badet ute sist", nn: "Bada ute sist", en: "Swam outdoors most recently" },
  "most-keys": {
    nb: "Har flest nøkler på knippet",
    nn: "Har flest nøklar på knippet",
    en: "Has most keys on their ring",
  },
  "lowest-battery": {
    nb: "Har minst strøm på mobilen",
    nn: "Har minst straum på mobilen",
    en: "Has the lowest phone battery",
  },
  "most-plants": {
    nb: "Har flest potteplanter hjemme",
    nn: "Har flest potteplanter heime",
    en: "Has most potted plants at home",
  },
  "latest-baking": { nb: "Bakte noe sist", nn: "Bakte noko sist", en: "Baked something most recently" },
  "latest-cinema": { nb: "Var på kino sist", nn: "Var sist på kino", en: "Went to the cinema most recently" },
  "most-cups": {
    nb: "Har drukket flest kopper te eller kaffe i dag",
    nn: "Har drukke flest koppar i dag",
    en: "Has drunk the most tea or coffee today",
  },
  "highest-number": {
    nb: "Bor i huset med høyest nummer",
    nn: "Bur i huset med høgast nummer",
    en: "Lives at the highest house number",
  },
  "oldest-shoes": {
    nb: "Har på seg de eldste skoene",
    nn: "Har på seg dei eldste skoa",
    en: "Is wearing the oldest shoes",
  },
  "most-unread": {
    nb: "Har flest uleste e-poster",
    nn: "Har flest ulesne e-postar",
    en: "Has most unread e-mails",
  },
};

/** What drawing by playful criteria says. */
export const playfulTexts = {
  title: { nb: "Hvem gjør hva i gruppen?", nn: "Kven gjer kva i gruppa?", en: "Who does what in the group?" },
  how: {
    nb: "Runde trekker et kriterium til hver rolle. Dere finner ut hvem det er, og én trykker på navnet.",
    nn: "Runde trekkjer eit kriterium til kvar rolle. De finn ut kven det er, og éin trykkjer på namnet.",
    en: "Runde draws a criterion for each role. You find out who it is, and one of you presses the name.",
  },
  twoRoles: { nb: "Én kan ha to roller.", nn: "Éin kan ha to roller.", en: "One person can have two roles." },
  draw: { nb: "Trekk kriterier", nn: "Trekk kriterium", en: "Draw criteria" },
  other: { nb: "Et annet kriterium", nn: "Eit anna kriterium", en: "Another criterion" },
  otherFor: {
    nb: "Et annet kriterium for {role}",
    nn: "Eit anna kriterium for {role}",
    en: "Another criterion for {role}",
  },
  whoIs: { nb: "Hvem er det?", nn: "Kven er det?", en: "Who is it?" },
  isRole: { nb: "{role}: {name}", nn: "{role}: {name}", en: "{role} – {name}" },
  change: { nb: "Velg en annen", nn: "Vel ein annan", en: "Choose someone else" },
  changeFor: {
    nb: "Velg en annen som {role}",
    nn: "Vel ein annan som {role}",
    en: "Choose someone else as {role}",
  },
  allThere: {
    nb: "Alle rollene er fordelt. Da er dere i gang.",
    nn: "Alle rollene er fordelte. Då er de i gang.",
    en: "All roles are taken. Off you go.",
  },
  eachTable: {
    nb: "Trykk «Trekk kriterier» i sidepanelet. Hvert bord trekker for seg.",
    nn: "Trykk «Trekk kriterium» i sidepanelet. Kvart bord trekkjer for seg.",
    en: "Press “Draw criteria” in the side panel. Each table draws for itself.",
  },
  wayPlayful: {
    nb: "Trekk med lekne kriterier",
    nn: "Trekk med leikne kriterium",
    en: "Draw by playful criteria",
  },
} as const satisfies Record<string, Text>;
