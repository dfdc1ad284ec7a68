"use client";
import { useState } from "react";
import type { Sentence } from "@/server/domain/sentence";
import type { TemplateFile } from "@/server/domain/template/template-file";
import type { FoundFile } from "./found-files";
import { readFound } from "./read-found";
import type { Template } from "./rename-file";

interface OpeningParts {
  template: Template;
  onOpen: (files: readonly TemplateFile[]) => void;
  onChange: (template: Template) => void;
}

const isTerraform = (files: readonly TemplateFile[]) =>
  files.length > 0 && files.every(({ path }) => path.endsWith(".tf"));

/** Opening another template while one is open: what was read waits until the person has decided. */
export function useOpening({ template, onOpen, onChange }: OpeningParts) {
  const [offered, setOffered] = useState<readonly TemplateFile[] | null>(null);
  const [problem, setProblem] = useState<Sentence | null>(null);

  function offer(files: readonly TemplateFile[]) {
    setProblem(null);
    const empty = template.files.every(({ text }) => text.trim() === "");
    if (empty) onOpen(files);
    else setOffered(files);
  }

  return {
    /** What was read and asks for a decision. */
    offered,
    /** Why nothing could be opened. */
    problem,
    offer,
    async take(found: readonly FoundFile[]) {
      const opened = await readFound(found);
      if ("files" in opened) offer(opened.files);
      else setProblem(opened.problem);
    },
    dismissProblem: () => setProblem(null),
    decline: () => setOffered(null),
    replace() {
      if (offered) onOpen(offered);
      setOffered(null);
    },
    /** Files of Terraform can join a Terraform template; one of the same name takes the other's place. */
    join:
      offered && isTerraform(offered) && isTerraform(template.files)
        ? () => {
            const names = new Set(offered.map(({ path }) => path));
            const others = template.files.filter(({ path }) => !names.has(path));
            onChange({ ...template, files: [...others, ...offered] });
            setOffered(null);
          }
        : null,
  };
}

/** See useOpening. */
export type Opening = ReturnType<typeof useOpening>;
