import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudState } from "../test-house";
import type { Dice } from "./dice";
import type { SoakPlace } from "./soak-place";
import type { Tally } from "./tally";

/** Somebody removes an image from the platform's account while it is being made. */
export async function vandalise(place: SoakPlace, dice: Dice, tally: Tally): Promise<void> {
  const answer = await fetch(`${place.simulatorUrl}/__simulator/state`);
  const { images } = (await answer.json()) as CloudState;
  const making = images.filter(({ status, source }) => status === "Creating" && source);
  if (making.length === 0) return;
  const { regionId, imageId } = dice.pick(making);
  try {
    await place.ctx.cloud.platform.cancelCopy({ regionId, imageId });
    tally.add("images removed under way");
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
  }
}
