import { SERVICE_LOCALES, type ServiceInfos, type ServiceLocale } from "./service-content";

/** The language that names a service in lists: the first that it introduces itself in. */
export function namingLocale(infos: ServiceInfos): ServiceLocale {
  return SERVICE_LOCALES.find((locale) => infos[locale]) ?? SERVICE_LOCALES[0];
}

/** The name of a service in lists. */
export function serviceName(infos: ServiceInfos): string {
  return infos[namingLocale(infos)]?.name ?? "";
}
