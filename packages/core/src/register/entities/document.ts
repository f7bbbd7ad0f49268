import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, choice, flag, integer, required, text } from "../../schema/entity-field.ts";

export const documentKinds = ["contract", "amendment", "acceptance", "receipt", "voucher", "evidence", "other"] as const;

/** A file that is attached to a record: its bytes lie in the folder of the workspace under their hash, and never change. */
export const document = entity({
  type: "document",
  label: { en: "Attached document", zh: "附件" },
  // Read by whoever reads the record that it is attached to, attached by whoever may change that.
  policy: {
    seen: "nobody",
    follows: "about",
    insideWhere: "office_only",
    inside: ["by"],
    hidesAuthors: true,
    place: "anywhere",
    edited: { by: "document add" },
  },
  fields: {
    about: required(anyReference("About", "针对")),
    name: required(text("File", "文件")),
    kind: required(choice(documentKinds, "Kind", "类别")),
    media_type: required(text("Media type", "媒体类型")),
    size: required(integer("Size", "大小", { min: 0, unit: "bytes" })),
    sha256: required(text("SHA-256", "SHA-256")),
    /** Whether a scanner of the office has looked at it: `clean`, or `not-scanned` where the office has none. */
    scan: required(choice(["clean", "not-scanned"], "Scan", "病毒扫描")),
    by: required(text("Attached by", "提交人")),
    /** Kept from the organisations that the record belongs to. */
    office_only: flag("For the office alone", "仅限本单位查看"),
  },
  nameless: true,
});
export type AttachedDocument = RecordOf<typeof document>;
