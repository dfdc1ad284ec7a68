"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useFlash } from "@/components/ui/flash-provider";
import { Notice } from "@/components/ui/notice";
import type { ServiceContent } from "@/server/domain/service/service-content";
import { DraftConflict } from "./draft-conflict";
import { LeftBehindNotice } from "./left-behind-notice";
import type { ServiceVersionDetail } from "./service-data";
import { ServiceForm } from "./service-form";
import { type ServiceValues, valuesOfContent } from "./service-values";
import { useServiceForm } from "./use-service-form";

interface OpenedServiceDraftProps {
  /** As it is now; it may have moved on since the form was opened. */
  version: ServiceVersionDetail;
  readAnew: () => Promise<ServiceVersionDetail>;
}

/** A draft in the form. What somebody else saved meanwhile is never written over. */
export function OpenedServiceDraft({ version, readAnew }: OpenedServiceDraftProps) {
  const t = useTranslations("services.form");
  const read = useSentence();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const flash = useFlash();
  const edit = useMutation(trpc.service.saveVersion.mutationOptions());
  const [revision, setRevision] = useState(version.revision);
  const [kept, setKept] = useState<ServiceValues | null>(null);
  const [initial] = useState(() => valuesOfContent(version.content, version.versions));
  const form = useServiceForm(initial);
  const here = paths.serviceVersion(version.serviceId, version.id);
  const locked = read(version.whyNotEdit);
  const { refusedAsOld } = form;
  const outdated = refusedAsOld || (version.revision > revision && form.doing === null);

  async function save(content: ServiceContent) {
    // What was told of an earlier save says nothing of this one.
    flash.dismiss(version.id);
    const saved = await edit.mutateAsync({ serviceVersionId: version.id, revision, content });
    setRevision(saved.revision);
    setKept(null);
    flash.show({ id: version.id, tone: "success", title: t("saved") });
    await queryClient.invalidateQueries(trpc.service.pathFilter());
  }

  async function takeNewer() {
    const newer = await readAnew();
    if (form.dirty) setKept(form.values);
    form.takeNewer(valuesOfContent(newer.content, newer.versions));
    setRevision(newer.revision);
    // The notice goes with the button that was pressed; what was kept stands first in the form.
    form.form.current?.focus({ preventScroll: true });
  }

  if (locked && !form.dirty) {
    return (
      <Notice
        tone="neutral"
        title={locked}
        action={<ButtonLink href={here}>{t("openVersion")}</ButtonLink>}
      />
    );
  }
  return (
    <ServiceForm
      form={form}
      serviceId={version.serviceId}
      consequences={
        <LeftBehindNotice serviceVersionId={version.id} templates={form.values.templates} />
      }
      notice={
        <>
          {locked && (
            <Notice
              tone="warning"
              role="status"
              title={locked}
              className="sticky top-2 nav:top-14 z-10 shadow-md"
            />
          )}
          <DraftConflict
            outdated={!locked && outdated}
            refused={refusedAsOld}
            onTakeNewer={takeNewer}
            kept={kept !== null}
            onPutBack={() => {
              if (kept) form.change(kept);
              setKept(null);
            }}
            onDismiss={() => setKept(null)}
          />
        </>
      }
    >
      <ButtonLink href={here} variant="ghost" className="max-sm:mr-auto">
        {t("cancel")}
      </ButtonLink>
      <Button
        pending={form.doing === "save"}
        reason={locked}
        onClick={() => void form.send("save", save)}
      >
        {t("save")}
      </Button>
      <Button
        variant="primary"
        pending={form.doing === "close"}
        reason={locked}
        onClick={async () => {
          if (await form.send("close", save)) router.push(here);
        }}
      >
        {t("saveAndClose")}
      </Button>
    </ServiceForm>
  );
}
