import { Boxes } from "lucide-react";
import Image from "next/image";

/** The picture of a service, 32 px wide; the name beside it says what it is. */
export function ServiceIcon({ icon }: { icon: string | null }) {
  if (icon === null) {
    return (
      <span className="grid size-8 shrink-0 place-items-center rounded-md border border-line bg-sunken text-ink-faint">
        <Boxes aria-hidden className="size-4" />
      </span>
    );
  }
  return (
    <Image
      src={icon}
      alt=""
      width={32}
      height={32}
      // A data URL has nothing to optimize.
      unoptimized
      className="size-8 shrink-0 rounded-md border border-line object-contain"
    />
  );
}
