import type { Text } from "../../core/text.ts";

/** Why something was not taken in: what is so, what is safe, what next. */
export const refusals = {
  "no-such-part": {
    nb: "Denne overskriften finnes ikke her lenger. Det du skrev, står i feltet.",
    nn: "Denne overskrifta finst ikkje her lenger. Det du skreiv, står i feltet.",
    en: "This heading is no longer here. What you wrote is still in the field.",
  },
  "sheet-full": {
    nb: "Lista er full. Alt står her. Slett ett punkt om du vil ha plass til et nytt.",
    nn: "Lista er full. Alt står her. Slett eitt punkt om du vil ha plass til eit nytt.",
    en: "The list is full. Everything is here. Delete one item to make room for another.",
  },
  gone: {
    nb: "Dette punktet er flyttet eller tatt tilbake. De andre står som før.",
    nn: "Dette punktet er flytta eller teke tilbake. Dei andre står som før.",
    en: "This item has been moved or taken back. The others are as they were.",
  },
  "already-up": {
    nb: "Dette punktet er lagt fram allerede.",
    nn: "Dette punktet er alt lagt fram.",
    en: "This item is already out.",
  },
  "nothing-written": {
    nb: "Her er det ikke skrevet noe ennå. Skriv først, så kan du legge det fram.",
    nn: "Her er det ikkje skrive noko enno. Skriv først, så kan du leggje det fram.",
    en: "Nothing is written here yet. Write first, then you can put it forward.",
  },
  "not-your-turn": {
    nb: "En annen har turen nå. Punktet ligger trygt på arket ditt til det er deg.",
    nn: "Ein annan har turen no. Punktet ligg trygt på arket ditt til det er deg.",
    en: "It is someone else's turn now. Your item is safe on your sheet until it is yours.",
  },
  "not-yet": {
    nb: "Nå tenker alle hver for seg. Punktene dine ligger trygt på arket så lenge.",
    nn: "No tenkjer alle kvar for seg. Punkta dine ligg trygt på arket så lenge.",
    en: "Everyone is thinking alone now. Your items are safe on your sheet meanwhile.",
  },
  "only-facilitator": {
    nb: "Du kan skrive for deg selv og for dem ved bordet ditt. Prosesslederen skriver for andre uten egen skjerm.",
    nn: "Du kan skrive for deg sjølv og for dei ved bordet ditt. Prosessleiaren skriv for andre utan eigen skjerm.",
    en: "You can write for yourself and for those at your table. The facilitator writes for others without a screen.",
  },
  full: {
    nb: "Det er ikke plass til flere punkter. Alt står som før. Slå sammen noen som ligner.",
    nn: "Det er ikkje plass til fleire punkt. Alt står som før. Slå saman nokre som liknar.",
    en: "There is no room for more items. Everything is as it was. Merge some that are alike.",
  },
  "enough-chosen": {
    nb: "Dere har valgt så mange som dere skal. Ta ut ett for å få plass til dette.",
    nn: "De har valt så mange som de skal. Ta ut eitt for å få plass til dette.",
    en: "You have chosen as many as you should. Take one out to make room for this one.",
  },
  "changed-meanwhile": {
    nb: "Noen endret punktet i mellomtiden. Det du skrev, står i feltet. Les det nye først.",
    nn: "Nokon endra punktet i mellomtida. Det du skreiv, står i feltet. Les det nye først.",
    en: "Someone changed this item meanwhile. What you wrote is still in the field. Read the new one first.",
  },
  "same-item": {
    nb: "Velg et annet punkt å slå det sammen med.",
    nn: "Vel eit anna punkt å slå det saman med.",
    en: "Choose another item to merge it with.",
  },
  "too-many-under": {
    nb: "Her er mange slått sammen allerede. Alt står som før. Bruk et annet punkt.",
    nn: "Her er mange alt slått saman. Alt står som før. Bruk eit anna punkt.",
    en: "Many are merged here already. Everything is as it was. Use another item.",
  },
  "only-one-under": {
    nb: "Dette punktet er ikke slått sammen med noe.",
    nn: "Dette punktet er ikkje slått saman med noko.",
    en: "This item is not merged with anything.",
  },
  "not-yours": {
    nb: "Punktet kommer fra en annen. Den som la det fram, kan ta det tilbake.",
    nn: "Punktet kjem frå ein annan. Den som la det fram, kan ta det tilbake.",
    en: "This item came from someone else. Whoever put it forward can take it back.",
  },
  "first-at-table": {
    nb: "Legg det fram ved bordet ditt først. Det bordet blir enig om, legger dere på tavla sammen.",
    nn: "Legg det fram ved bordet ditt først. Det bordet blir einig om, legg de på tavla saman.",
    en: "Put it forward at your table first. What the table agrees on goes to the board together.",
  },
  "nothing-to-agree": {
    nb: "Her leser bordene opp for hverandre. Det bordene er enige om, står som det er.",
    nn: "Her les borda opp for kvarandre. Det borda er einige om, står som det er.",
    en: "Here the tables read aloud to one another. What they agreed on stands as it is.",
  },
  "no-table": {
    nb: "Du sitter ikke ved et bord nå. Legg punktene dine rett på tavla.",
    nn: "Du sit ikkje ved eit bord no. Legg punkta dine rett på tavla.",
    en: "You are not seated at a table now. Put your items straight on the board.",
  },
  "nothing-agreed": {
    nb: "Bordet har ikke valgt noe ennå. Velg det dere er enige om, så kan dere legge det på tavla.",
    nn: "Bordet har ikkje valt noko enno. Vel det de er einige om, så kan de leggje det på tavla.",
    en: "Your table has not chosen anything yet. Choose what you agree on, then put it on the board.",
  },
  "not-brought-yet": {
    nb: "Dette bordet har ikke lagt noe på tavla ennå.",
    nn: "Dette bordet har ikkje lagt noko på tavla enno.",
    en: "This table has put nothing on the board yet.",
  },
  "no-review-date": {
    nb: "Dette punktet i programmet trenger ingen dato.",
    nn: "Dette punktet i programmet treng ingen dato.",
    en: "This step needs no date.",
  },
} satisfies Readonly<Record<string, Text>>;
