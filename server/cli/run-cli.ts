import { sentence } from "../domain/sentence";
import { CliRefusal } from "./cli-refusal";
import type { Outcome } from "./outcome";
import { localeAskedFor, readArguments } from "./read-arguments";
import { runCheck } from "./run-check";
import { runRender } from "./run-render";
import { speakIn } from "./speak";
import type { Surroundings } from "./surroundings";
import { visible } from "./visible";

const EXAMPLE = '{ "Resources.Web.Properties.ImageId": { "cn-hangzhou": "m-…" } }';

/** Runs a command line. Rejects only for bugs: what a person can put right is said in `err`. */
export async function runCli(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  const speak = await speakIn(localeAskedFor(args));
  try {
    const order = readArguments(args);
    switch (order.command) {
      case "help":
        return said(`${speak(sentence("commandLine.usage", { example: EXAMPLE }))}\n`);
      case "version":
        return said(`${surroundings.version}\n`);
      case "check":
        return await runCheck(order, surroundings, speak);
      case "render":
        return await runRender(order, speak);
    }
  } catch (error) {
    if (!(error instanceof CliRefusal)) throw error;
    return { exitCode: error.exitCode, out: "", err: `${visible(speak(error.sentence))}\n` };
  }
}

function said(out: string): Outcome {
  return { exitCode: 0, out, err: "" };
}
