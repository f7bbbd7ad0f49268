/** What became of the kills of one deed on one database. */
export interface KillTally {
  readonly deed: string;
  readonly database: string;
  kills: number;
  /** Kills before which the deed was answered with 200. */
  answered: number;
  /** Kills before an answer, after which all of the deed was there (the change had taken place, its answer had not left), and after which nothing of it was. */
  unheard: number;
  none: number;
  /** Kills after which a part of it was there, or the workspace did not verify. */
  half: number;
  /** Writes that were answered with 200 before a kill, of the deed and of the writers beside it, and those of them that were not there afterwards. */
  acknowledged: number;
  lost: number;
}

export function emptyTally(deed: string, database: string): KillTally {
  return { deed, database, kills: 0, answered: 0, unheard: 0, none: 0, half: 0, acknowledged: 0, lost: 0 };
}

/** One line of the table that the long form prints for the documents. */
export function tallyLine({ deed, database, kills, answered, unheard, none, half, acknowledged, lost }: KillTally): string {
  return `| ${[deed, database, kills, answered, unheard, none, half, acknowledged, lost].join(" | ")} |`;
}

/** Whether every kill came on one side of the answer, so that the other side is not tried yet. */
export function isOneSided({ answered, unheard, none }: KillTally): boolean {
  return answered === 0 || unheard + none === 0;
}
