/** Ctrl-C, and the signal that batch systems send before the time is up. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Whether the user wants the run to stop. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** The signals have their usual effect again. */
  release(): void;
}

/** Turns the first signal into a wish to stop; the second one ends the process as ever. */
export function catchInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    release();
    controller.abort();
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return { signal: controller.signal, release };
}

/** The items up to the moment of the interruption, which need not wait for the next item. */
export async function* takeUntil<Item>(
  signal: AbortSignal,
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<Item> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  try {
    while (!signal.aborted) {
      const next = await nextUnlessAborted(signal, iterator);
      if (!next || next.done || signal.aborted) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a generator that waits for its input would answer only after it.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** The next item, or nothing when the signal comes first. No race: that would leave a trace in the signal each time. */
function nextUnlessAborted<Item>(
  signal: AbortSignal,
  iterator: AsyncIterator<Item> | Iterator<Item>,
): Promise<IteratorResult<Item> | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    Promise.resolve(iterator.next())
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
