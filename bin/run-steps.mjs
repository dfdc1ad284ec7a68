/**
 * Runs steps one after another, each { name, run } where run answers { passed, failed, output?, note? };
 * a step that throws counts as one failure. Prints a heading with counts and time for each and
 * `N passed, N failed` at the end; answers the number of failures.
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    process.stdout.write(`\n■ ${name}\n`);
    const begun = Date.now();
    const result = await run().catch((error) => ({
      passed: 0,
      failed: 1,
      output: String(error?.stack ?? error),
    }));
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    if (result.failed > 0 && result.output) console.log(result.output.trimEnd());
    const note = result.note ? ` · ${result.note}` : "";
    console.log(`  ${result.passed} passed, ${result.failed} failed · ${seconds} s${note}`);
    total.passed += result.passed;
    total.failed += result.failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed;
}
