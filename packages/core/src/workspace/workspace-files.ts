/** The files of one workspace folder. Paths are relative with `/`; one that would leave the folder is refused. */
export interface WorkspaceFiles {
  read(path: string): Promise<Uint8Array>;
  /** The text of a UTF-8 file, without its byte order mark. */
  readText(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
  /** Whole or not at all: written beside and renamed, flushed to disk. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** The same content under a second name, without reading it where the disk can do so: later writes, which take the place of a file whole, leave the second as it is. */
  copy(from: string, to: string): Promise<void>;
  /** Renames a file over what may be there; flushed to disk. */
  move(from: string, to: string): Promise<void>;
  /** A file or a folder with all that is in it; no fault where it is not there. */
  remove(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  /** For engines that read a file themselves; never shown to a person. */
  locate(path: string): string;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly files: WorkspaceFiles;
    /** By which it is seen that translations of the office were taken since; empty where it has none. */
    readonly translated?: string;
  }
}
