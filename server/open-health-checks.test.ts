import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openHealthChecks } from "./open-health-checks";

/** A host that redirects /moved to /passed, and what it was asked. */
async function openHost() {
  const asked: { url?: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    asked.push({ url: request.url, body });
    if (request.url === "/moved") response.writeHead(302, { location: "/passed" });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test("a health check is told in JSON what it is asked about", async () => {
  const { host, asked } = await openHost();
  const status = await openHealthChecks([host]).ask(`http://${host}/passed`, { wave: 2 });
  expect(status).toBe(200);
  expect(asked).toEqual([{ url: "/passed", body: '{"wave":2}' }]);
});

test("redirects are not followed", async () => {
  const { host, asked } = await openHost();
  expect(await openHealthChecks([host]).ask(`http://${host}/moved`, {})).toBe(302);
  expect(asked.map(({ url }) => url)).toEqual(["/moved"]);
});

test("nobody is asked whose host is not allowed any more, and nobody answers where nobody listens", async () => {
  const { host, asked } = await openHost();
  expect(await openHealthChecks(["checks.example.com"]).ask(`http://${host}/`, {})).toBeNull();
  expect(asked).toEqual([]);
  expect(await openHealthChecks(["127.0.0.1:1"]).ask("http://127.0.0.1:1/", {})).toBeNull();
});
