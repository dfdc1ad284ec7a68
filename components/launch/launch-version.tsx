"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { DeployableVersion } from "./launch-data";
import { LaunchForm } from "./launch-form";
import { TemplateChoice } from "./template-choice";

interface LaunchVersionProps {
  versions: readonly DeployableVersion[];
  version: DeployableVersion;
  onVersion?: (id: string) => void;
  /** Name of the instance to begin with. */
  name: string;
  cancelHref: string;
}

/** The form of a version: its templates, and what the one that is chosen asks for. */
export function LaunchVersion({ version, name: initial, cancelHref, ...rest }: LaunchVersionProps) {
  const t = useTranslations("launch");
  const trpc = useTRPC();
  const [asked, setTemplate] = useQueryState("template", parseAsString);
  const [name, setName] = useState(initial);
  const { id: serviceVersionId, templateNames } = version;
  const templateName = templateNames.find((one) => one === asked) ?? templateNames[0];
  const query = useQuery(
    trpc.instance.launchForm.queryOptions(
      { serviceVersionId, templateName: templateName ?? "" },
      { enabled: templateName !== undefined },
    ),
  );
  if (templateName === undefined) {
    return <EmptyState title={t("noTemplate")} text={t("noTemplateText")} />;
  }
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <TemplateChoice
        {...rest}
        version={version}
        templateName={templateName}
        onTemplate={(next) => void setTemplate(next)}
      />
      {query.data ? (
        <LaunchForm
          key={`${serviceVersionId}/${templateName}`}
          data={query.data}
          version={version}
          templateName={templateName}
          name={name}
          onName={setName}
          cancelHref={cancelHref}
        />
      ) : query.isError ? (
        <ReadTrouble query={query} />
      ) : (
        <Skeleton rows={8} />
      )}
    </div>
  );
}
