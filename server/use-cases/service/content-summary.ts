import type { ServiceContent } from "../../domain/service/service-content";
import { serviceName } from "../../domain/service/service-name";

/** A content in a line of the audit trail; texts and pictures are too long for it. */
export function contentSummary(content: ServiceContent) {
  return {
    name: serviceName(content.infos),
    type: content.type,
    templates: content.templates.map(({ name }) => name),
  };
}
