import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CallGate } from "./call-gate";
import { Dice } from "./dice";
import { type DoomedWorker, startDoomed, type WorkerPlace } from "./doomed-worker";
import { anyFate } from "./kill-fate";
import { PLATFORM, ProcessHouse } from "./process-house";
import { anyFault, breakCloud } from "./soak-faults";
import { type Desk, SoakPeople } from "./soak-people";
import type { RoundOutcome } from "./soak-round";
import { vandalise } from "./soak-vandal";
import { judge } from "./soak-verdict";
import { MANY_SOAK_SOURCES, soakWorld } from "./soak-world";
import { Tally } from "./tally";

/** Worker processes at once: while one starts, the others are killed. */
const WORKERS = 4;
/** So many kills later the sources are used up and a new house begins. */
const KILLS_A_ROUND = 200;

/** What a round needs: the program of the workers, and when it has to end at the latest. */
export type ProcessOrder = { file: string; kills: number; end: number };

class ProcessRound {
  readonly tally = new Tally();
  private readonly dice: Dice;
  private readonly people: SoakPeople;
  private isOver = false;
  private finish: () => void = () => undefined;
  private readonly over = new Promise<void>((resolve) => {
    this.finish = () => {
      this.isOver = true;
      resolve();
    };
  });

  constructor(
    private readonly house: ProcessHouse,
    private readonly order: ProcessOrder,
    seed: number,
  ) {
    this.dice = new Dice(seed);
    const desk = {
      db: house.ctx.db,
      ask: async (...[actor, request]: Parameters<Desk["ask"]>) =>
        void (await request(house.ctxFor(actor))),
    };
    this.people = new SoakPeople(desk, this.dice, this.tally, MANY_SOAK_SOURCES);
  }

  private start(place: WorkerPlace): DoomedWorker {
    return startDoomed(place, {
      platform: PLATFORM,
      fate: this.isOver ? null : anyFate(this.dice),
      onError: (message) => this.tally.add(`logged: ${message}`),
    });
  }

  /** One worker after the other is killed; the last one lives and is answered. */
  private async succession(place: WorkerPlace): Promise<DoomedWorker> {
    for (;;) {
      const worker = this.start(place);
      await Promise.race([worker.end, this.over]);
      if (this.isOver && worker.spare()) return worker;
      this.tally.add(`kills: ${await worker.end}`);
      this.tally.add("kills");
      if (this.tally.get("kills") >= this.order.kills) this.finish();
    }
  }

  /** People act and the cloud breaks until enough processes are dead. */
  private async trouble(): Promise<void> {
    const { dice, house, people, tally } = this;
    while (!this.isOver) {
      await people.act();
      if (dice.percent(10)) {
        await breakCloud(house.simulatorUrl, anyFault(dice));
        tally.add("faults");
      }
      if (dice.percent(5)) await vandalise(house, dice, tally);
      await pause(dice.between(50, 400));
    }
  }

  async run(places: WorkerPlace[]): Promise<RoundOutcome> {
    const { people, tally } = this;
    const deadline = setTimeout(this.finish, this.order.end - Date.now());
    const [workers] = await Promise.all([
      Promise.all(places.map((place) => this.succession(place))),
      this.trouble(),
    ]);
    clearTimeout(deadline);
    try {
      return { tally, violations: await judge(this.house, people) };
    } finally {
      for (const worker of workers) await worker.stop();
    }
  }
}

/**
 * A house of its own whose workers are real processes on a PostgreSQL: people act, the cloud breaks, and the workers are killed
 * with SIGKILL, each at a moment that its fate names, after it has begun to work; at the end database and cloud are compared. `seed`
 * chooses what happens, but not who is the quicker.
 */
export async function processRound(seed: number, order: ProcessOrder): Promise<RoundOutcome> {
  const house = await ProcessHouse.open(soakWorld(MANY_SOAK_SOURCES));
  const dataDir = mkdtempSync(join(tmpdir(), "imagecast-soak-"));
  const gates: CallGate[] = [];
  try {
    for (let n = 0; n < WORKERS; n += 1) gates.push(await CallGate.open(house.simulatorUrl));
    const databaseUrl = await house.databaseUrl();
    const { file } = order;
    const places = gates.map((gate) => ({ file, databaseUrl, dataDir, gate }));
    const round = new ProcessRound(
      house,
      { ...order, kills: Math.min(order.kills, KILLS_A_ROUND) },
      seed,
    );
    const outcome = await round.run(places);
    const { images } = await (await fetch(`${house.simulatorUrl}/__simulator/state`)).json();
    outcome.tally.add("images", images.length - MANY_SOAK_SOURCES.length);
    return outcome;
  } finally {
    for (const gate of gates) gate.close();
    await house.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
