// Works on several things at a time and hands on what came of them in their own order.

/**
 * Yields what `work` made of each item, in the order of the items, with up to `most` of them under way.
 * An item is asked for only when there is room for it, so a slow taker or slow work holds up the source; what is ready is handed on also while the source is silent.
 * Rejects with the first failure in order, or that of the source.
 */
export async function* inOrder<Item, Result>(items: AsyncIterator<Item>, work: (item: Item) => Promise<Result>, most: () => number): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = null;
  let isOver = false;
  for (;;) {
    if (!isOver && !next && underWay.length < most()) next = items.next();
    const first = underWay[0];
    if (!next && !first) return;
    const came = await Promise.race([...(first ? [first.then((result) => ({ result }))] : []), ...(next ? [next.then((item) => ({ item }))] : [])]);
    if ('result' in came) {
      void underWay.shift();
      yield came.result;
      continue;
    }
    next = null;
    if (came.item.done) {
      isOver = true;
      continue;
    }
    const begun = work(came.item.value);
    // Its failure is told when its turn comes.
    begun.catch(() => {});
    underWay.push(begun);
  }
}
