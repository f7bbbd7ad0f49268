interface Waiting<T> {
  readonly key: string;
  readonly known: (answer: T | null) => void;
  readonly lost: (cause: unknown) => void;
}

/** Keys that one question may hold, as the use cases that answer for many limit them. */
const most = 200;

/**
 * A look-up of single things by a question that answers for many: all that a page looks up in one turn goes out together, each key once. Null: the answer does not know it.
 *
 * @param ask the answers by key; one that fails fails only for the keys that it was asked for
 */
export function askedTogether<T>(ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>): (key: string) => Promise<T | null> {
  let waiting: Waiting<T>[] = [];
  const askForAll = () => {
    const asked = waiting;
    waiting = [];
    const keys = [...new Set(asked.map(({ key }) => key))];
    for (let from = 0; from < keys.length; from += most) {
      const some = new Set(keys.slice(from, from + most));
      const own = asked.filter(({ key }) => some.has(key));
      ask([...some]).then(
        (found) => {
          for (const { key, known } of own) known(found.get(key) ?? null);
        },
        (cause) => {
          for (const { lost } of own) lost(cause);
        },
      );
    }
  };
  return (key) =>
    new Promise((known, lost) => {
      if (waiting.length === 0) setTimeout(askForAll);
      waiting.push({ key, known, lost });
    });
}
