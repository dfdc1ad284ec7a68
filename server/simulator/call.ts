import type { Parameters } from "./parameters";
import type { Refusal } from "./refusal";
import type { Statement } from "./session-policy";
import type { World } from "./world";

/** Who calls: the account acted for, and the role when the key is a temporary one. */
export interface Actor {
  readonly uid: string;
  readonly role: {
    readonly name: string;
    readonly sessionName: string;
    readonly policy: readonly Statement[] | null;
  } | null;
}

/** One authenticated call with everything an operation may know. Operations are pure in it. */
export interface Call {
  readonly params: Parameters;
  readonly actor: Actor;
  readonly world: World;
  /** Copy clock, milliseconds. */
  readonly copyNow: number;
  /** Calendar, epoch milliseconds. */
  readonly calendarNow: number;
  /** Speed of the copy clock. */
  readonly speed: number;
  /** Fresh random text of lower-case letters and digits, `length` long. */
  readonly random: (length: number) => string;
  /** What the stack that this call sets to work is to fail with; null when nothing says so. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

/** What an operation decides: an answer or a refusal, and the world after it if that changed. */
export type Outcome =
  | { readonly answer: object; readonly world?: World; readonly thenDropConnection?: boolean }
  | { readonly refusal: Refusal; readonly world: World };

/** One API operation: pure; refuses by throwing a Refusal (or returns one with a changed world). */
export type Operation = (call: Call) => Outcome;
