"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { keepFocus } from "@/components/ui/keep-focus";
import { TextInput } from "@/components/ui/text-input";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PackageTag } from "@/server/domain/package/package-tags";
import { looksLikeTagLines } from "./parse-tag-lines";

interface TagRowProps {
  tag: PackageTag;
  /** Position from 0. */
  row: number;
  /** Message keys of what is wrong in either cell. */
  errors: { key?: string; value?: string };
  onChange: (part: Partial<PackageTag>) => void;
  onRemove: () => void;
  onPasteLines: (text: string) => void;
  onBlurCell: (cell: keyof PackageTag) => void;
}

/** One tag: key, value and the button that removes it. Wide frames show the labels over the first row only. */
export function TagRow(props: TagRowProps) {
  const { tag, row, errors } = props;
  const t = useTranslations("packages.tags");
  const read = useSentence();
  const number = row + 1;
  const blank = tag.key === "" && tag.value === "";

  function cell(name: keyof PackageTag) {
    const error = errors[name];
    return (
      <Field
        label={
          <span className={row === 0 ? undefined : "@md:sr-only"}>
            <span aria-hidden>{t(name)}</span>
            <VisuallyHidden>{t(`${name}Of`, { number })}</VisuallyHidden>
          </span>
        }
        error={error && read({ key: error })}
      >
        {(control) => (
          <TextInput
            {...control}
            data-tag-part={`${name}-${row}`}
            value={tag[name]}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => props.onChange({ [name]: event.target.value })}
            onBlur={() => props.onBlurCell(name)}
            onPaste={(event) => {
              const text = event.clipboardData.getData("text");
              if (name !== "key" || !blank || !looksLikeTagLines(text)) return;
              event.preventDefault();
              props.onPasteLines(text);
            }}
          />
        )}
      </Field>
    );
  }

  return (
    <li className="grid @md:grid-cols-[1fr_1fr_auto] gap-2 rounded-md border border-line @md:border-0 p-3 @md:p-0">
      {cell("key")}
      {cell("value")}
      <div className={row === 0 ? "@md:pt-6" : "@md:pt-1"}>
        <Button
          variant="ghost"
          data-tag-part={`remove-${row}`}
          aria-label={t("removeTag", { tag: tag.key || String(number) })}
          icon={<X aria-hidden />}
          onMouseDown={keepFocus}
          onClick={props.onRemove}
        >
          {t("remove")}
        </Button>
      </div>
    </li>
  );
}
