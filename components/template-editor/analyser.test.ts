import { expect, it } from "vitest";
import type { Analysis } from "@/server/domain/template/analysis";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { openAnalyser } from "./analyser";

const NOTHING: Analysis = { kind: "ros", slots: [], issues: [] };

/** An analyser whose work is finished by hand, and what it told. */
function opened() {
  const asked: { text: string; finish: (analysis: Analysis) => void; fail: () => void }[] = [];
  const told: string[] = [];
  const analyser = openAnalyser(
    (files) =>
      new Promise((finish, fail) => asked.push({ text: files[0]?.text ?? "", finish, fail })),
    {
      onAnalysis: ({ files }) => told.push(files[0]?.text ?? ""),
      onFailure: () => told.push("failed"),
    },
  );
  const ask = (text: string) => analyser.ask([{ path: "t.yaml", text } satisfies TemplateFile]);
  const settle = async (index: number, end: "finish" | "fail" = "finish") => {
    asked[index]?.[end](NOTHING);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { analyser, asked, told, ask, settle };
}

it("works on one template at a time, and on the newest of those that wait", async () => {
  const { asked, told, ask, settle } = opened();
  ask("a");
  ask("b");
  ask("c");
  expect(asked.map(({ text }) => text)).toEqual(["a"]);
  await settle(0);
  expect(asked.map(({ text }) => text)).toEqual(["a", "c"]);
  await settle(1);
  expect(told).toEqual(["c"]);
});

it("tells a failure, and goes on with the next question", async () => {
  const { told, ask, settle } = opened();
  ask("a");
  await settle(0, "fail");
  ask("b");
  await settle(1);
  expect(told).toEqual(["failed", "b"]);
});

it("tells nothing once it is closed", async () => {
  const { analyser, told, ask, settle } = opened();
  ask("a");
  analyser.close();
  await settle(0);
  expect(told).toEqual([]);
});
