"use client";
import { useEffect, useState } from "react";
import { paths } from "@/components/paths";

/** How often a waiting page asks whether the console can serve again. */
const ASK_MS = 4_000;

/** Opens the page that was asked for once the server says that it is ready; answers whether it did. */
async function openWhenReady(): Promise<boolean> {
  const ready = await fetch("/api/ready", { cache: "no-store" }).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!ready) return false;
  if (window.location.pathname === paths.unavailable()) window.location.replace(paths.root());
  else window.location.reload();
  return true;
}

/** Asks every few seconds, unheard, and whenever `retry` is called; `refusedAt` is when that last gave nothing. */
export function useReadiness() {
  const [pending, setPending] = useState(false);
  const [refusedAt, setRefusedAt] = useState<Date | null>(null);
  useEffect(() => {
    const asking = setInterval(openWhenReady, ASK_MS);
    return () => clearInterval(asking);
  }, []);

  async function retry() {
    setPending(true);
    // A page that opens keeps the button busy until it is there.
    if (await openWhenReady()) return;
    setRefusedAt(new Date());
    setPending(false);
  }
  return { pending, refusedAt, retry };
}
