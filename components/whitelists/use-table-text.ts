"use client";
import { useState } from "react";
import { decodeTable } from "./read-table";
import type { AddToWhitelist } from "./whitelist-data";

type Source = AddToWhitelist["source"];

/** More than this is no list of accounts that a person looks over. */
const MOST_BYTES = 1_000_000;

/** The text of a table and where it came from: pasted and typed, or a file with its fingerprint. */
export function useTableText() {
  const [text, setText] = useState("");
  const [source, setSource] = useState<Source>({ kind: "pasted" });
  const [tooLarge, setTooLarge] = useState(false);
  return {
    text,
    source,
    tooLarge,
    /** What was changed by hand is no file any more. */
    type(next: string) {
      setText(next);
      setSource({ kind: "pasted" });
    },
    async open(file: File) {
      setTooLarge(file.size > MOST_BYTES);
      if (file.size > MOST_BYTES) return;
      const bytes = await file.arrayBuffer();
      setText(decodeTable(bytes));
      setSource({ kind: "file", name: file.name.slice(0, 255), sha256: await digestOf(bytes) });
    },
  };
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
