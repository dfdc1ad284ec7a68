"use client";

/** Scrolls to a remark and puts the focus on it. */
export function showThread(threadId: string): void {
  const thread = document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(threadId)}"]`);
  thread?.scrollIntoView({ block: "center" });
  thread?.focus({ preventScroll: true });
}
