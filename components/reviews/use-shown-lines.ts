"use client";
import { useState } from "react";
import type { ReviewDetail } from "./review-data";

/** Ways to look at a template: its lines with remarks, its changed text, what a region receives. */
export const TEMPLATE_VIEWS = ["lines", "text", "region"] as const;

/** See TEMPLATE_VIEWS. */
export type TemplateView = (typeof TEMPLATE_VIEWS)[number];

/** Lines of a file of a template, from 1, both included. */
export type LinePlace = {
  templateName: string;
  filePath: string;
  fromLine: number;
  toLine: number;
};

type Thread = ReviewDetail["threads"][number];

/** Where a remark is pinned; null when it is about the whole. */
export function placeOfThread(thread: Thread): LinePlace | null {
  const { templateName, filePath, fromLine, toLine } = thread;
  if (templateName === null || filePath === null || fromLine === null) return null;
  return { templateName, filePath, fromLine, toLine: toLine ?? fromLine };
}

/** Which template is looked at in which way, and the lines that something on the page leads to. */
export function useShownLines(review: ReviewDetail) {
  const [templateName, setTemplateName] = useState(review.content.templates[0]?.name ?? "");
  const [view, setView] = useState<TemplateView>(review.baseline ? "text" : "lines");
  // A new object for each time, so that the same lines can be asked for twice.
  const [wanted, setWanted] = useState<LinePlace | null>(null);
  return {
    templateName,
    setTemplateName,
    view,
    setView,
    wanted,
    show: (place: LinePlace) => {
      setTemplateName(place.templateName);
      setView("lines");
      setWanted({ ...place });
      document.getElementById("template")?.scrollIntoView({ block: "start" });
    },
  };
}

/** See useShownLines. */
export type ShownLines = ReturnType<typeof useShownLines>;
