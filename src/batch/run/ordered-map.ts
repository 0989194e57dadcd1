/** Limits on concurrent work. */
export interface ConcurrencyLimits<Item> {
  /** The maximum number of items being processed or waiting to be returned. */
  readonly items: number;
  /** Takes no more items while those in progress weigh more than this in total. */
  readonly weight: number;
  /** In the unit of `weight`, such as bytes. */
  weightOf(item: Item): number;
}

/** Processes several items at a time and yields the results in the order of the items, in bounded memory. */
export async function* orderedMap<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limits: ConcurrencyLimits<Item>,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value> {
  const queue: { readonly value: Promise<Value>; readonly weight: number }[] = [];
  let weight = 0;
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  try {
    let next = nextOf(iterator);
    for (;;) {
      const isFull = queue.length >= limits.items || (weight > limits.weight && queue.length > 0);
      // A slow source must not delay finished results.
      if (isFull || (queue.length > 0 && !(await settlesFirst(next, queue[0].value)))) {
        const head = queue.shift()!;
        weight -= head.weight;
        yield await head.value;
        continue;
      }
      const taken = await next;
      if ('error' in taken || 'done' in taken) {
        // Items in progress when the source failed are still finished.
        while (queue.length > 0) yield await queue.shift()!.value;
        if ('error' in taken) throw taken.error;
        return;
      }
      const value = work(taken.item);
      // The rejection is handled in its turn; without this, Node.js would report it as unhandled.
      value.catch(() => undefined);
      const ownWeight = limits.weightOf(taken.item);
      queue.push({ value, weight: ownWeight });
      weight += ownWeight;
      next = nextOf(iterator);
    }
  } finally {
    // Not awaited: a source that waits for input would return only after it.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** True if the first promise settles before the second. */
function settlesFirst(first: Promise<unknown>, second: Promise<unknown>): Promise<boolean> {
  return Promise.race([first.then(() => true), second.then(isNever, isNever)]);
}

const isNever = () => false;

type Next<Item> = { readonly item: Item } | { readonly error: unknown } | { readonly done: true };

async function nextOf<Item>(iterator: AsyncIterator<Item> | Iterator<Item>): Promise<Next<Item>> {
  try {
    const { value, done } = await iterator.next();
    return done ? { done } : { item: value };
  } catch (error) {
    return { error };
  }
}
