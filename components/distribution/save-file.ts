"use client";

/** How long the browser may take to start the download before the address of the text is given up. */
const RELEASE_MS = 10_000;

/** Lets the browser save a text as a file. */
export function saveFile(file: { name: string; type: string }, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${file.type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_MS);
}
