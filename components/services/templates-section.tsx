"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { FormSection } from "@/components/versions/form-section";
import { newKey } from "@/components/versions/new-key";
import { SERVICE_LIMITS } from "@/server/domain/service/service-content";
import { emptyTemplate, type TemplateValues } from "./service-values";
import { TemplateFields } from "./template-fields";
import type { ServiceFormState } from "./use-service-form";

/** The templates of a service; one is open at a time. */
export function TemplatesSection({ form }: { form: ServiceFormState }) {
  const t = useTranslations("services.form");
  const { templates } = form.values;
  const open = templates[form.selected];
  const full = templates.length >= SERVICE_LIMITS.templates.max;

  function add() {
    const name = t("templateName", { number: templates.length + 1 });
    form.change({ templates: [...templates, emptyTemplate(newKey(), name)] });
    form.select(templates.length);
  }
  function change(part: Partial<TemplateValues>) {
    const next = templates.map((one) => (one.key === open?.key ? { ...one, ...part } : one));
    form.change({ templates: next });
  }

  return (
    <FormSection title={t("templates")}>
      <div className="flex flex-wrap items-center gap-2">
        <div
          role="group"
          data-place="templates"
          aria-label={t("templates")}
          className="flex flex-wrap gap-1.5"
        >
          {templates.map((template, index) => (
            <TemplateButton
              key={template.key}
              name={template.name || t("unnamedTemplate")}
              problems={form.countWithin(`templates.${index}`)}
              current={index === form.selected}
              onPress={() => form.select(index)}
            />
          ))}
        </div>
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          reason={full ? t("templatesFull", { max: SERVICE_LIMITS.templates.max }) : null}
          onClick={add}
        >
          {t("addTemplate")}
        </Button>
      </div>
      {open && (
        <TemplateFields
          key={open.key}
          form={form}
          index={form.selected}
          template={open}
          onChange={change}
          onRemove={() => {
            form.change({ templates: templates.filter(({ key }) => key !== open.key) });
            form.select(0);
          }}
        />
      )}
    </FormSection>
  );
}

interface TemplateButtonProps {
  name: string;
  problems: number;
  current: boolean;
  onPress: () => void;
}

function TemplateButton({ name, problems, current, onPress }: TemplateButtonProps) {
  const t = useTranslations("services.form");
  return (
    <button
      type="button"
      aria-pressed={current}
      onClick={onPress}
      className={classNames(
        "inline-flex min-h-8 max-w-60 items-center gap-1.5 rounded-md border px-3 forced-colors:aria-pressed:border-2",
        current
          ? "border-accent bg-accent-soft font-medium text-accent"
          : "border-line-strong bg-surface text-ink-soft hover:bg-hover hover:text-ink",
      )}
    >
      <span className="truncate">{name}</span>
      {problems > 0 && (
        <span className="whitespace-nowrap text-danger text-sm">
          {t("problems", { count: problems })}
        </span>
      )}
    </button>
  );
}
