import type { Reporter, TestModule } from "vitest/node";

/** Prints "N passed, N failed" as the last line of a run: what a continuous-integration service reads. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = 0;
    for (const testModule of modules) {
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        // A test that did not run is a test that did not pass: nothing here may be skipped.
        else failed += 1;
      }
      failed += testModule.errors().length;
    }
    failed += errors.length;
    const line = `${String(passed)} passed, ${String(failed)} failed\n`;
    process.once("exit", () => process.stdout.write(line));
  }
}
