import { describe, expect, it } from "vitest";
import { languageOf, readParams, themeOf } from "./params.ts";

describe("the address of the tab", () => {
  it("opens the network's home when no known view is asked for", () => {
    expect(readParams("", "localhost").view).toBe("home");
    expect(readParams("?view=constructor", "localhost").view).toBe("home");
    expect(readParams("?view=panel", "localhost").view).toBe("panel");
  });

  it("lets a page on this machine host the tab only when the tab itself is on this machine", () => {
    const search = "?host=http://127.0.0.1:4400/teams";
    expect(readParams(search, "localhost").host).toBe("http://127.0.0.1:4400");
    expect(readParams(search, "runde.example.no").host).toBeUndefined();
  });

  it("never takes another origin for Teams, however it is written", () => {
    for (const host of [
      "https://evil.example",
      "http://127.0.0.1.evil.example",
      "http://localhost@evil.example",
      "javascript:alert(1)//localhost",
      "data:text/html,127.0.0.1",
      "not an address",
    ])
      expect(readParams(`?host=${encodeURIComponent(host)}`, "localhost").host).toBeUndefined();
  });

  it("knows the themes by the names Teams uses", () => {
    expect(themeOf("default")).toBe("light");
    expect(themeOf("dark")).toBe("dark");
    expect(themeOf("contrast")).toBe("contrast");
    expect(themeOf("{theme}")).toBeUndefined();
  });

  it("reads Nynorsk, Bokmål and the old code for Norwegian; everybody else reads English", () => {
    expect(["nn-NO", "nb-no", "no", "sv-SE", "en-us"].map(languageOf)).toEqual([
      "nn",
      "nb",
      "nb",
      "en",
      "en",
    ]);
    expect(languageOf("")).toBeUndefined();
  });
});
