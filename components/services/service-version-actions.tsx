"use client";
import { FilePen, FlaskConical } from "lucide-react";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Menu } from "@/components/ui/menu";
import type { ServiceDetail, ServiceVersionDetail } from "./service-data";
import type { ServiceDeed } from "./service-deed";
import { useStartVersion } from "./use-start-version";
import { useVersionLabel } from "./use-version-label";

interface ServiceVersionActionsProps {
  version: ServiceVersionDetail;
  service: ServiceDetail;
  onDeed: (deed: ServiceDeed) => void;
  /** Called with the version to compare with. */
  onCompare: (serviceVersionId: string) => void;
}

/** The one thing to do next as a button; everything else in a menu, with why it cannot be done now. */
export function ServiceVersionActions(props: ServiceVersionActionsProps) {
  const { version, service, onDeed, onCompare } = props;
  const t = useTranslations("services.actions");
  const read = useSentence();
  const labelOf = useVersionLabel();
  const { start } = useStartVersion(service.id);
  const item = (deed: ServiceDeed, whyNot: Parameters<typeof read>[0] | null) => ({
    label: t(deed),
    reason: read(whyNot),
    onSelect: () => onDeed(deed),
  });
  const others = service.versions.filter(({ id }) => id !== version.id);
  return (
    <>
      {others.length > 0 && (
        <Menu
          label={t("compareWith")}
          items={others.map((other) => ({
            label: labelOf(other),
            onSelect: () => onCompare(other.id),
          }))}
        />
      )}
      <Menu
        label={t("menu")}
        items={[
          {
            label: t("newFromThis"),
            reason: read(version.whyNotStart),
            onSelect: () => start(version.id),
          },
          item("withdraw", version.whyNotWithdraw),
          item("reopen", version.whyNotReopen),
          item("takeOffline", version.whyNotTakeOffline),
          { ...item("delete", version.whyNotDelete), tone: "danger" as const },
        ]}
      />
      {version.content.templates.length > 0 && (
        <ButtonLink
          href={paths.testServiceVersion(service.id, version.id)}
          icon={<FlaskConical aria-hidden />}
        >
          {t("test")}
        </ButtonLink>
      )}
      <NextStep version={version} onDeed={onDeed} />
    </>
  );
}

function NextStep({ version, onDeed }: Pick<ServiceVersionActionsProps, "version" | "onDeed">) {
  const t = useTranslations("services.actions");
  const read = useSentence();
  const { state, serviceId, id } = version;
  if (state === "draft") {
    return (
      <>
        <ButtonLink href={paths.editServiceVersion(serviceId, id)} icon={<FilePen aria-hidden />}>
          {t("edit")}
        </ButtonLink>
        <Button
          variant="primary"
          reason={read(version.whyNotSubmit)}
          onClick={() => onDeed("submit")}
        >
          {t("submit")}
        </Button>
      </>
    );
  }
  if (state === "approved") {
    return (
      <Button
        variant="primary"
        reason={read(version.whyNotPublish)}
        onClick={() => onDeed("publish")}
      >
        {t("publish")}
      </Button>
    );
  }
  if (state === "offline") {
    return (
      <Button
        variant="primary"
        reason={read(version.whyNotPutBack)}
        onClick={() => onDeed("putBack")}
      >
        {t("putBack")}
      </Button>
    );
  }
  return null;
}
