/** Words that ask the reader to put something of their own there. */
const ASKING = new Set([
  "your",
  "change",
  "changeme",
  "changeit",
  "replace",
  "replaceme",
  "enter",
  "insert",
  "fill",
  "example",
  "sample",
  "dummy",
  "placeholder",
  "todo",
  "tbd",
  "here",
]);

/** Words for what is to be put there; they say nothing by themselves. */
const NAMING = new Set([
  ..."the a an my me it in this that with by new own strong value".split(" "),
  ..."db database mysql redis root admin user account instance login".split(" "),
  ..."password passwd pwd passphrase secret key token id access api auth client".split(" "),
  ..."accesskey secretkey apikey accesskeysecret".split(" "),
]);

/** Signs that stand between words. */
const BETWEEN = /[\s._\-[\]()]+|(?<=[a-z])(?=[A-Z])/;

/** One sign again and again, or dots that leave something out. */
const FILLER = /^(.)\1*$|\.{3}/;

/** "Your" and then the name of a secret, whatever of: `your-weaviate-api-key`. */
function isYours(words: readonly string[]): boolean {
  const isNamed = NAMING.has(words.at(-1) ?? "");
  return words[0] === "your" && isNamed && words.every((word) => /^[a-z]+$/.test(word));
}

/**
 * Does a value stand for a secret that the reader is to put there (`your-password`, `CHANGE_ME`, `xxxxxxxx`)? Every
 * word of it has to be one of a placeholder's, and one has to ask: a password that merely contains such a word is a
 * password (`Secret2024`), and so is the name of one alone (`password`).
 */
export function isPlaceholder(value: string): boolean {
  if (FILLER.test(value)) return true;
  const words = value
    .split(BETWEEN)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
  const isAsking = (word: string) => ASKING.has(word) || /^x{3,}$/.test(word);
  if (isYours(words)) return true;
  return words.some(isAsking) && words.every((word) => isAsking(word) || NAMING.has(word));
}
