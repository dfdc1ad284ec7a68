import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { ServiceInfos } from "../../domain/service/service-content";
import { namingLocale } from "../../domain/service/service-name";

/** CONFLICT at the field that names the service: the account has another service of that name. */
export function serviceNameTaken(infos: ServiceInfos): Refusal {
  const field = `content.infos.${namingLocale(infos)}.name`;
  return new Refusal("CONFLICT", sentence("rules.service_name_taken"), { field });
}
