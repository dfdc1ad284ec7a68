"use client";
import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook } from "./button-look";
import { classNames } from "./class-names";
import { POPUP_ITEM_LOOK, POPUP_LOOK } from "./popup-look";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** Language of the label, where it differs from the page's. */
  lang?: string;
}

interface ChoiceMenuProps<Value extends string> {
  /** Names the button, for example "Theme". */
  label: string;
  /** What the button shows. */
  trigger: ReactNode;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly Choice<Value>[];
}

/** A button that opens a short list with one choice ticked. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, trigger, value, onChange, options } = props;
  return (
    <Base.Root>
      <Base.Trigger
        aria-label={label}
        className={classNames(buttonLook("ghost", "icon"), "data-[popup-open]:bg-hover")}
      >
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" collisionPadding={8} className="z-40">
          <Base.Popup className={classNames(POPUP_LOOK, "min-w-36 p-1")}>
            <Base.RadioGroup value={value} onValueChange={(next: Value) => onChange(next)}>
              {options.map((option) => (
                <Base.RadioItem
                  key={option.value}
                  value={option.value}
                  closeOnClick
                  lang={option.lang}
                  className={POPUP_ITEM_LOOK}
                >
                  <span className="size-4 pt-0.5">
                    <Base.RadioItemIndicator>
                      <Check aria-hidden className="size-4 text-accent" />
                    </Base.RadioItemIndicator>
                  </span>
                  {option.label}
                </Base.RadioItem>
              ))}
            </Base.RadioGroup>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
