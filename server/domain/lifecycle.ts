/** One row of a lifecycle: the states an action may leave, and the state it enters. */
export type Transition<State extends string> = { from: readonly State[]; to: State };

/** A lifecycle is one table: it greys the button, words the tooltip and guards the write. */
export type Lifecycle<State extends string, Action extends string> = {
  /** May the action be taken in this state? */
  can(action: Action, state: State): boolean;
  /** States the action may leave: the `where` of the compare-and-set write. */
  from(action: Action): State[];
  /** The state the action enters. */
  to(action: Action): State;
};

/** Makes a lifecycle from its table of action → { from, to }. */
export function defineLifecycle<State extends string, Action extends string>(
  table: Record<Action, Transition<State>>,
): Lifecycle<State, Action> {
  return {
    can: (action, state) => table[action].from.includes(state),
    from: (action) => [...table[action].from],
    to: (action) => table[action].to,
  };
}
