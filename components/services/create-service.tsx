"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { useFlash } from "@/components/ui/flash-provider";
import { PageHeader } from "@/components/ui/page-header";
import { useIdempotencyKey } from "@/components/versions/use-idempotency-key";
import type { ServiceContent } from "@/server/domain/service/service-content";
import { ServiceForm } from "./service-form";
import { emptyService } from "./service-values";
import { useServiceForm } from "./use-service-form";

/** Creates a service with its first draft. */
export function CreateService() {
  const t = useTranslations("services");
  const locale = useLocale();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const flash = useFlash();
  const keyOf = useIdempotencyKey();
  const create = useMutation(trpc.service.create.mutationOptions());
  const [initial] = useState(() => emptyService(locale, t("form.templateName", { number: 1 })));
  const form = useServiceForm(initial);
  const [made, setMade] = useState(false);

  async function save(content: ServiceContent) {
    const input = { content, idempotencyKey: keyOf(content) };
    const { serviceId, serviceVersionId } = await create.mutateAsync(input);
    setMade(true);
    flash.show({ tone: "success", title: t("form.created"), text: t("form.createdText") });
    void queryClient.invalidateQueries(trpc.service.pathFilter());
    router.push(paths.serviceVersion(serviceId, serviceVersionId));
  }

  return (
    <>
      <PageHeader
        title={t("create")}
        breadcrumbs={[{ label: t("title"), href: paths.services() }]}
        meta={<p className="max-w-prose">{t("form.lead")}</p>}
      />
      <ServiceForm form={form} serviceId={null}>
        <ButtonLink href={paths.services()} variant="ghost" className="max-sm:mr-auto">
          {t("form.cancel")}
        </ButtonLink>
        <Button
          variant="primary"
          // The button stays busy until the next page is there.
          pending={form.doing !== null || made}
          onClick={() => void form.send("create", save)}
        >
          {t("create")}
        </Button>
      </ServiceForm>
    </>
  );
}
