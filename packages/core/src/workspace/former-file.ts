/** Folder of the files that were taken away or written over, each named by the SHA-256 of its content. */
export const formerFolder = "former";

export function formerPath(sha256: string): string {
  return `${formerFolder}/${sha256}`;
}

/** A former file with which a change of those that can still be undone is taken back. */
export interface KeptFormerFile {
  /** The change: an import, or a change of the settings. */
  readonly id: string;
  readonly table: string;
  /** Where it stood, and where it stands now. */
  readonly path: string;
  readonly file: string;
  readonly sha256: string;
}
