import { SaxesParser, type SaxesTagPlain } from "saxes";
import { BrokenArchive } from "../zip/broken-archive.ts";

/** One text, tag or comment may not be longer: the format allows 32,767 characters in a cell. */
const longestText = 1 << 21;
const deepestTag = 256;

/** What is done at each tag; names come without their namespace prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads a part of a workbook. A document type is refused, since nothing in a workbook needs one and entities in it can fill memory. */
export async function readXml(part: string, chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let sinceEvent = 0;
  let depth = 0;
  parser.on("error", (cause) => {
    throw new BrokenArchive(`${part} is not well-formed XML`, { cause });
  });
  parser.on("doctype", () => {
    throw new BrokenArchive(`${part} holds a document type`);
  });
  const onText = (text: string): void => {
    sinceEvent = 0;
    handlers.text?.(text);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    sinceEvent = 0;
    if (++depth > deepestTag) throw new BrokenArchive(`${part} is nested too deeply`);
    handlers.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    sinceEvent = 0;
    depth--;
    handlers.close?.(localName(name));
  });
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(xmlEncoding(chunk), { fatal: true });
      parser.write(decoder.decode(chunk, { stream: true }));
      sinceEvent += chunk.length;
      if (sinceEvent > longestText) throw new BrokenArchive(`a text of ${part} is too long`);
    }
    parser.write(decoder?.decode() ?? "").close();
  } catch (cause) {
    if (cause instanceof TypeError) throw new BrokenArchive(`${part} is not text`, { cause });
    throw cause;
  }
}

/** Attribute by its name without prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function xmlEncoding(start: Uint8Array): string {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)) return "utf-16le";
  if ((start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c)) return "utf-16be";
  return "utf-8";
}
