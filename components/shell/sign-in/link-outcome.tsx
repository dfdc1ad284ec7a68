import type { ReactNode } from "react";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

interface LinkOutcomeProps {
  /** True when the link did its work; false when it is void. */
  done: boolean;
  title: string;
  /** Label of the way on. */
  signIn: string;
  children: ReactNode;
}

/** Takes the place of the form behind a one-time link: it did its work, or it is void. Either way, sign-in is next. */
export function LinkOutcome({ done, title, signIn, children }: LinkOutcomeProps) {
  return (
    <Notice
      tone={done ? "success" : "warning"}
      role="status"
      title={title}
      action={
        <ButtonLink href={paths.signIn()} variant={done ? "primary" : "secondary"}>
          {signIn}
        </ButtonLink>
      }
    >
      {children}
    </Notice>
  );
}
