"use client";
import { useTranslations } from "next-intl";
import { useLayoutEffect } from "react";

/**
 * Keeps the tab's title on what the page shows; the product's name comes last, as on every page. The
 * framework writes the route's own title whenever its metadata arrives, also late, so the head is watched.
 */
export function useDocumentTitle(title: string | null): void {
  const product = useTranslations("shell")("productName");
  useLayoutEffect(() => {
    if (!title) return;
    const wanted = `${title} – ${product}`;
    const write = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    write();
    const observer = new MutationObserver(write);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [title, product]);
}
