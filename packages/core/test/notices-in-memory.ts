import type { Address, DueNotice, Holder, NoticeCounts, NoticeEnd, NoticeStore, TakenNotice } from "../src/people/notices/notice-store.ts";

interface Kept extends DueNotice {
  readonly attempts: number;
  readonly due: string;
  readonly end: NoticeEnd | null;
  readonly problem: string | null;
}

/** Addresses and notices as a database keeps them, with all that a test looks at. */
export function noticesInMemory(addresses: Readonly<Record<string, string>> = {}, lookedAt: number | null = 0) {
  const reached = new Map<string, Address>(Object.entries(addresses).map(([key, mail]) => [key, { mail, contact: null, since: "2026-01-01T00:00:00.000Z" }]));
  const kept = new Map<number, Kept>();
  let seen = lookedAt;
  const keyOf = ({ kind, id }: Holder) => `${kind}/${id}`;
  const changed = (seq: number, more: Partial<Kept>) => {
    const known = kept.get(seq);
    if (known !== undefined) kept.set(seq, { ...known, ...more });
  };
  const store: NoticeStore = {
    address: async (of) => reached.get(keyOf(of)) ?? null,
    registrationAddresses: async () => new Map([...reached].flatMap(([key, address]) => (key.startsWith("registration/") ? [[key.slice(13), address]] : []))),
    setAddress: async (of, address) => void reached.set(keyOf(of), address),
    forgetAddress: async (of) => reached.delete(keyOf(of)),
    lookedAt: async () => seen,
    enter: async (notices, upTo, at) => {
      for (const each of notices) if (!kept.has(each.seq)) kept.set(each.seq, { ...each, attempts: 0, due: at, end: null, problem: null });
      seen = upTo;
    },
    take: async (now, until, limit) => {
      const turn = [...kept.values()].filter(({ end, due }) => end === null && due <= now).slice(0, limit);
      for (const { seq, attempts } of turn) changed(seq, { due: until, attempts: attempts + 1 });
      return turn.map(({ seq, key, type, id, event, attempts }): TakenNotice => ({ seq, key, type, id, event, attempts }));
    },
    end: async (seq, end, problem) => changed(seq, { end, problem }),
    postpone: async (seq, due, problem) => changed(seq, { due, problem }),
    counts: async () => {
      const ends = [...kept.values()].map(({ end }) => end ?? "waiting");
      const count = (how: string) => ends.filter((each) => each === how).length;
      return { waiting: count("waiting"), sent: count("sent"), failed: count("failed"), "no-address": count("no-address") } satisfies NoticeCounts;
    },
    sweep: async () => {},
  };
  return { store, kept, reached, lookedAt: () => seen };
}
