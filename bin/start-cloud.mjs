/**
 * Starts the simulated cloud as one of the children. It keeps what happened in the file, without one in memory; `env` are further
 * settings of it. `fail` is called with a sentence when it ends by itself.
 */
export function startCloud(children, { port, stateFile = "", env = {} }, fail) {
  children.start("server/simulator/main.ts", [], {
    execArgv: ["--import", "tsx"],
    env: { ...env, SIMULATOR_PORT: String(port), SIMULATOR_STATE: stateFile },
    onLine: () => undefined,
    onEnd: (code) => fail(`The cloud simulator ended by itself (code ${code}).`),
  });
}
