import type { RegionInfo } from "@/server/domain/region/region-info";
import type { ImageChoice } from "./image-choice";

export interface ImagePickerProps {
  regions: readonly RegionInfo[];
  choice: ImageChoice;
  onChange: (next: ImageChoice) => void;
  onBlur?: () => void;
  /** What is wrong with each part, in the reader's language. */
  errors: { region?: string; product?: string; image?: string };
  /** Ids of the elements that hold the region, and the product with its image: where errors lead. */
  ids: { region: string; image: string };
}
