// npm start, npm run dev (--dev). Plain Node without dependencies: nothing may be installed yet.
import { checkNode } from "./check-node.mjs";

checkNode();
// Loaded after the check, so that an old Node meets a sentence and not a syntax error.
const { readFlags } = await import("./read-flags.mjs");
const { startHouse } = await import("./start-house.mjs");
await startHouse({ dev: readFlags(["--dev"]).has("--dev") });
