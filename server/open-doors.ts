import { setUpLink } from "./auth/setup-link";
import { readEnv } from "./env";
import { closeHouse, house } from "./wiring";

/** What is not closed by then is left to the next start, which copes with kill -9 as well. */
const CLOSE_DEADLINE_MS = 5_000;

/**
 * Opens the house of a web process and sees to its closing on SIGINT, SIGTERM and the end of the parent.
 * A house that cannot open ends the process with the reason in a sentence.
 */
export async function openDoors(): Promise<void> {
  try {
    // next-auth reads the address people use from the environment, not from our configuration.
    process.env.NEXTAUTH_URL = readEnv().NEXTAUTH_URL;
    const isOpen = closeOnEnd();
    const { database, env } = await house();
    isOpen();
    const link = await setUpLink({ prisma: database.prisma, env });
    if (link)
      process.stdout.write(`Nobody can sign in yet. Make the first administrator: ${link}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** Answers how to say that the house is open. Before that there is nothing to close: what is half done copes with kill -9. */
function closeOnEnd(): () => void {
  let open = false;
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    if (!open) process.exit(0);
    setTimeout(() => process.exit(1), CLOSE_DEADLINE_MS).unref();
    closeHouse().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  // Started by bin/start.mjs: when that is killed, even by kill -9, its end of the channel closes.
  if (process.send) process.on("disconnect", end);
  return () => {
    open = true;
  };
}
