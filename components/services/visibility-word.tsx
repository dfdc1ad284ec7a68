import { useTranslations } from "next-intl";
import type { ServiceContent } from "@/server/domain/service/service-content";
import { serviceVisibility } from "@/server/domain/service/service-visibility";

interface VisibilityWordProps {
  /** Type of the version online, null when none is. */
  type: ServiceContent["type"] | null;
  whitelisted: number;
}

/** Who can see a service, in a few words. */
export function VisibilityWord({ type, whitelisted }: VisibilityWordProps) {
  const t = useTranslations("services");
  return t(`visibility.${serviceVisibility(type, whitelisted)}`, { count: whitelisted });
}
