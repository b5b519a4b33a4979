import { describe, expect, it } from "vitest";
import { type Later, makeDraft } from "./draft.ts";

/** Time that passes only when the test says so. */
function handHeldTime() {
  const waiting = new Set<() => void>();
  const later: Later = (run) => {
    waiting.add(run);
    return () => waiting.delete(run);
  };
  const pass = (): void => {
    for (const run of [...waiting]) {
      waiting.delete(run);
      run();
    }
  };
  return { later, pass };
}

function field(kept = "") {
  const time = handHeldTime();
  const saved: string[] = [];
  const answers: ((answer: unknown) => void)[] = [];
  const draft = makeDraft({
    kept,
    later: time.later,
    save: (text) => {
      saved.push(text);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const answer = async (index: number, value: unknown = { ok: true }): Promise<void> => {
    answers[index]!(value);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { draft, saved, answer, pass: time.pass };
}

describe("the draft of a field", () => {
  it("saves once after a pause, not once per key", async () => {
    const { draft, saved, answer, pass } = field();
    draft.type("J");
    draft.type("Jeg");
    expect(draft.get().state).toBe("typing");
    pass();
    expect(saved).toEqual(["Jeg"]);
    expect(draft.get().state).toBe("saving");
    await answer(0);
    expect(draft.get()).toEqual({ text: "Jeg", state: "saved" });
  });

  it("saves at once when the field is left, and nothing twice", () => {
    const { draft, saved, pass } = field();
    draft.type("Ferdig");
    draft.flush();
    draft.flush();
    pass();
    expect(saved).toEqual(["Ferdig"]);
  });

  it("keeps newer words when an older answer comes late", async () => {
    const { draft, answer, pass } = field();
    draft.type("første");
    pass();
    draft.type("første og andre");
    await answer(0);
    draft.adopt("første");
    expect(draft.get()).toEqual({ text: "første og andre", state: "typing" });
  });

  it("is not turned back by the server's late picture of an older text of mine", async () => {
    const { draft, answer, pass } = field();
    draft.type("en");
    pass();
    draft.type("en to");
    pass();
    await answer(1);
    draft.adopt("en");
    expect(draft.get()).toEqual({ text: "en to", state: "saved" });
  });

  it("takes over what was changed elsewhere while nothing of mine is on its way", () => {
    const { draft } = field("gammelt");
    draft.adopt("fra den andre skjermen");
    expect(draft.get()).toEqual({ text: "fra den andre skjermen", state: "idle" });
  });

  it("R4 keeps the words and says so when they are not taken in, and offers them again", async () => {
    const { draft, saved, answer, pass } = field();
    draft.type("ord");
    pass();
    await answer(0, { ok: false, reason: "meeting-ended" });
    expect(draft.get()).toEqual({ text: "ord", state: "refused" });
    draft.adopt("");
    expect(draft.get().text).toBe("ord");
    draft.flush();
    expect(saved).toEqual(["ord", "ord"]);
  });
});
