"use client";
import { useTranslations } from "next-intl";

interface ImageSystem {
  /** As the cloud names it, for example "Alibaba Cloud Linux 3"; may be empty. */
  osName: string | null;
  /** "windows" or "linux", in any case. */
  osType: string;
}

/** Names the operating system of an image: by its full name where the cloud gives one, else by its kind. */
export function useOsName(): (image: ImageSystem) => string {
  const t = useTranslations("images.os");
  return ({ osName, osType }) =>
    osName || t(osType.toLowerCase() === "windows" ? "windows" : "linux");
}
