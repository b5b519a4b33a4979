import { holds, unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** Before the rounds what I want to bring is written; in focus it is shared, reworded and taken back; listening has questions and notes. */
export const focusRounds: KeyScript = {
  exercise: "focus-rounds",
  parts: [
    {
      does: "writes what to bring",
      fits: inPhase("split"),
      play: async ({ keys }) => {
        await keys.press("Skriv noe");
        const field = keys.field("Noe jeg vil ta opp");
        await keys.isAt(field);
        await keys.write(field, "Hvordan jeg kan si nei");
        await keys.press("Skriv noe");
        const second = keys.frame.getByLabel("Noe jeg vil ta opp").nth(1);
        await keys.isAt(second);
        await keys.write(second, "Sliten");
        await keys.pick("Valg for «Sliten»", "Fjern fra dette arket");
        await keys.misses(keys.button("Valg for «Sliten»"));
        await holds(field, "Hvordan jeg kan si nei");
      },
    },
    {
      does: "shares in focus",
      fits: inPhase("rounds"),
      myTurn: true,
      play: async ({ keys }) => {
        await keys.press("Del med bordet: Hvordan jeg kan si nei");
        await keys.sees("Det du deler nå");
        await keys.press("Endre ordlyden");
        const composer = keys.field("Endre ordlyden");
        await keys.isAt(composer);
        await keys.write(composer, "Hvordan jeg sier nei med ro");
        await keys.press("Bruk ny ordlyd");
        await keys.sees("Hvordan jeg sier nei med ro");
        await keys.press("Ta tilbake: Hvordan jeg sier nei med ro");
        await keys.misses("Det du deler nå");
        await keys.write("Hva hjalp?", "At dere ventet");
      },
    },
    {
      does: "listens",
      fits: inPhase("rounds"),
      play: async ({ keys, tour }) => {
        await tour.command({ do: "give-word" });
        await keys.sees(/ er i fokus$/);
        await keys.press("Vis andre spørsmål");
        await keys.write("Notater mens jeg lytter", "Spør om mandagen");
        await unfold(keys, "Skriv for en uten egen skjerm");
        await keys.write("Det som blir sagt", "Jeg vil begynne i det små");
        await keys.press("Del med bordet");
        await keys.sees("Jeg vil begynne i det små");
        await keys.press("Ta tilbake: Jeg vil begynne i det små");
        await keys.misses("Jeg vil begynne i det små");
      },
    },
  ],
};
