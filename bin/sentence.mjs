/** Something a person can put right; the message is shown as it is, without a stack. */
export class Sentence extends Error {}

/** Shows what went wrong (a Sentence plainly, anything else with its stack) and ends with code 1. */
export function giveUp(error) {
  console.error(error instanceof Sentence ? error.message : error);
  process.exit(1);
}
