/** Ctrl-C, and the signal that batch systems send before a time limit. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Whether the user wants the run to stop. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives the signals their usual effect again. */
  release(): void;
}

/** Makes the first signal a request to stop; the second ends the process as usual. */
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

/** The items up to an interruption, which does not wait for the next item. */
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
    // Not awaited: a generator that waits for input would return only after it.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/**
 * The next item, or undefined if the signal comes first. `Promise.race` would leak a listener on the signal
 * at each call.
 */
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
