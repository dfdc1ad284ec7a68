import { CloudError } from "../../domain/cloud/cloud-error";
import { Dice } from "./dice";
import { findViolations, type Violation } from "./find-violations";
import { Death, Life } from "./mortal-ctx";
import { MortalHouse } from "./mortal-house";
import { readSoakFacts } from "./read-soak-facts";
import { anyFault } from "./soak-faults";
import { type Desk, SoakPeople } from "./soak-people";
import { isDoomed, SOAK_SOURCES, soakWorld } from "./soak-world";
import { Tally } from "./tally";

/** Moments at which people act and workers work; seconds of the simulator pass between them. */
const MOMENTS = 120;
/** Steps that a process lives at most when it is to die. */
const LONGEST_LIFE = 15;

/** What came of one round. */
export type RoundOutcome = { tally: Tally; violations: Violation[] };

/** A process that dies soon, or not at all. */
function birth(dice: Dice): Life {
  return dice.percent(80) ? Life.lasting(dice.between(0, LONGEST_LIFE)) : new Life();
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

/** Somebody removes an image from the platform's account while it is being made. */
async function vandalise(at: MortalHouse, dice: Dice, tally: Tally): Promise<void> {
  const { images } = await at.house.cloudState();
  const making = images.filter(({ status, source }) => status === "Creating" && source);
  if (making.length === 0) return;
  const { regionId, imageId } = dice.pick(making);
  try {
    await at.house.ctx().cloud.platform.cancelCopy({ regionId, imageId });
    tally.add("images removed under way");
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
  }
}

/** Regions that are not there although everything was asked for again and the cloud is well. */
async function stranded(at: MortalHouse): Promise<Violation[]> {
  const regions = await at.house.database.prisma.versionRegion.findMany({
    where: { skippedAt: null, version: { number: { not: null } } },
    include: { copy: { include: { sourceImage: true } } },
  });
  return regions.flatMap(({ copy, versionId, regionId }): Violation[] => {
    if (!copy || copy.state === "available") return [];
    const source = SOAK_SOURCES.find(({ imageId }) => imageId === copy.sourceImage.imageId);
    if (isDoomed(source?.name ?? "", regionId)) return [];
    const about = `${regionId} of version ${versionId} is ${copy.state} after all was tried again: ${JSON.stringify(copy.error)}`;
    return [{ kind: "lost", about }];
  });
}

async function check(at: MortalHouse, people: SoakPeople): Promise<Violation[]> {
  const { url } = at.house.simulator;
  return findViolations(await readSoakFacts(at.house.job, url, people.told));
}

/** Lets the cloud be well, work come to rest, and compares; then asks for everything again and compares anew. */
async function conclude(at: MortalHouse, people: SoakPeople): Promise<Violation[]> {
  await at.mendCloud();
  await at.settle();
  const violations = await check(at, people);
  await people.retryAll();
  await at.settle();
  return [...violations, ...(await check(at, people)), ...(await stranded(at))];
}

/**
 * A house of its own on the simulator in virtual time: people act, the cloud breaks, processes die between any two of
 * their steps, all as `seed` has it; at the end database and cloud are compared.
 */
export async function soakRound(seed: number): Promise<RoundOutcome> {
  const dice = new Dice(seed);
  const tally = new Tally();
  const at = await MortalHouse.open(soakWorld);
  try {
    const people = new SoakPeople(openDesk(at, dice, tally), dice, tally);
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      for (let act = dice.between(0, 2); act > 0; act -= 1) await people.act();
      if (dice.percent(30)) {
        await at.breakCloud(anyFault(dice));
        tally.add("faults");
      }
      if (dice.percent(10)) await vandalise(at, dice, tally);
      await work(at, dice, tally);
      await at.advance(dice.between(1, 8));
    }
    const violations = await conclude(at, people);
    tally.add("images", (await at.house.cloudState()).images.length - SOAK_SOURCES.length);
    return { tally, violations };
  } finally {
    await at.close();
  }
}
