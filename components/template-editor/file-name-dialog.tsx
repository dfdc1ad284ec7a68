"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { whyNotFileName } from "./rename-file";

interface FileNameDialogProps {
  title: string;
  initial: string;
  /** Names of the other files. */
  taken: readonly string[];
  onName: (path: string) => void;
  onClose: () => void;
}

/** Asks for the name of a Terraform file. Mount it to open it. */
export function FileNameDialog({ title, initial, taken, onName, onClose }: FileNameDialogProps) {
  const t = useTranslations("templateEditor.files");
  const ui = useTranslations("ui");
  const say = useSentence();
  const formId = useId();
  const [name, setName] = useState(initial);
  const [tried, setTried] = useState(false);
  const problem = whyNotFileName(name.trim(), taken);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (problem) return;
    onName(name.trim());
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Field label={t("name")} hint={t("nameHint")} error={tried && say(problem)}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              autoComplete="off"
              spellCheck={false}
              className="font-mono"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
