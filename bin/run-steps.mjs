/**
 * Runs steps one after another, each { name, run } where run answers { passed, failed, output?, note? }; those of a list
 * within the list run at the same time. A step that throws counts as one failure. Prints a heading with counts and time for
 * each, in their order, and `N passed, N failed` at the end; answers the number of failures.
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const begun = [step].flat().map((each) => ({ name: each.name, result: begin(each) }));
    for (const { name, result } of begun) {
      process.stdout.write(`\n■ ${name}\n`);
      const { passed, failed } = report(await result);
      total.passed += passed;
      total.failed += failed;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed;
}

async function begin({ run }) {
  const begun = Date.now();
  const result = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error?.stack ?? error),
  }));
  return { ...result, seconds: ((Date.now() - begun) / 1000).toFixed(1) };
}

function report({ passed, failed, output, note, seconds }) {
  if (failed > 0 && output) console.log(output.trimEnd());
  const more = note ? ` · ${note}` : "";
  console.log(`  ${passed} passed, ${failed} failed · ${seconds} s${more}`);
  return { passed, failed };
}
