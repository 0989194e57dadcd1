/** The step that `untilStable` repeats, and the limit. */
export interface Repetition<State> {
  /** True if another step would change nothing. */
  readonly isStable: (state: State) => boolean;
  readonly step: (state: State) => State;
  /** The largest number of steps. */
  readonly limit: number;
}

/**
 * Repeats a step until the state is stable. Undefined if it is not stable after `limit` steps.
 *
 * There are two such loops, one inside the other. The pipeline repeats all passes, since a pass may give an
 * earlier one new findings. The removal of boilerplate repeats its own decision inside one pass, since the
 * remaining blocks are judged as if the removed ones had never existed.
 */
export function untilStable<State>(start: State, repetition: Repetition<State>): State | undefined {
  const { isStable, step, limit } = repetition;
  let state = start;
  for (let steps = 0; !isStable(state); steps++) {
    if (steps === limit) return undefined;
    state = step(state);
  }
  return state;
}
