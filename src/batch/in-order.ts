export interface Window<Item> {
  /** So many items are in work or wait for their turn at most. */
  readonly items: number;
  /** Stops taking items when those in work weigh more than this together. */
  readonly weight: number;
  weigh(item: Item): number;
}

/** Works on several items at a time and gives the results in the order of the items, in bounded memory. */
export async function* inOrder<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  window: Window<Item>,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<Value> {
  const queue: { readonly value: Promise<Value>; readonly weight: number }[] = [];
  let weight = 0;
  let failure: { readonly error: unknown } | undefined;
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  try {
    for (;;) {
      const next = await nextOf(iterator);
      if ('error' in next) failure = next;
      if (!('item' in next)) break;
      const value = work(next.item);
      // The rejection is met when its turn comes; until then it is no unhandled one.
      value.catch(() => undefined);
      const own = window.weigh(next.item);
      queue.push({ value, weight: own });
      weight += own;
      while (queue.length >= window.items || (weight > window.weight && queue.length > 0)) {
        const head = queue.shift()!;
        weight -= head.weight;
        yield await head.value;
      }
    }
    // What was in work when the source failed is done all the same.
    while (queue.length > 0) yield await queue.shift()!.value;
  } finally {
    await iterator.return?.();
  }
  if (failure) throw failure.error;
}

type Next<Item> = { readonly item: Item } | { readonly error: unknown } | { readonly done: true };

async function nextOf<Item>(iterator: AsyncIterator<Item> | Iterator<Item>): Promise<Next<Item>> {
  try {
    const { value, done } = await iterator.next();
    return done ? { done } : { item: value };
  } catch (error) {
    return { error };
  }
}
