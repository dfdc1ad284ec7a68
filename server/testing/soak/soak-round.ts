import { Dice } from "./dice";
import type { Violation } from "./find-violations";
import { Death, Life } from "./mortal-ctx";
import { MortalHouse } from "./mortal-house";
import { anyFault, breakCloud } from "./soak-faults";
import { type Desk, SoakPeople } from "./soak-people";
import { vandalise } from "./soak-vandal";
import { judge } from "./soak-verdict";
import { SOAK_SOURCES, soakWorld } from "./soak-world";
import { Tally } from "./tally";

/** Moments at which people act and workers work; seconds of the simulator pass between them. */
const MOMENTS = 120;
/**
 * Steps that a process lives at most when it is to die: enough for a look from its lease to its end. Where all die sooner, nothing
 * gets past its first call, and there is nothing under way to be cancelled or broken.
 */
const LONGEST_LIFE = 60;

/** What came of one round. */
export type RoundOutcome = { tally: Tally; violations: Violation[] };

/** A process that dies soon, or not at all. */
function birth(dice: Dice): Life {
  return dice.percent(50) ? Life.lasting(dice.between(0, LONGEST_LIFE)) : new Life();
}

function openDesk(at: MortalHouse, dice: Dice, tally: Tally): Desk {
  return {
    db: at.house.database.prisma,
    async ask(actor, request) {
      for (;;) {
        const life = dice.percent(50) ? Life.lasting(dice.between(0, 12)) : new Life();
        try {
          await request(at.person(life, actor));
          return;
        } catch (error) {
          if (!(error instanceof Death)) throw error;
          tally.add("kills");
        }
      }
    },
  };
}

/** A few processes share what is due, each doing its part at once, and some die of it. */
async function work(at: MortalHouse, dice: Dice, tally: Tally): Promise<void> {
  for (let due = at.take(); due.length > 0; due = at.take()) {
    const lives = Array.from({ length: dice.between(1, 4) }, () => birth(dice));
    const runs = dice.shuffled(due).map((run) => ({ run, life: dice.pick(lives) }));
    await Promise.all(runs.map(({ run, life }) => at.perform(run, life)));
    tally.add("runs", runs.length);
    tally.add("kills", lives.filter(({ isOver }) => isOver).length);
  }
}

/**
 * A house of its own on the simulator in virtual time: people act, the cloud breaks, processes die between any two of
 * their steps, all as `seed` has it; at the end database and cloud are compared.
 */
export async function soakRound(seed: number): Promise<RoundOutcome> {
  const dice = new Dice(seed);
  const tally = new Tally();
  const at = await MortalHouse.open(soakWorld(SOAK_SOURCES));
  try {
    const people = new SoakPeople(openDesk(at, dice, tally), dice, tally, SOAK_SOURCES);
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      for (let act = dice.between(0, 2); act > 0; act -= 1) await people.act();
      if (dice.percent(30)) {
        await breakCloud(at.simulatorUrl, anyFault(dice));
        tally.add("faults");
      }
      if (dice.percent(10)) await vandalise(at, dice, tally);
      await work(at, dice, tally);
      await at.advance(dice.between(1, 20));
    }
    const violations = await judge(at, people);
    tally.add("images", (await at.house.cloudState()).images.length - SOAK_SOURCES.length);
    return { tally, violations };
  } finally {
    await at.close();
  }
}
