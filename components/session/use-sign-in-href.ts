"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { paths } from "@/components/paths";

/** The address of the sign-in page that leads back to the page shown now, its filters and tab included. */
export function useSignInHref(): string {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  return paths.signIn({ returnTo: query ? `${pathname}?${query}` : pathname });
}
