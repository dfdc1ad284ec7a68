import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A place for one runner's JSON report, outside of the project. */
export function reportFile(name) {
  return join(mkdtempSync(join(tmpdir(), "imagecast-report-")), `${name}.json`);
}

/**
 * { passed, failed } of a Vitest JSON report. A file that could not even be loaded counts as one failure,
 * and so does a run that ended badly without a failed test.
 */
export function vitestCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return honest(report.numPassedTests, report.numFailedTests + broken.length, code);
}

/** { passed, failed } of a Playwright JSON report; a test that passed only when tried again has failed. */
export function playwrightCounts(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, "utf8"));
  return honest(stats.expected, stats.unexpected + stats.flaky, code);
}

function honest(passed, failed, code) {
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
