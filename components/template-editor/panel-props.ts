import type { RoomView } from "./room-view";
import type { RoomActs } from "./use-room-acts";

/** What the panels beside the editor are given. */
export type PanelProps = {
  view: RoomView | null;
  /** Places may have moved since the last analysis. */
  checking: boolean;
  acts: RoomActs;
  readOnly: boolean;
};
