/** What `untilStable` repeats, and how often at most. */
export interface Repetition<State> {
  /** True where another step would change nothing. */
  readonly isStable: (state: State) => boolean;
  readonly step: (state: State) => State;
  /** The most steps. */
  readonly limit: number;
}

/**
 * Repeats a step until the state is stable. Undefined where `limit` steps do not bring it there.
 *
 * Two loops of the house use it, one inside the other. The pipeline repeats all passes, since a pass may give an
 * earlier one something new to find. The removal of boilerplate repeats its own decision inside one pass, since
 * what is left is judged as if the rest had never been there.
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
