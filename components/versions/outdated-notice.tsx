"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { whenDialogsClose } from "./when-dialogs-close";

interface OutdatedNoticeProps {
  title: string;
  /** What becomes of what was typed, and how to go on. */
  children: string;
  /** True once saving was refused for it; then the notice takes the focus from the button that failed. */
  refused: boolean;
  action: ReactNode;
}

/** Says that somebody saved a newer draft. It stays in sight however far down the form a person is. */
export function OutdatedNotice({ title, children, refused, action }: OutdatedNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) whenDialogsClose(() => notice.current?.focus({ preventScroll: true }));
  }, [refused]);
  return (
    <div
      ref={notice}
      tabIndex={-1}
      className="sticky top-2 nav:top-14 z-10 rounded-lg shadow-md outline-none"
    >
      <Notice
        tone={refused ? "danger" : "warning"}
        role={refused ? "alert" : "status"}
        title={title}
        action={action}
      >
        {children}
      </Notice>
    </div>
  );
}
