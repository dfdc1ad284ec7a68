import type { Ctx } from "../../ctx";

/** What a dead process throws at whatever it tries next. */
export class Death extends Error {
  constructor() {
    super("The process is dead.");
    this.name = "Death";
  }
}

/** Does a process die before this step? `taken` counts the steps of its life, this one included. */
type Fate = (step: string, taken: number) => boolean;

/**
 * The life of a process in steps: everything it asks of the database, the cloud or the queues is one. It dies before the
 * first step of which its fate says so; whatever had been asked for before was done.
 */
export class Life {
  private taken = 0;
  private over = false;

  constructor(private readonly fate: Fate = () => false) {}

  /** A life of so many steps. */
  static lasting(steps: number): Life {
    return new Life((_, taken) => taken > steps);
  }

  get isOver(): boolean {
    return this.over;
  }

  /** One more step; throws Death when there is none left. */
  step(name: string): void {
    this.taken += 1;
    this.over ||= this.fate(name, this.taken);
    if (this.over) throw new Death();
  }
}

/** The same object whose every method is a step of this life first, named by whose it is. */
function stepping<T extends object>(inner: T, life: Life, whose: string): T {
  return new Proxy(inner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        life.step(`${whose}.${String(name)}`);
        return Reflect.apply(value, target, args);
      };
    },
  });
}

/** A table of the database has methods of its own; a transaction is one step, for it happens whole or not at all. */
function mortalDb(db: Ctx["db"], life: Life): Ctx["db"] {
  const tables = stepping(db, life, "db");
  return new Proxy(tables, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      const isTable = typeof value === "object" && value !== null;
      return isTable ? stepping(value, life, String(name)) : value;
    },
  });
}

/**
 * A Ctx that ends with this life, as with kill -9: no `finally` of what it does reaches the database, the cloud or the
 * queues any more. Between two steps a process changes nothing that outlives it, so that dying before each step
 * is dying at every moment there is.
 */
export function mortalCtx(ctx: Ctx, life: Life): Ctx {
  const { cloud } = ctx;
  const silent = (tell: Ctx["log"]["error"]): Ctx["log"]["error"] => {
    return (about, message) => (life.isOver ? undefined : tell(about, message));
  };
  return {
    ...ctx,
    db: mortalDb(ctx.db, life),
    wake: stepping(ctx.wake, life, "wake"),
    log: {
      info: silent(ctx.log.info),
      warn: silent(ctx.log.warn),
      error: silent(ctx.log.error),
    },
    cloud: {
      platformUid: cloud.platformUid,
      platform: stepping(cloud.platform, life, "platform"),
      supplier: (account) => stepping(cloud.supplier(account), life, "supplier"),
      customer: (account) => cloud.customer(account),
    },
  };
}
