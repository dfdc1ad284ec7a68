/**
 * Whether an image (or image family) name keeps the rules of CopyImage and ModifyImageAttribute:
 * 2–128 characters, begins with a letter, only letters, digits and `. : _ -`, not `acs:…` or `aliyun…`.
 */
export function isImageName(name: string): boolean {
  if (name.startsWith("acs:") || name.startsWith("aliyun")) return false;
  return /^\p{L}[\p{L}\p{Nd}.:_-]{1,127}$/u.test(name);
}

/** Whether a description keeps its rules: 2–256 characters, not beginning with a web address. */
export function isImageDescription(text: string): boolean {
  return text.length >= 2 && text.length <= 256 && !/^https?:\/\//.test(text);
}
