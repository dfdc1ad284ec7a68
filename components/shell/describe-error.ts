type PageError = Error & { digest?: string };

/** Says whether a failure means that the server has moved on to a newer build than this page. */
export function isStaleBuild(error: Error): boolean {
  return (
    error.name === "ChunkLoadError" ||
    /loading (css )?chunk|dynamically imported module/i.test(error.message)
  );
}

/** What a reader sends to whoever looks into a failure: digest, message, address, time. No stack, no personal data. */
export function describeError(error: PageError, page: { address: string; at: string }): string {
  return [
    `Reference: ${error.digest ?? "-"}`,
    `Message: ${error.message || error.name}`,
    `Address: ${page.address}`,
    `Time: ${page.at}`,
  ].join("\n");
}
