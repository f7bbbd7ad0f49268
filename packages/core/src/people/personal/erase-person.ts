import { z } from "zod";
import { field, textsField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import type { ToldChange } from "../account-store.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { deleteSealedTexts, eraseTexts } from "./erase-texts.ts";
import { heldOf, heldText, placeOf } from "./held-of-person.ts";
import { personField } from "./show-person.ts";

/** `quoin person erase` */
export const erasePerson = workspaceUseCase({
  words: ["person", "erase"],
  summary: "Erase for good what is kept of somebody, in the history too, whose chain stays whole; what an account did stays under its name",
  changes: true,
  delivers: "answer",
  rights: "accounts",
  example: 'quoin person erase my-office "Wang Li" --dry-run --reason "asked for it on 3 May"',
  input: z.strictObject({
    who: personField,
    only: textsField("places that person show names: these alone, also where a text holds more than the name").default([]),
    dry_run: field(z.boolean().default(false), { description: "say what would be erased, and erase nothing" }),
    reason: reasonField.default(""),
  }),
  output: z.object({
    erased: z.array(heldText),
    /** What holds the name among other words and was not named. */
    left: z.array(heldText),
    /** Accounts that lost address, display name, sign-on and second factor. */
    accounts: z.array(z.string()),
    dry_run: z.boolean(),
  }),
  run: async (ports, { who, only, dry_run, reason }) => {
    if (reason === "" && !dry_run) return fault(note("person.reason", {}, { field: "reason" }));
    const held = await heldOf(ports, who);
    const places = new Set(held.texts.map(({ place }) => place));
    const unknown = only.find((place) => !places.has(place));
    if (unknown !== undefined) return fault(note("person.no-such-place", { place: unknown }, { field: "only" }));
    const isErased = ({ place, match }: z.infer<typeof heldText>): boolean => (only.length === 0 ? match === "whole" : only.includes(place));
    const erased = held.texts.filter(isErased);
    const left = held.texts.filter((text) => !isErased(text));
    const open = only.length === 0 ? held.accounts : [];
    const inUse = open.find(({ disabled }) => !disabled);
    if (inUse !== undefined && !dry_run) return fault(note("person.account-in-use", { name: inUse.name }, { field: "who" }));
    const answer = { erased, left, accounts: open.map(({ name }) => name), dry_run };
    if (dry_run) return success(answer);
    if (erased.length + open.length === 0) return fault(note("person.nothing-held", { who }, { field: "who" }));
    const wanted = new Set(erased.map(({ place, text }) => `${place}\n${text}`));
    const texts = (await ports.personal.texts()).filter((text) => wanted.has(`${placeOf(text)}\n${text.value}`));
    const made = await eraseTexts(ports, texts, { who: ports.caller.name, reason });
    if (!made.ok) return made;
    for (const { name } of open) {
      await ports.notices.forgetAddress({ kind: "account", id: name });
      const account = await ports.accounts.get(name);
      if (account === null) continue;
      const steps = [
        ["account-changed", (told: ToldAccount) => ports.accounts.change({ ...account, display: name, person: null }, told)],
        ["sign-on-untied", (told: ToldAccount) => ports.accounts.tie(name, null, told)],
        ["second-factor-removed", (told: ToldAccount) => ports.accounts.setSecondFactor(name, null, told)],
        ["passkeys-removed", (told: ToldAccount) => ports.accounts.removePasskey(name, null, told)],
      ] as const;
      for (const [action, step] of steps) {
        const { roles, department, organisation, region } = account;
        const told = await toldAccountChange(ports, ports.caller.name, {
          account: name,
          action,
          ...(action === "account-changed" ? { roles: [...roles], department, organisation, region } : {}),
        });
        if (!told.ok) return told;
        const done = await step(told.value);
        if (!done.ok) return done;
      }
    }
    const sealed = held.sealed_rows > 0 ? [note("person.sealed", { rows: held.sealed_rows })] : [];
    return success(answer, [note("person.copies", {}), ...sealed]);
  },
});

type ToldAccount = ToldChange;

/** `quoin person unseal` */
export const deleteSealed = workspaceUseCase({
  words: ["person", "unseal"],
  summary: "Delete whole what rows of the history from before said of people, which is sealed since the upgrade; the rows stay, and their chain",
  changes: true,
  delivers: "answer",
  rights: "owner",
  example: 'quoin person unseal my-office --reason "decided by the board on 4 May"',
  input: z.strictObject({ reason: reasonField }),
  output: z.object({ rows: z.int() }),
  run: async (ports, { reason }) => {
    if (reason === "") return fault(note("person.reason", {}, { field: "reason" }));
    const rows = await ports.personal.sealedRows();
    const made = await deleteSealedTexts(ports, { who: ports.caller.name, reason });
    return made.ok ? success({ rows }, [note("person.copies", {})]) : made;
  },
});
