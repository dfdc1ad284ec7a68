/** One figure of a bench against its target. */
export type Figure = {
  /** Unique within its bench: `check ros-yaml 100 KB`. */
  name: string;
  value: number;
  unit: string;
  target: number;
  /** Whether the target is met. */
  ok: boolean;
  /** For a reader of the table: how the figure came about, and how far it scatters. */
  detail: string;
  /** The same figure of others who do it in another way, for a reader of the table. */
  beside?: readonly { name: string; value: number }[];
};
