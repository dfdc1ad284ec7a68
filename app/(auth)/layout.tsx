import type { ReactNode } from "react";
import { DoorShell } from "@/components/shell/door-shell";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <DoorShell>{children}</DoorShell>;
}
