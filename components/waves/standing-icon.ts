import {
  CircleCheck,
  CirclePause,
  CircleX,
  Clock,
  Eye,
  Hand,
  HeartPulse,
  LoaderCircle,
  type LucideIcon,
  OctagonPause,
} from "lucide-react";
import type { WaveStanding } from "@/server/domain/wave/wave-standing";

/** What stands before the words of a wave's standing. */
export const STANDING_ICON: Record<WaveStanding["kind"], LucideIcon> = {
  moving: LoaderCircle,
  available: CircleCheck,
  halted: CircleX,
  behind: CirclePause,
  stopped: OctagonPause,
  soaking: Eye,
  awaiting: Hand,
  checking: HeartPulse,
  due: Clock,
};
