"use client";
import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names";
import { POPUP_LOOK } from "./popup-look";

interface PopoverProps {
  /** The button that opens it, for example a Button. */
  trigger: ReactElement<Record<string, unknown>>;
  title: ReactNode;
  children: ReactNode;
  align?: "start" | "center" | "end";
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** A small panel beside its button. Escape or a press outside closes it and focus returns to the button. */
export function Popover(props: PopoverProps) {
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange?.(open)}>
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner
          sideOffset={6}
          align={props.align ?? "start"}
          collisionPadding={8}
          className="z-40"
        >
          <Base.Popup className={classNames(POPUP_LOOK, "w-80 max-w-(--available-width) p-4")}>
            <Base.Title className="mb-2 font-medium">{props.title}</Base.Title>
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
