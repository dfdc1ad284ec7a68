import type { AddressInfo } from "node:net";
import { changeSpeed, startClock } from "./clock";
import { demoWorld } from "./demo-world";
import { createDoor } from "./http-door";
import { Machine } from "./machine";
import { readWorldFile } from "./read-world-file";
import { FORMAT, readState, type SavedState, writeState } from "./saved-state";

/** How to start a simulator; everything has a default. */
export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Copy seconds per wall second: 1 by default; 0 moves copies only by the clock endpoint. */
  readonly speed?: number;
  /** A world in the shape of a world file; the demo world by default. Not used when a state is found. */
  readonly world?: unknown;
  /** Where the state is kept; without it the state is gone when the process ends. */
  readonly stateFile?: string;
}

/** A running simulator. */
export interface Simulator {
  readonly url: string;
  readonly port: number;
  /** Host and port, as the SDK's `endpoint` wants it. */
  readonly endpoint: string;
  readonly regionCount: number;
  /** Stops listening and cuts every connection, waiting requests included. */
  close(): Promise<void>;
}

/**
 * Starts the simulated cloud on 127.0.0.1. Throws an Error with a sentence when the world or the
 * state file is wrong, and Node's own error (`EADDRINUSE`) when the port is taken.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const machine = createMachine(options);
  const server = createDoor(machine);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    endpoint: `127.0.0.1:${port}`,
    regionCount: machine.worldNow().regions.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createMachine({ speed = 1, world, stateFile }: SimulatorOptions): Machine {
  const now = Date.now();
  const save = (state: SavedState) => {
    if (stateFile) writeState(stateFile, state);
  };
  const saved = stateFile ? readState(stateFile) : null;
  const state: SavedState = saved
    ? { ...saved, clock: changeSpeed(saved.clock, now, speed) }
    : {
        format: FORMAT,
        clock: startClock(now, speed),
        world: readWorldFile(world ?? demoWorld, now),
        calls: {},
      };
  save(state);
  return new Machine({ ...state, save });
}
