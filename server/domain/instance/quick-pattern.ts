/** Longest value that a template's pattern is tried on here. */
const LONGEST = 256;

/** Longest pattern that is tried. */
const LONGEST_PATTERN = 500;

/**
 * Does the whole value match a template's pattern? Null when that is left to ROS: patterns come from
 * strangers, and one with a repetition inside of a repetition, or with a reference back, could keep the
 * server busy for years. Those that JavaScript reads otherwise than Python are left to ROS, too.
 */
export function matchesPattern(pattern: string, value: string): boolean | null {
  if (value.length > LONGEST || pattern.length > LONGEST_PATTERN || isSlow(pattern)) return null;
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(value);
  } catch {
    return null;
  }
}

/** A repeated group that holds a repetition or a choice, a reference back, or too many open repetitions. */
function isSlow(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\[^1-9k]/g, "x").replaceAll(/\[(?:[^\]\\]|\\.)*\]/g, "x");
  if (/\\[1-9k]/.test(bare)) return true;
  if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > MOST_REPETITIONS) return true;
  const open: boolean[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at] ?? "";
    if (sign === "(") open.push(false);
    else if (sign === ")") {
      const holds = open.pop() ?? false;
      if (holds && /^[*+{]/.test(bare.slice(at + 1))) return true;
      if (holds && open.length > 0) open[open.length - 1] = true;
    } else if (/[*+{|]/.test(sign) && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}

/** The time that a match can take grows with the length of the value to the power of this. */
const MOST_REPETITIONS = 6;
