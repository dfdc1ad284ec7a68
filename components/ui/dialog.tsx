"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";
import { classNames } from "./class-names";
import { keepFocus } from "./keep-focus";

/** `xl` is for two texts side by side. */
const WIDTHS = { md: "max-w-lg", lg: "max-w-2xl", xl: "max-w-5xl" };

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot; the one that does the thing comes last. */
  actions?: ReactNode;
  size?: keyof typeof WIDTHS;
  /** What takes focus on opening; the first focusable element unless given. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Forbids closing by Escape, outside press and the cross, for example while something runs. */
  locked?: boolean;
}

/** A modal dialog. Escape, the cross and a press outside close it; focus returns to where it came from. */
export function Dialog(props: DialogProps) {
  const t = useTranslations("ui");
  return (
    <Base.Root
      open={props.open}
      onOpenChange={(open) => {
        if (!open && !props.locked) props.onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-30 bg-ink/40 transition-opacity data-[ending-style]:opacity-0 data-[starting-style]:opacity-0 dark:bg-canvas/75" />
        <Base.Viewport className="fixed inset-0 z-30 grid place-items-center overflow-y-auto p-4">
          <Base.Popup
            initialFocus={props.initialFocus}
            className={classNames(
              "flex w-full min-w-0 flex-col gap-3 rounded-lg border border-line-strong bg-overlay p-5 text-ink shadow-xl outline-none transition-opacity data-[ending-style]:opacity-0 data-[starting-style]:opacity-0",
              WIDTHS[props.size ?? "md"],
            )}
          >
            <div className="flex items-start justify-between gap-4">
              <Base.Title className="font-semibold text-lg">{props.title}</Base.Title>
              <Base.Close
                aria-label={t("close")}
                className="-m-1 grid size-7 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
              >
                <X aria-hidden className="size-4" />
              </Base.Close>
            </div>
            <div className="flex min-w-0 flex-col gap-3">{props.children}</div>
            {props.actions && (
              <div onMouseDown={keepFocus} className="mt-2 flex flex-wrap justify-end gap-2">
                {props.actions}
              </div>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
