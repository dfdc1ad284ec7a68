"use client";
import { FileCode } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  type ClipboardEvent,
  type FormEvent,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { EmptyState } from "@/components/ui/empty-state";
import { INPUT_LOOK } from "@/components/ui/input-look";
import { Notice } from "@/components/ui/notice";
import type { Sentence } from "@/server/domain/sentence";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { DropTarget } from "./drop-target";
import type { FoundFile } from "./found-files";
import { guessFileName } from "./guess-file-name";
import { OpenButtons } from "./open-buttons";
import { readFound } from "./read-found";

interface OpenTemplateProps {
  onOpen: (files: readonly TemplateFile[]) => void;
  readOnly: boolean;
  /** Where the template stays once it is there. */
  kept?: string;
}

/** What stands where no template is: ways to bring one. */
export function OpenTemplate({ onOpen, readOnly, kept }: OpenTemplateProps) {
  const t = useTranslations("templateEditor.open");
  const say = useSentence();
  const [problem, setProblem] = useState<Sentence | null>(null);

  async function take(found: readonly FoundFile[]) {
    const opened = await readFound(found);
    if ("files" in opened) onOpen(opened.files);
    else setProblem(opened.problem);
  }

  if (readOnly) return <EmptyState title={t("emptyTitle")} text={t("emptyReadOnly")} />;
  return (
    <DropTarget onDrop={take}>
      {problem && <Notice tone="danger" role="alert" title={say(problem)} className="mb-3" />}
      <div className="flex flex-col items-center gap-5 rounded-lg border border-line-strong border-dashed bg-surface px-4 py-10 text-center">
        <FileCode aria-hidden className="size-8 text-ink-faint" />
        <div className="flex flex-col gap-1">
          <p className="font-medium text-lg">{t("emptyTitle")}</p>
          <p className="max-w-prose text-ink-soft">{t("emptyText")}</p>
          {kept && <p className="text-ink-faint text-sm">{kept}</p>}
        </div>
        <div className="flex flex-wrap justify-center gap-2">
          <OpenButtons onFound={take} onOpen={onOpen} />
        </div>
        <PasteBox onText={(text) => onOpen([{ path: guessFileName(text), text }])} />
      </div>
    </DropTarget>
  );
}

/** What is pasted or typed here becomes the template at once. */
function PasteBox({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations("templateEditor.open");
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const early = useEffectEvent(() => {
    if (box.current?.value) onText(box.current.value);
  });
  // Pasted before the page was alive, it was heard of by nobody.
  useEffect(() => early(), []);

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const text = event.clipboardData.getData("text/plain");
    if (text === "") return;
    event.preventDefault();
    onText(text);
  }

  function type(event: FormEvent<HTMLTextAreaElement>) {
    const { isComposing } = event.nativeEvent as InputEvent;
    if (!isComposing) onText(event.currentTarget.value);
  }

  return (
    <div className="flex w-full max-w-xl flex-col gap-1 text-left">
      <label htmlFor={id} className="font-medium">
        {t("paste")}
      </label>
      <textarea
        ref={box}
        id={id}
        rows={4}
        spellCheck={false}
        placeholder={t("pastePlaceholder")}
        onPaste={paste}
        onInput={type}
        onCompositionEnd={(event) => onText(event.currentTarget.value)}
        className={`${INPUT_LOOK} resize-none py-2 font-mono text-sm`}
      />
    </div>
  );
}
