import { sentence } from "../domain/sentence";
import type { Speak } from "./speak";
import { visible } from "./visible";

/** The line that says why a file was not read. */
export function refusedLine(path: string, why: string, speak: Speak): string {
  return `${visible(speak(sentence("commandLine.refused", { path, why })))}\n`;
}
