"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classNames } from "./class-names";
import { POPUP_ITEM_LOOK, POPUP_LOOK } from "./popup-look";

export interface MenuItem {
  label: string;
  onSelect: () => void;
  /** Why it cannot be done now: the item stays reachable and says so. */
  reason?: string | null;
  tone?: "danger";
  icon?: ReactNode;
}

interface MenuProps {
  /** Text of the button, or its name when `trigger` shows something else. */
  label: string;
  items: readonly MenuItem[];
  /** What the button shows instead of label and arrow, for example an icon. */
  trigger?: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  align?: "start" | "end";
}

/** A button that opens a list of actions. */
export function Menu(props: MenuProps) {
  const { label, items, trigger, variant = "secondary", size = "md", align = "end" } = props;
  return (
    <Base.Root>
      <Base.Trigger
        aria-label={trigger ? label : undefined}
        className={classNames(buttonLook(variant, size), "data-[popup-open]:bg-hover")}
      >
        {trigger ?? (
          <>
            {label}
            <ChevronDown aria-hidden />
          </>
        )}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} collisionPadding={8} className="z-40">
          <Base.Popup className={classNames(POPUP_LOOK, "min-w-44 max-w-80 p-1")}>
            {items.map((item) => (
              <Base.Item
                key={item.label}
                disabled={!!item.reason}
                onClick={item.onSelect}
                className={classNames(
                  POPUP_ITEM_LOOK,
                  "[&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0",
                  !item.reason && item.tone === "danger" && "text-danger",
                )}
              >
                {item.icon}
                <span className="min-w-0">
                  <span className={item.reason ? "text-ink-faint" : undefined}>{item.label}</span>
                  {item.reason && (
                    <span className="block text-ink-soft text-sm">{item.reason}</span>
                  )}
                </span>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
