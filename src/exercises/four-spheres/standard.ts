import type { Text } from "../../core/text.ts";

interface StandardSphere {
  readonly id: string;
  readonly title: Text;
  readonly definition: Text;
}

/** The four spheres of a leader's week. */
export const standardSpheres: readonly StandardSphere[] = [
  {
    id: "work",
    title: { nb: "Arbeid", nn: "Arbeid", en: "Work" },
    definition: {
      nb: "All tiden jobben tar, på dagtid og utenom.",
      nn: "All tida jobben tek, på dagtid og utanom.",
      en: "All the time your job takes, in working hours and outside them.",
    },
  },
  {
    id: "family",
    title: { nb: "Familie", nn: "Familie", en: "Family" },
    definition: {
      nb: "De nærmeste. For noen hører også de aller beste vennene til her.",
      nn: "Dei næraste. For nokre høyrer dei aller beste venene òg til her.",
      en: "Those closest to you. For some, the very best friends belong here too.",
    },
  },
  {
    id: "leisure",
    title: { nb: "Fritid", nn: "Fritid", en: "Leisure" },
    definition: {
      nb: "Det du gjør fordi det betyr noe for deg.",
      nn: "Det du gjer fordi det betyr noko for deg.",
      en: "What you do because it matters to you.",
    },
  },
  {
    id: "development",
    title: { nb: "Utvikling", nn: "Utvikling", en: "Development" },
    definition: {
      nb: "Planlagt læring for rollen din: kurs, lesing, veiledning.",
      nn: "Planlagd læring for rolla di: kurs, lesing, rettleiing.",
      en: "Planned learning for your role: courses, reading, supervision.",
    },
  },
];

/** Small, concrete things a leader may put in or take out. */
export const standardInspiration: readonly Text[] = [
  {
    nb: "To timer til strategi hver onsdag formiddag, med lukket dør",
    nn: "To timar til strategi kvar onsdag formiddag, med lukka dør",
    en: "Two hours for strategy every Wednesday morning, door closed",
  },
  {
    nb: "En fast lesetime i uka",
    nn: "Ein fast lesetime i veka",
    en: "A fixed hour for reading each week",
  },
  {
    nb: "Telefonen i skuffen til middag er over",
    nn: "Telefonen i skuffa til middagen er over",
    en: "The phone in a drawer until dinner is over",
  },
  {
    nb: "Gå hjem fra jobb til fots to dager i uka",
    nn: "Gå til fots heim frå jobb to dagar i veka",
    en: "Walk home from work two days a week",
  },
  {
    nb: "Synge i kor igjen på tirsdager",
    nn: "Syngje i kor att på tysdagar",
    en: "Sing in a choir again on Tuesdays",
  },
  {
    nb: "Ikke lese e-post etter kl. 17",
    nn: "La e-posten liggje etter kl. 17",
    en: "No e-mail after five o'clock",
  },
  {
    nb: "Slå sammen to faste møter til ett",
    nn: "Slå saman to faste møte til eitt",
    en: "Merge two standing meetings into one",
  },
  {
    nb: "Én kveld i uka uten avtaler",
    nn: "Éin kveld i veka utan avtalar",
    en: "One evening a week with nothing planned",
  },
  {
    nb: "En tur i skogen med en venn hver lørdag",
    nn: "Ein tur i skogen med ein ven kvar laurdag",
    en: "A walk in the woods with a friend every Saturday",
  },
  {
    nb: "Si nei til én oppgave i måneden, og fortelle hvem som kan ta den",
    nn: "Seie nei til éi oppgåve i månaden, og fortelje kven som kan ta ho",
    en: "Say no to one task a month, and say who could take it",
  },
  {
    nb: "Be om veiledning fast annenhver måned",
    nn: "Be om rettleiing fast annankvar månad",
    en: "Ask for supervision every other month",
  },
  {
    nb: "Legge meg før elleve på hverdager",
    nn: "Leggje meg før elleve på kvardagar",
    en: "In bed before eleven on weekdays",
  },
];
