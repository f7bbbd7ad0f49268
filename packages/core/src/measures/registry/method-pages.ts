/** A page of the methods: its name under docs/methods (a folder's first page by the folder's name) and its title. */
export interface MethodPage {
  readonly name: string;
  readonly title: string;
  /** Families of figures that it tells of beside the one that it is called after (`**Covers** `ratio`, `sample`.`). */
  readonly covers: readonly string[];
}

/** The pages on methods that come with the program, as they are written: markdown, in English. */
export interface MethodPages {
  list(): Promise<readonly MethodPage[]>;
  /** The text of a page that the list names. */
  read(name: string): Promise<string>;
}

declare module "../../contract/ports.ts" {
  interface Ports {
    readonly methodPages: MethodPages;
  }
}
