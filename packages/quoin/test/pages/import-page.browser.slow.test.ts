import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";
import { axeFaults, faultsOfLook, openReader, picture, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();

/** A Polish table of windows-1250: semicolons, decimal commas, a footnote that begins with a quotation. */
const polish = Buffer.from(
  'wojew\xf3dztwo;rok;bran\xbfa;firmy\nDolno\x9cl\xb9skie;2020;stal;12\n\xa3\xf3dzkie;2020;stal;7\n\xa3\xf3dzkie;2021;stal;-3\n\n"\x96" = brak danych\n',
  "latin1",
);

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
}

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `the page that takes files in${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([serveExample("empty"), chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] })]);
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    test("fits a phone, the dark and paper", { timeout }, async () => {
      expect(await faultsOfLook(browser, office.address, ["/import", "/settings", "/settings?part=thresholds", "/settings?part=money"])).toEqual([]);
    });

    test("a file is understood, mapped by pointing, refused at its cell, corrected, taken; the mapping is offered the next time", { timeout }, async () => {
      const { page, troubles } = await openReader(browser, office.address, "en");
      await page.goto(`${office.address}/import`);
      await page.getByLabel("What the table is").selectOption("firm_counts");
      await drop(page, "firmy.csv", polish);
      await page.getByText("windows-1250").waitFor();
      await page.getByLabel("Meaning of województwo").selectOption("region");
      await page.getByLabel("Meaning of rok").selectOption("year");
      await page.getByLabel("Meaning of branża").selectOption("industry");
      await page.getByLabel("Meaning of firmy").selectOption("firms");
      // Firms below zero cannot be: the cell is named, and nothing can be taken.
      await page.getByText("1 fault: nothing would be written.").waitFor();
      await page.getByText(/line 4.*column 4/i).waitFor();
      expect(await page.getByRole("button", { name: "Take it in" }).count()).toBe(0);
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "import-fault-en");
      // A corrected file with the same columns keeps what was said of them.
      await drop(page, "firmy.csv", Buffer.from(polish.toString("latin1").replace("-3", "3"), "latin1"));
      await page.getByRole("button", { name: "Take it in" }).click();
      await page.getByText("3 rows are in firm_counts").waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "import-taken-en");
      const rows = await office.ask("rows", { table: "firm_counts" });
      expect(rows["rows"]).toHaveLength(3);
      expect((rows["columns"] as readonly { readonly name: string }[]).map(({ name }) => name)).toEqual(["region", "year", "industry", "firms"]);
      // The refused dry runs are answered with 400, which the browser notes.
      expect(troubles.filter((trouble) => !trouble.includes("400"))).toEqual([]);
      await page.close();

      const second = await openReader(browser, office.address, "zh");
      await second.page.goto(`${office.address}/import`);
      await second.page.getByLabel("这张表是什么").selectOption("firm_counts");
      await drop(second.page, "firmy.csv", Buffer.from(polish.toString("latin1").replace("-3", "3"), "latin1"));
      await second.page.getByText("已填入该表上次导入时的对应关系").waitFor();
      await second.page.getByText("将向 firm_counts 写入3行").waitFor();
      await settled(second.page);
      expect(await axeFaults(second.page)).toEqual([]);
      await picture(second.page, "import-kept-zh");
      await second.page.close();
    });

    test("a new year alone takes nothing away: refused with its numbers, added, doubted, replaced only when its name is typed, taken back", {
      timeout,
    }, async () => {
      const { page, troubles } = await openReader(browser, office.address, "en");
      const year = (text: string) => Buffer.from(`region;year;visits\n${text}`);
      const before = year("a;2020;10\nb;2020;20\nc;2020;30\n").toString("base64");
      const key = Buffer.from("key: [region, year]\n").toString("base64");
      await office.ask("import", { as: "visits", data: { name: "visits.csv", content_base64: before }, mapping: { name: "m.yaml", content_base64: key } });
      await page.goto(`${office.address}/import`);
      await page.getByLabel("Name of the table").fill("visits");
      await drop(page, "visits.csv", year("a;2021;110000\nb;2021;220000\nc;2021;330000\n"));
      await page.getByText("What do the new figures of “visits” mean?").waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "import-doubted-en");
      await page.getByRole("button", { name: /In another unit: 1?1|In another unit/ }).click();
      await page.getByText(/3 rows would go/).waitFor();
      expect(await page.getByRole("button", { name: "Take it in" }).count()).toBe(0);
      await page.getByLabel("How the file is laid over the table").selectOption("replace");
      await page.getByText("Type visits to confirm that it is replaced").waitFor();
      expect(await page.getByRole("button", { name: "Take it in" }).isDisabled()).toBe(true);
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "import-replace-en");
      await page.getByLabel("How the file is laid over the table").selectOption("append");
      await page
        .getByRole("cell", { name: "a, 2021" })
        .or(page.getByRole("rowheader", { name: "a, 2021" }))
        .first()
        .waitFor();
      await page.getByLabel("Why").fill("return of 2021");
      await page.getByRole("button", { name: "Take it in" }).click();
      await page.getByText("6 rows are in visits").waitFor();
      expect((await office.ask("rows", { table: "visits" }))["rows"]).toHaveLength(6);
      await page.getByText("return of 2021").waitFor();
      await page
        .getByRole("button", { name: /^Undo import-/ })
        .first()
        .click();
      await page.getByText(/brings visits back/).waitFor();
      await page.getByRole("textbox", { name: "Why" }).last().fill("sent by mistake");
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "import-undo-en");
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      await page.getByText("sent by mistake").waitFor();
      expect((await office.ask("rows", { table: "visits" }))["rows"]).toHaveLength(3);
      expect(troubles.filter((trouble) => !trouble.includes("400"))).toEqual([]);
      await page.close();
    });

    test("a table of the office's own name keeps its headings, and the settings say which role it plays", { timeout }, async () => {
      const { page, troubles } = await openReader(browser, office.address, "en");
      await page.goto(`${office.address}/import`);
      await page.getByLabel("What the table is").selectOption("programmes");
      await page.getByLabel("Name of the table").fill("programy");
      await drop(page, "programy.csv", Buffer.from("Kód;Odbor;Poznámka\nP1;energia;a\nP2;voda;b\n"));
      await page.getByLabel("Meaning of Kód").selectOption("programme");
      await page.getByLabel("Meaning of Odbor").selectOption("field");
      await page.getByText("The table programy keeps its headings").waitFor();
      await page.getByText("2 rows would be written to programy.").waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "import-roles-en");
      await page.getByRole("button", { name: "Take it in" }).click();
      await page.getByText("2 rows are in programy").waitFor();
      const { roles } = (await office.ask("role-list", {})) as unknown as {
        readonly roles: readonly {
          readonly role: string;
          readonly table: string | null;
          readonly columns: readonly { readonly field: string; readonly column: string | null }[];
        }[];
      };
      const played = roles.find(({ role }) => role === "programmes");
      expect([played?.table, played?.columns.flatMap(({ field, column }) => (column === null ? [] : [`${field}: ${column}`]))]).toEqual([
        "programy",
        ["programme: Kód", "field: Odbor"],
      ]);
      expect(troubles.filter((trouble) => !trouble.includes("400"))).toEqual([]);
      await page.close();
    });

    test("a setting is changed by a form: refused at its field, previewed, saved, told in the history, undone", { timeout }, async () => {
      const { page, troubles } = await openReader(browser, office.address, "en");
      await page.goto(`${office.address}/settings?part=money`);
      await page.getByLabel("Most that one place gets").fill("20");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Most that one place gets: 20 cannot be taken. Give a number from 0 to 1.").first().waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "settings-fault-en");
      await page.getByLabel("Most that one place gets").fill("0,25");
      await page.getByLabel("Why").fill("meeting of 12 May");
      await page.getByRole("button", { name: "See what it would change" }).click();
      await page.getByRole("heading", { name: "What it would change" }).waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "settings-preview-en");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Saved.").waitFor();
      expect(((await office.ask("settings-show", {}))["written"] as { envelope: object }).envelope).toEqual({ largest_share: 0.25 });

      await page.goto(`${office.address}/settings?part=roles`);
      await page.getByLabel("What the table means").selectOption("programmes");
      await page
        .getByLabel(/^Comes from: .*field/i)
        .first()
        .selectOption("column Poznámka");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Saved.").waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      await picture(page, "settings-roles-en");
      expect((await office.ask("settings-show", {}))["written"]).toMatchObject({ roles: { programmes: { table: "programy", fields: { field: "Poznámka" } } } });
      await page.close();

      const second = await openReader(browser, office.address, "zh");
      await second.page.goto(`${office.address}/settings?part=history`);
      await second.page.getByText("meeting of 12 May").waitFor();
      await settled(second.page);
      expect(await axeFaults(second.page)).toEqual([]);
      await picture(second.page, "settings-history-zh");
      await second.page.getByRole("button", { name: /撤销/ }).last().click();
      await second.page.getByText("已撤销").waitFor();
      expect(((await office.ask("settings-show", {}))["written"] as { envelope: object }).envelope).toEqual({});
      await second.page.goto(`${office.address}/settings?part=thresholds`);
      await second.page.getByLabel("significance").fill("0.01");
      await settled(second.page);
      await picture(second.page, "settings-thresholds-zh");
      expect(troubles.filter((trouble) => !trouble.includes("400"))).toEqual([]);
      await second.page.close();
    });
  },
);
