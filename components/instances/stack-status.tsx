import { CircleDashed } from "lucide-react";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";

function toneOf(status: string): Tone {
  if (status.endsWith("_FAILED")) return "danger";
  if (status.endsWith("_IN_PROGRESS")) return "progress";
  return status.endsWith("_COMPLETE") && !status.includes("ROLLBACK") ? "success" : "neutral";
}

interface StackStatusProps {
  /** As ROS words it, such as `CREATE_COMPLETE`; people look these words up. */
  status: string;
  reason: string;
  /** True for what is told of a moment that is over: nothing turns in it. */
  past?: boolean;
}

/** A status of ROS in its own word, with the reason where something failed. */
export function StackStatus({ status, reason, past = false }: StackStatusProps) {
  const tone = toneOf(status);
  return (
    <>
      <StatusIndicator
        tone={tone}
        icon={past && tone === "progress" ? CircleDashed : undefined}
        label={<span className="font-mono text-xs">{status}</span>}
        className="whitespace-nowrap"
      />
      {tone === "danger" && reason && (
        <span lang="en" className="block max-w-prose text-ink-soft text-sm">
          {reason}
        </span>
      )}
    </>
  );
}
