"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { ChangedFields } from "./changed-fields";
import { ChangedTemplate } from "./changed-template";
import { useVersionLabel } from "./use-version-label";

interface CompareServicesDialogProps {
  beforeId: string;
  afterId: string;
  onClose: () => void;
}

/** What differs between two versions of a service: fields, templates, regions, associations. Mount it to open it. */
export function CompareServicesDialog({ beforeId, afterId, onClose }: CompareServicesDialogProps) {
  const t = useTranslations("services.compare");
  const ui = useTranslations("ui");
  const trpc = useTRPC();
  const labelOf = useVersionLabel();
  const query = useQuery(trpc.service.compareVersions.queryOptions({ beforeId, afterId }));
  const { data } = query;
  const names = data && { before: labelOf(data.before), after: labelOf(data.after) };
  return (
    <Dialog
      open
      onClose={onClose}
      size="xl"
      title={names ? t("title", names) : t("loading")}
      actions={<Button onClick={onClose}>{ui("close")}</Button>}
    >
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !data && <ReadTrouble query={query} />}
      {data?.comparison.same && <p>{t("same")}</p>}
      {data && names && data.comparison.fields.length > 0 && (
        <ChangedFields changes={data.comparison.fields} {...names} />
      )}
      {names &&
        data?.comparison.templates
          .filter(({ change }) => change !== "same")
          .map((template) => (
            <ChangedTemplate
              key={template.name}
              template={template}
              versions={data.versions}
              {...names}
            />
          ))}
    </Dialog>
  );
}
