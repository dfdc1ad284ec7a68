"use client";
import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { ErrorPage } from "./error-page";

interface RouteErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** The error boundary of a route. Trying again asks the server too: what broke may have broken there. */
export function RouteError({ error, reset }: RouteErrorProps) {
  const router = useRouter();
  function retry() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return <ErrorPage error={error} onRetry={retry} />;
}
