import type { TemplateFile } from "../template/template-file";
import type { TextRange } from "../template/text-range";
import { isPlaceholder } from "./is-placeholder";

/** What a secret is: an AccessKey id, a private key, or a password (or key, or token) written out. */
export type SecretKind = "access-key" | "private-key" | "password";

/** A secret in a file of a template; the range covers the secret alone. */
export type FoundSecret = { kind: SecretKind; source: string; range: TextRange };

/** AccessKey ids of Alibaba Cloud begin with LTAI and have 16 to 30 characters (RAM, "AccessKey pair"). */
const ACCESS_KEY = /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,26}(?![A-Za-z0-9])/g;

/** A heading alone is no key: scripts put one around what they read from elsewhere. */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----(?=(?:\\[nr]|["'+,\s-])*(?:Proc-Type|[A-Za-z0-9+/=]{24}))/g;

/** Names under which secrets are written, whatever stands before them (`DBPassword`, `mysql_root_password`). */
const SECRET_NAME =
  "(?:password|passwd|passphrase|access_?key_?secret|secret_?key|client_?secret|api_?key|auth_?token)";

/** A value without quotes. */
const WORD = `[^\\s"'\\\\,;}\\])]+`;

/**
 * `name: value` and `name = value` on one line, the name and the value quoted or not. Behind a colon, a word
 * that more words follow is the beginning of a sentence.
 */
const NAMED = new RegExp(
  `(?<![A-Za-z0-9_$?&-])[A-Za-z0-9_.-]*${SECRET_NAME}\\\\?["']?[ \\t]*(?:[:=][ \\t]*\\\\?(?:"([^"\\n\\\\]*)|'([^'\\n\\\\]*))|=[ \\t]*(${WORD})|:[ \\t]*(${WORD})(?=[ \\t]*(?:$|[,;}\\]#"'\\\\])))`,
  "dgim",
);

/** Shorter ones are words of a manual rather than secrets; ECS asks for 8 characters at least. */
const SHORTEST = 6;

/** What stands where a secret could and is none: a reference, a function, a word of the language, a text. */
const STAND_IN: readonly RegExp[] = [
  /[${}<>*]|\{\{/,
  /^[!&|>([%@#/:]/,
  /^(true|false|null|none|yes|no|string|default|required|optional)$/i,
  /^(var|local|data|module|each|self|path|random_\w+|alicloud_\w+)\./i,
  /^(ALIYUN|DATASOURCE|Fn|Ref|ACS)::/,
  // Words of a sentence, in any script, are a label or a description.
  /\s|[^\x20-\x7e]/,
];

function isSecret(value: string): boolean {
  if (value.length < SHORTEST || isPlaceholder(value)) return false;
  return !STAND_IN.some((pattern) => pattern.test(value));
}

function named(text: string): TextRange[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const group = match.slice(1).findIndex((value) => value !== undefined) + 1;
    const range = match.indices?.[group];
    return range && isSecret(match[group] ?? "") ? [range] : [];
  });
}

function whole(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

/**
 * Secrets that are written into a template, in the order of the text. It looks for what has the shape of a secret or stands
 * behind the name of one; references, functions and placeholders are none. Who means harm is not found out: this is
 * for what was left in by mistake.
 */
export function findSecrets(files: readonly TemplateFile[]): FoundSecret[] {
  return files.flatMap(({ path, text }) => {
    const found: { kind: SecretKind; range: TextRange }[] = [
      ...whole(text, ACCESS_KEY).map((range) => ({ kind: "access-key" as const, range })),
      ...whole(text, PRIVATE_KEY).map((range) => ({ kind: "private-key" as const, range })),
      ...named(text).map((range) => ({ kind: "password" as const, range })),
    ];
    const once = found.filter(
      ({ kind, range }) =>
        kind !== "password" ||
        !found.some((other) => other.kind !== kind && other.range[0] === range[0]),
    );
    return once
      .toSorted((a, b) => a.range[0] - b.range[0])
      .map((secret) => ({ ...secret, source: path }));
  });
}
