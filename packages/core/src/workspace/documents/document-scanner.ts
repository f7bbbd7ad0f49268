/** What a scanner of the machine says of a file. */
export type ScanVerdict = { readonly status: "clean" | "infected" | "failed"; readonly detail: string };

/** Runs the program that the office names for it on a file; a program that does not end well in its time has not found the file clean. */
export type DocumentScanner = (command: readonly string[], path: string) => Promise<ScanVerdict>;

declare module "../../contract/ports.ts" {
  interface WorkspacePorts {
    /** Absent where nothing is started, as in tests of other things. */
    readonly scanner?: DocumentScanner;
  }
}
