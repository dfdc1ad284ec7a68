/** One series of a metric: its labels and its value. */
export type Series = { labels: Readonly<Record<string, string>>; value: number };

/** A metric as Prometheus knows it. `name` and the labels' names are its identifiers. */
export type Metric = { name: string; help: string; type: "counter" | "gauge"; series: Series[] };

/** Metrics in Prometheus' text format, version 0.0.4 ("Exposition formats"). */
export function writeMetrics(metrics: readonly Metric[]): string {
  return metrics.map(writeMetric).join("");
}

function writeMetric({ name, help, type, series }: Metric): string {
  const lines = series.map(({ labels, value }) => `${name}${writeLabels(labels)} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function writeLabels(labels: Series["labels"]): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
