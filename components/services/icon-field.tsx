"use client";
import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ServiceIcon } from "./service-icon";
import { shrinkPicture } from "./shrink-picture";
import type { ServiceFormState } from "./use-service-form";

/** The picture of a service; it is made small here, before it is sent. */
export function IconField({ form }: { form: ServiceFormState }) {
  const t = useTranslations("services.form");
  const input = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const { icon } = form.values;
  const error = unreadable ? t("iconUnreadable") : form.errorOf("icon");

  async function take(file: File | undefined) {
    if (!file) return;
    try {
      const picture = await shrinkPicture(file);
      setUnreadable(false);
      form.change({ icon: picture });
    } catch {
      setUnreadable(true);
    }
  }

  return (
    <div role="group" data-place="icon" aria-label={t("icon")} className="flex flex-col gap-1">
      <p aria-hidden className="font-medium">
        {t("icon")}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <ServiceIcon icon={icon} />
        <input
          ref={input}
          type="file"
          accept="image/*"
          aria-label={t("iconFile")}
          hidden
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button size="sm" icon={<Upload aria-hidden />} onClick={() => input.current?.click()}>
          {t(icon ? "iconReplace" : "iconUpload")}
        </Button>
        {icon && (
          <Button size="sm" variant="ghost" onClick={() => form.change({ icon: null })}>
            {t("iconRemove")}
          </Button>
        )}
      </div>
      {error && (
        <p role="alert" className="text-danger text-sm">
          {error}
        </p>
      )}
      <p className="text-ink-faint text-sm">{t("iconHint")}</p>
    </div>
  );
}
