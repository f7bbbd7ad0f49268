import type { ReportDocument } from "./document.ts";
import type { SlideDeck } from "./slide-deck.ts";

/** Writes a report in the format of a word processor, and the sheets of a meeting in that of a presentation program. The same document gives the same bytes: they hold no time and no name. */
export interface DocumentWriter {
  /** Headings are Word's heading styles with their own numbers; a paragraph of a heading holds its words alone. */
  docx(document: ReportDocument): Promise<readonly Uint8Array[]>;
  /** 16:9, with charts whose numbers can be edited. */
  pptx(deck: SlideDeck): Promise<readonly Uint8Array[]>;
  /** The same sheets as pages, for who has no presentation program. */
  slidesPdf(deck: SlideDeck): Promise<readonly Uint8Array[]>;
}

declare module "../../contract/ports.ts" {
  interface Ports {
    readonly documents: DocumentWriter;
  }
}
