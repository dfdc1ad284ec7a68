// npm run up:cluster: three web and four worker processes on one machine share one PostgreSQL. Plain Node without dependencies:
// nothing may be installed yet.
import { checkNode } from "./check-node.mjs";

checkNode();
// Loaded after the check, so that an old Node meets a sentence and not a syntax error.
const { readFlags } = await import("./read-flags.mjs");
readFlags([]);
const { startCluster } = await import("./start-cluster.mjs");
await startCluster();
