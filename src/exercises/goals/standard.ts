import type { Text } from "../../core/text.ts";

/** What a leader who has looked at the own week may want: one goal of each. */
export const standardDirections: readonly {
  readonly direction: "more" | "less" | "differently";
  readonly title: Text;
  readonly question: Text;
}[] = [
  {
    direction: "more",
    title: { nb: "Mer av", nn: "Meir av", en: "More of" },
    question: {
      nb: "Hva vil du bruke mer tid på?",
      nn: "Kva vil du bruke meir tid på?",
      en: "What do you want to spend more time on?",
    },
  },
  {
    direction: "less",
    title: { nb: "Mindre av", nn: "Mindre av", en: "Less of" },
    question: {
      nb: "Hva vil du gjøre mindre av, eller slutte med?",
      nn: "Kva vil du gjere mindre av, eller slutte med?",
      en: "What do you want to do less of, or stop doing?",
    },
  },
  {
    direction: "differently",
    title: { nb: "Annerledes eller bedre", nn: "Annleis eller betre", en: "Differently or better" },
    question: {
      nb: "Hva vil du gjøre på en annen måte enn i dag?",
      nn: "Kva vil du gjere på ein annan måte enn i dag?",
      en: "What do you want to do in another way than today?",
    },
  },
];
