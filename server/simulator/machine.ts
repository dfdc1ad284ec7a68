import { randomBytes } from "node:crypto";
import type { Call, Operation, Outcome } from "./call";
import { advanceClock, type Clock, changeSpeed, type Reading, readClock } from "./clock";

import { Faults } from "./faults";
import { Nonces } from "./nonces";
import type { Parameters } from "./parameters";
import { Refusal } from "./refusal";
import { type CallCounts, FORMAT, type SavedState } from "./saved-state";
import { settleWorld } from "./settle-world";
import type { World } from "./world";

/** What a machine is made of. `save` must have stored the state when it returns. */
export interface MachineParts {
  readonly clock: Clock;
  readonly world: World;
  readonly calls: CallCounts;
  readonly save: (state: SavedState) => void;
}

/** The running cloud: the present world and clock. Every change is saved before it takes effect. */
export class Machine {
  readonly faults = new Faults();
  readonly nonces = new Nonces();
  private state: SavedState;
  private readonly save: (state: SavedState) => void;

  constructor({ clock, world, calls, save }: MachineParts) {
    this.state = { format: FORMAT, clock, world, calls };
    this.save = save;
  }

  /** The clock now. */
  read(): Reading {
    return readClock(this.state.clock, Date.now());
  }

  /** Speed of the copy clock. */
  get speed(): number {
    return this.state.clock.speed;
  }

  /** Calls received so far. */
  get calls(): CallCounts {
    return this.state.calls;
  }

  /** The world as it is now, copies moved on. */
  worldNow(): World {
    const world = settleWorld(this.state.world, this.read().copyMs);
    this.state = { ...this.state, world };
    return world;
  }

  /** Notes a received call. */
  count(api: string, regionId: string): void {
    const counts = this.state.calls[api] ?? {};
    const calls = {
      ...this.state.calls,
      [api]: { ...counts, [regionId]: (counts[regionId] ?? 0) + 1 },
    };
    this.state = { ...this.state, calls };
  }

  /** Moves the clock forward by `seconds`. */
  advance(seconds: number): void {
    this.commit({
      ...this.state,
      clock: advanceClock(this.state.clock, Date.now(), seconds * 1000),
    });
  }

  /** Lets the copy clock go on at another speed. */
  runAt(speed: number): void {
    // What ended until now has ended at the speed there was.
    this.worldNow();
    this.commit({ ...this.state, clock: changeSpeed(this.state.clock, Date.now(), speed) });
  }

  /** Carries out one operation; what it changed is saved when this returns. */
  perform(operation: Operation, params: Parameters, by: Pick<Call, "actor" | "failure">): Outcome {
    const world = this.worldNow();
    const { copyMs, calendarMs } = this.read();
    const outcome = decide(operation, {
      ...by,
      params,
      world,
      copyNow: copyMs,
      calendarNow: calendarMs,
      speed: this.speed,
      random: randomText,
    });
    if (outcome.world && outcome.world !== world) {
      this.commit({ ...this.state, world: outcome.world });
    }
    return outcome;
  }

  private commit(state: SavedState): void {
    this.save(state);
    this.state = state;
  }
}

function decide(operation: Operation, call: Call): Outcome {
  try {
    return operation(call);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error, world: call.world };
    throw error;
  }
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join("");
}
