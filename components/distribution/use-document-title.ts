"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";

/** Keeps the tab's title on what the page shows; the product's name comes last, as on every page. */
export function useDocumentTitle(title: string | null): void {
  const product = useTranslations("shell")("productName");
  useEffect(() => {
    if (title) document.title = `${title} – ${product}`;
  }, [title, product]);
}
