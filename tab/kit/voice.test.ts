import { expect, it } from "vitest";
import { voiceFor } from "./voice.ts";

const voice = (lang: string, localService = true) => ({ lang, localService });

it("reads Nynorsk and Bokmål with the own kind of voice, else the other, and English with any English one", () => {
  const both = [voice("en-GB"), voice("nb-NO"), voice("nn-NO")];
  expect(voiceFor(both, "nb")?.lang).toBe("nb-NO");
  expect(voiceFor(both, "nn")?.lang).toBe("nn-NO");
  expect(voiceFor([voice("nb_NO")], "nn")?.lang).toBe("nb_NO");
  expect(voiceFor([voice("no-NO")], "nb")?.lang).toBe("no-NO");
  expect(voiceFor([voice("en-US")], "en")?.lang).toBe("en-US");
});

it("never takes a voice that sends the words away, nor one of another language", () => {
  expect(voiceFor([voice("nb-NO", false)], "nb")).toBeUndefined();
  expect(voiceFor([voice("da-DK"), voice("sv-SE"), voice("en-GB")], "nb")).toBeUndefined();
  expect(voiceFor([voice("en-US", false)], "en")).toBeUndefined();
});
