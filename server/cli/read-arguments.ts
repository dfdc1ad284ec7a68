import { parseArgs } from "node:util";
import { isLocale, LOCALES, type Locale } from "../../components/i18n/locales";
import { CliRefusal } from "./cli-refusal";

/** What a command line asks for. */
export type Order =
  | { command: "help" | "version"; locale: Locale }
  | { command: "check"; path: string; form: "text" | "json" | "sarif"; locale: Locale }
  | {
      command: "render";
      path: string;
      region: string;
      map: string;
      out: string | null;
      locale: Locale;
    };

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  lang: { type: "string" },
  json: { type: "boolean" },
  sarif: { type: "boolean" },
  region: { type: "string" },
  map: { type: "string" },
  out: { type: "string" },
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ["help", "version", "lang"];
const OF_COMMAND: Record<"check" | "render", readonly OptionName[]> = {
  check: ["json", "sarif"],
  render: ["region", "map", "out"],
};

/** Reads a command line. Throws CliRefusal (2) for what is unknown, missing or too much. */
export function readArguments(args: readonly string[]): Order {
  const { given, words } = readTokens(args);
  const locale = localeOf(given.get("lang"));
  if (given.has("help")) return { command: "help", locale };
  if (given.has("version")) return { command: "version", locale };
  const [room, command, path, ...more] = words;
  if (room === undefined) throw new CliRefusal("commandLine.noCommand");
  if (room !== "template" || (command !== "check" && command !== "render")) {
    throw new CliRefusal("commandLine.unknownCommand", {
      command: [room, command ?? ""].join(" ").trim(),
    });
  }
  const known = [...EVERYWHERE, ...OF_COMMAND[command]];
  const foreign = [...given.keys()].find((name) => !known.includes(name));
  if (foreign)
    throw new CliRefusal("commandLine.foreignOption", { option: `--${foreign}`, command });
  if (path === undefined) throw new CliRefusal("commandLine.noPath", { command });
  if (more.length > 0) throw new CliRefusal("commandLine.onePath", { path: more[0] ?? "" });
  if (command === "check") return { command, path, form: formOf(given), locale };
  const [region, map] = [needed("region", given), needed("map", given)];
  return { command, path, region, map, out: given.get("out") ?? null, locale };
}

/** The language that a command line asks for, as far as that can be told of any command line. */
export function localeAskedFor(args: readonly string[]): Locale {
  const at = args.lastIndexOf("--lang");
  const inline = args.findLast((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  const asked = inline ?? (at < 0 ? undefined : args[at + 1]);
  return isLocale(asked) ? asked : LOCALES[0];
}

function readTokens(args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  const given = new Map<OptionName, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new CliRefusal("commandLine.unknownOption", { option: rawName });
    const takesValue = OPTIONS[name].type === "string";
    if (!takesValue && value !== undefined)
      throw new CliRefusal("commandLine.noValue", { option: rawName });
    // "--region --map x" has forgotten the region; a value that starts so is written "--out=-x".
    const empty = !value || (value.startsWith("-") && !inlineValue);
    if (takesValue && empty) throw new CliRefusal("commandLine.valueMissing", { option: rawName });
    given.set(name, value ?? "");
  }
  return { given, words };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function localeOf(asked: string | undefined): Locale {
  if (asked === undefined) return LOCALES[0];
  if (!isLocale(asked)) throw new CliRefusal("commandLine.unknownLanguage", { language: asked });
  return asked;
}

function formOf(given: ReadonlyMap<OptionName, string>): "text" | "json" | "sarif" {
  if (given.has("json") && given.has("sarif")) throw new CliRefusal("commandLine.oneForm");
  if (given.has("json")) return "json";
  return given.has("sarif") ? "sarif" : "text";
}

function needed(name: "region" | "map", given: ReadonlyMap<OptionName, string>): string {
  const value = given.get(name);
  if (value === undefined)
    throw new CliRefusal("commandLine.optionMissing", { option: `--${name}` });
  return value;
}
