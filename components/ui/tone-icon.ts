import {
  CircleAlert,
  CircleCheck,
  Info,
  LoaderCircle,
  type LucideIcon,
  TriangleAlert,
} from "lucide-react";
import type { Tone } from "./tone";

/** The icon a tone shows when the caller has no better one. */
export const TONE_ICON: Record<Tone, LucideIcon> = {
  neutral: Info,
  progress: LoaderCircle,
  success: CircleCheck,
  danger: CircleAlert,
  warning: TriangleAlert,
};
