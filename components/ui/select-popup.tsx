"use client";
import { Select } from "@base-ui/react/select";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { POPUP_LOOK } from "./popup-look";

/** The list that a select opens: as wide as its field at least, and no higher than the screen lets it. */
export function SelectPopup({ children }: { children: ReactNode }) {
  return (
    <Select.Portal>
      <Select.Positioner
        sideOffset={4}
        collisionPadding={8}
        alignItemWithTrigger={false}
        className="z-40"
      >
        <Select.Popup
          className={classNames(POPUP_LOOK, "min-w-(--anchor-width) max-w-(--available-width)")}
        >
          <Select.List className="max-h-[min(24rem,var(--available-height))] overflow-y-auto p-1">
            {children}
          </Select.List>
        </Select.Popup>
      </Select.Positioner>
    </Select.Portal>
  );
}
