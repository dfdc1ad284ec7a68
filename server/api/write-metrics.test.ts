import { expect, it } from "vitest";
import { writeMetrics } from "./write-metrics";

it("writes metrics as Prometheus reads them", () => {
  const text = writeMetrics([
    {
      name: "calls_total",
      help: "Calls.",
      type: "counter",
      series: [
        { labels: { operation: "CopyImage", answer: "result" }, value: 3 },
        { labels: { operation: 'odd "\\\n' }, value: 0.5 },
      ],
    },
    { name: "up_seconds", help: "Age.", type: "gauge", series: [{ labels: {}, value: 7 }] },
  ]);
  expect(text).toBe(`# HELP calls_total Calls.
# TYPE calls_total counter
calls_total{operation="CopyImage",answer="result"} 3
calls_total{operation="odd \\"\\\\\\n"} 0.5
# HELP up_seconds Age.
# TYPE up_seconds gauge
up_seconds 7
`);
});
