import { expect, it } from "vitest";
import { type BrowserWays, findChromium } from "../support/chromium.ts";

const none = () => undefined;
const nothing: BrowserWays = { named: none, found: none, installedByPlaywright: none, installedByApt: none };

it("takes the first way that gives a browser, the named one before all others", () => {
  const here = process.execPath;
  expect(findChromium({ ...nothing, named: () => here, found: () => "other" })).toBe(here);
  expect(findChromium({ ...nothing, found: () => "found", installedByApt: () => "apt" })).toBe("found");
  expect(findChromium({ ...nothing, installedByPlaywright: () => "own", installedByApt: () => "apt" })).toBe(
    "own",
  );
  expect(findChromium({ ...nothing, installedByApt: () => "apt" })).toBe("apt");
});

it("says so when the named browser is not there, and takes no other in its place", () => {
  expect(() => findChromium({ ...nothing, named: () => "/no/such/browser", found: () => "found" })).toThrow(
    "No browser at /no/such/browser",
  );
});

it("without any browser it fails with what to do: the tests in a browser are never skipped", () => {
  expect(() => findChromium(nothing)).toThrow("set RUNDE_CHROMIUM");
});
