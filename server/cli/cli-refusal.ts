import { type Sentence, sentence } from "../domain/sentence";

/** How a command ends: 0 well, 1 errors in the template, 2 cannot be done, 3 images are missing. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Why a command ends early; `key` is a full message key. */
export class CliRefusal extends Error {
  readonly exitCode: ExitCode;
  readonly sentence: Sentence;

  constructor(key: string, values?: Sentence["values"], exitCode: ExitCode = 2) {
    super(key);
    this.sentence = sentence(key, values);
    this.exitCode = exitCode;
  }
}
