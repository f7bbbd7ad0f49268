import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveExample } from "../served-workspace.ts";

const timeout = 600_000;
const password = "four words make it";
const path = await findChromium();

/** Who takes part, and in what. */
const people = {
  science: { roles: ["programme-officer"], department: "dept-science" },
  industry: { roles: ["programme-officer"], department: "dept-industry" },
  planning: { roles: ["planner"], department: "dept-planning" },
  materials: { roles: ["applicant"], organisation: "inst-materials" },
  machines: { roles: ["applicant"], organisation: "inst-machines" },
  bright: { roles: ["applicant"], organisation: "firm-bright" },
  "reviewer-li": { roles: ["reviewer"] },
  "reviewer-wang": { roles: ["reviewer"] },
  auditor: { roles: ["auditor"] },
} as const;
const alone = ["call", "award", "contract", "pay", "budget", "dispensation", "plan", "trust", "publish"];
type Person = keyof typeof people;
type Answer = Readonly<Record<string, unknown>>;

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `a year of an office${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let now = "2026-03-02T02:00:00.000Z";
    let office: ServedWorkspace;
    let browser: Browser;
    /** The project that the award makes. */
    let project = "";
    const troubles: string[] = [];
    const desks = new Map<Person, { readonly context: BrowserContext; readonly page: Page }>();

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      const clock = { now: () => now, seconds: () => Date.parse(now) / 1_000 };
      [office, browser] = await Promise.all([
        serveExample("demo-office", clock),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
      // One desk each: what two people are asked for has tests of its own.
      await office.run("settings-set", { changes: alone.map((deed) => ({ path: `two_people.${deed}`, value: false })), reason: "one desk each" });
      for (const [name, rights] of Object.entries(people)) await office.run("user-add", { name, password, ...rights });
      await office.run("record-put", {
        type: "organisation",
        data: { id: "university", labels: { en: "University (invented)" }, kind: "university", synthetic: true },
      });
      await put("expert", "expert-li", { account: "reviewer-li" });
      await put("expert", "expert-wang", { organisation: "university", account: "reviewer-wang" });
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
    });

    const put = (type: string, id: string, data: Answer) => office.run("record-put", { type, id, data });

    /** The browser of one person, who logs in through the page the first time and whenever the session has ended. */
    async function desk(person: Person, address: string): Promise<Page> {
      let own = desks.get(person);
      if (own === undefined) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
        const page = await context.newPage();
        page.setDefaultTimeout(120_000);
        page.on("pageerror", ({ message }) => troubles.push(`${person}: ${message}`));
        page.on("response", (response) => {
          if (response.status() === 403 || response.status() >= 500) troubles.push(`${person}: ${response.status()} ${response.url()}`);
        });
        own = { context, page };
        desks.set(person, own);
      }
      const { page } = own;
      await page.goto(`${office.address}${address}`);
      await page.locator("h1").waitFor();
      if ((await page.locator("h1").textContent()) === "Log in") {
        await page.getByLabel("Name").fill(person);
        await page.getByLabel("Password").fill(password);
        await page.getByRole("button", { name: "Log in" }).click();
        await page.getByRole("button", { name: person, exact: true }).waitFor();
      }
      await settled(page);
      return page;
    }

    async function settled(page: Page): Promise<void> {
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null && document.querySelector("h1") !== null);
    }

    /** Asks the API as the person who is logged in on the desk. */
    async function asks(person: Person, name: string, data: Answer): Promise<{ status: number; answer: Answer & { notes?: { code: string }[] } }> {
      const response = await (await own(person)).request.post(`${office.address}/api/${name}`, { data, headers: { origin: office.address } });
      return { status: response.status(), answer: (await response.json()) as Answer & { notes?: { code: string }[] } };
    }
    async function own(person: Person): Promise<BrowserContext> {
      if (!desks.has(person)) await desk(person, "/work");
      return (desks.get(person) as { context: BrowserContext }).context;
    }
    async function done(person: Person, name: string, data: Answer): Promise<Answer> {
      const { status, answer } = await asks(person, name, data);
      expect({ name, status, notes: status === 200 ? [] : answer.notes }).toEqual({ name, status: 200, notes: [] });
      return answer;
    }

    /** What others rely on at once is asked for once more. */
    const confirmed = (page: Page) => page.getByRole("button", { name: "Yes, go on" }).click();
    const seen = (page: Page) => page.locator("main").textContent();
    const field = (page: Page, name: string) => page.locator(`[id="field-${name}"]`);

    test("nobody is let in without logging in, and a wrong password is refused", { timeout }, async () => {
      const page = await browser.newPage({ locale: "en-GB" });
      await page.goto(`${office.address}/calls`);
      await page.getByLabel("Name").fill("science");
      await page.getByLabel("Password").fill("not the password");
      await page.getByRole("button", { name: "Log in" }).click();
      await expect.poll(() => page.getByRole("alert").textContent()).not.toBe("");
      expect(await page.locator("h1").textContent()).toBe("Log in");
      expect(await page.locator("main").textContent()).not.toContain("Invented");
      expect((await fetch(`${office.address}/api/call-list`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })).status).toBe(
        401,
      );
      await page.close();
    });

    test("March: a department opens its call; others see it when it is open, and cannot change it", { timeout }, async () => {
      const page = await desk("science", "/work");
      await done("science", "call-put", {
        id: "call-2026",
        data: {
          labels: { en: "Key materials 2026 (invented)", zh: "关键材料2026（虚构）" },
          synthetic: true,
          department: "dept-science",
          programme: "pr-generic",
          plan_line: "plan-2025:M1.2-01",
          currency: "CNY",
          budgets: [{ year: 2026, level: "provincial", amount: "5000000" }],
          opens: "2026-03-01",
          closes: "2026-04-30",
          scorecard: "review-card",
        },
      });
      expect((await asks("materials", "record-get", { type: "call", id: "call-2026" })).status).toBe(404);
      await page.goto(`${office.address}/calls/call-2026`);
      await page.getByRole("button", { name: "Open the call" }).click();
      // Asked whether, somebody may still say no.
      await page.getByRole("button", { name: "Not yet" }).first().click();
      expect(await done("science", "record-get", { type: "call", id: "call-2026" })).toMatchObject({ status: "draft" });
      await page.getByRole("button", { name: "Open the call" }).click();
      await confirmed(page);
      await page.getByRole("button", { name: "Close the call" }).waitFor();
      const outside = await desk("industry", "/calls/call-2026");
      await outside.getByRole("heading", { name: "Key materials 2026" }).waitFor();
      expect((await asks("industry", "call-close", { id: "call-2026" })).status).toBe(403);
    });

    test("April: institutes and a firm apply by form and by table; nobody sees another's application", { timeout }, async () => {
      const page = await desk("materials", "/calls/call-2026");
      await page.getByRole("link", { name: "Apply under this call" }).click();
      await field(page, "labels.en").fill("Ceramic coatings for hot parts (invented)");
      await field(page, "organisation").fill("inst-materials");
      await page.getByRole("button", { name: "Save" }).click();
      await page.waitForURL("**/applications/**");
      await settled(page);
      const address = new URL(page.url()).pathname;
      const id = address.split("/").at(-1) ?? "";
      // A draft is its writer's own.
      expect((await asks("science", "record-get", { type: "application", id })).status).toBe(404);
      await page.getByRole("button", { name: "Hand in" }).click();
      await confirmed(page);
      await expect.poll(() => page.getByRole("alert").first().textContent()).toContain("Nothing was changed");
      await field(page, "summary").fill("Plasma spraying of ceramic layers on turbine blades, with inspection on the line.");
      await field(page, "start").fill("2026年7月1日");
      await field(page, "end").fill("2028-06-30");
      await field(page, "amount_requested").fill("300万");
      // What was typed is said back as the amount that it is.
      await expect.poll(() => seen(page)).toContain("3,000,000 CNY");
      await page.getByRole("button", { name: "Save" }).click();
      await expect.poll(async () => (await done("materials", "record-get", { type: "application", id }))["amount_requested"]).toBe("3000000");
      // Counts of reviews and the state are the office's: nobody who applies is asked for them.
      for (const name of ["reviews_awaited", "reviews_in", "status"]) expect(await field(page, name).count()).toBe(0);
      await page.getByRole("button", { name: "Hand in" }).click();
      await confirmed(page);
      await expect.poll(() => seen(page)).toContain("State: submitted");

      await desk("machines", "/calls/call-2026");
      const rows = [
        "title_en,organisation,summary,start,end,amount_requested",
        "Servo drives for pilot lines (invented),inst-machines,Drives of high precision with a shared test stand.,2026-07-01,2028-06-30,2500000",
      ];
      const table = { name: "applications.csv", content_base64: Buffer.from(rows.join("\n")).toString("base64") };
      expect(await done("machines", "apply-table", { call: "call-2026", data: table, submit: true })).toMatchObject({ rows: 1 });

      // The firm sends in what another department's project does already.
      await put("project", "old-vision", {
        labels: { en: "Machine vision for weld seams of ship hulls" },
        description: "Cameras and learned models that find faults in weld seams of ship hulls.",
        department: "dept-industry",
        lead: "firm-bright",
        start: "2025-01-01",
        end: "2027-12-31",
        synthetic: true,
      });
      await desk("bright", "/calls/call-2026");
      await done("bright", "apply", {
        call: "call-2026",
        id: "copied",
        submit: true,
        data: {
          organisation: "firm-bright",
          labels: { en: "Machine vision for weld seams of ship hulls" },
          summary: "Cameras and learned models that find faults in the weld seams of ship hulls.",
          start: "2026-07-01",
          end: "2027-12-31",
          amount_requested: "2000000",
        },
      });
      const firm = await desk("bright", "/calls/call-2026");
      await firm.getByRole("link", { name: "Machine vision for weld seams of ship hulls" }).first().waitFor();
      const shown = await seen(firm);
      expect(shown).not.toContain("Ceramic coatings");
      expect(shown).not.toContain("Servo drives");
      expect(shown).not.toContain("Possible duplicates");
      expect(shown).not.toContain("Ranking");
    });

    test("an intruder is refused: another's application, another department's call, the accounts", { timeout }, async () => {
      const page = await desk("machines", "/work");
      const watched = troubles.length;
      await page.goto(`${office.address}/applications/copied`);
      await page.locator("h1").waitFor();
      await expect.poll(() => page.getByRole("alert").first().textContent()).not.toBe("");
      expect(await seen(page)).not.toContain("weld seams");
      expect(troubles.splice(watched)).toEqual([]);
      expect((await asks("machines", "apply-withdraw", { id: "copied" })).status).toBeGreaterThanOrEqual(403);
      expect((await asks("industry", "application-list", { call: "call-2026" })).answer).toMatchObject({ total: 0 });
      expect((await asks("machines", "user-list", {})).status).toBe(403);
      expect((await asks("bright", "review-ranking", { call: "call-2026" })).status).toBe(403);
    });

    test("the officer checks for duplicates, finds the planted one and decides", { timeout }, async () => {
      const page = await desk("science", "/calls/call-2026");
      await page.getByRole("button", { name: "Check for duplicates" }).click();
      await page.getByText("Limit of titles", { exact: false }).waitFor();
      const match = page.locator("article", { hasText: "Machine vision for weld seams" });
      await match.first().waitFor();
      expect(await match.count()).toBe(1);
      await match.getByLabel("Decision").selectOption("duplicate");
      await match.getByLabel("Why").fill("The same work is paid for by the Department of Industry");
      await match.getByRole("button", { name: "Keep the decision" }).click();
      await expect.poll(() => match.textContent()).toContain("The same work is paid for");
      for (const one of ["call-2026-inst-materials-1", "call-2026-inst-machines-1"])
        await done("science", "application-screen", { id: one, result: "eligible", reason: "complete" });
    });

    test("May: reviewers are assigned without conflicts, and score on their page", { timeout }, async () => {
      now = "2026-05-02T02:00:00.000Z";
      const page = await desk("science", "/calls/call-2026");
      await page.getByRole("button", { name: "Close the call" }).click();
      await confirmed(page);
      await page.getByRole("heading", { name: "Award" }).waitFor();
      await page.getByLabel("Reviews for each application").fill("1");
      await page.getByRole("button", { name: "Assign reviewers" }).click();
      await page.getByText("left out for a conflict of interest").waitFor();
      const { reviews } = (await done("science", "review-list", { call: "call-2026" })) as { reviews: { application: string; reviewer: string }[] };
      // Expert Li belongs to the institute of machines: its application goes to somebody else.
      expect(reviews.filter(({ application }) => application.includes("machines")).map(({ reviewer }) => reviewer)).toEqual(["expert-wang"]);
      expect(reviews.some(({ application }) => application === "copied")).toBe(false);

      await score("reviewer-wang", "Servo drives", 6, 7);
      const li = await desk("reviewer-li", "/reviews");
      expect(await seen(li)).not.toContain("Servo drives");
      await score("reviewer-li", "Ceramic coatings", 9, 8);
    });

    /** Fills in the form of one review on the reviewer's page. */
    async function score(person: Person, title: string, need: number, plan: number): Promise<void> {
      const page = await desk(person, "/reviews");
      const form = page.locator("article", { hasText: title });
      await form.locator("[id$='-need.input']").fill(String(need));
      await form.locator("[id$='-plan.input']").fill(String(plan));
      await form.getByRole("button", { name: "Hand in the scores" }).click();
      await confirmed(page);
      await expect.poll(() => form.count()).toBe(0);
    }

    test("June: the award is tried, then made, on the page of the call", { timeout }, async () => {
      now = "2026-06-01T02:00:00.000Z";
      const page = await desk("science", "/calls/call-2026");
      await expect.poll(() => seen(page)).toContain("85");
      await page.getByRole("button", { name: "Try", exact: true }).click();
      await page.getByText("Tried; nothing was kept.").waitFor();
      expect(await done("science", "record-get", { type: "call", id: "call-2026" })).toMatchObject({ status: "closed" });
      await page.getByRole("button", { name: "Decide and keep" }).click();
      await page.getByText("By the trial 1 application gets CNY 3 m").waitFor();
      await confirmed(page);
      await expect.poll(() => seen(page)).toContain("Decided and kept.");
      const shown = await seen(page);
      expect(shown).toContain("Not awarded");
      expect(await done("science", "record-get", { type: "call", id: "call-2026" })).toMatchObject({ status: "decided" });
      const { records } = (await done("planning", "record-list", { type: "award", where: ["department=dept-science"], search: "call-2026" })) as {
        records: { amount_awarded: string; project: string }[];
      };
      expect(records.map(({ amount_awarded }) => amount_awarded)).toEqual(["3000000"]);
      project = records[0]?.project ?? "";
      // Who applied reads the decision, and what would have changed it.
      const loser = await desk("machines", "/applications/call-2026-inst-machines-1");
      await expect.poll(() => seen(loser)).toContain("State: rejected");
      expect(await seen(loser)).toContain("Reason:");
    });

    test("money is booked on its page; a payment above the award is refused, or booked with its reason and flagged", { timeout }, async () => {
      const page = await desk("science", "/money");
      await expect.poll(() => page.getByRole("button", { name: "Book", exact: false }).count()).toBeGreaterThan(0);
      const form = page
        .locator("form")
        .filter({ has: page.getByLabel("Amount") })
        .first();
      const book = async (amount: string, over = "") => {
        await form.locator("select[id$='-type']").selectOption("disbursement");
        await form.locator("input[id$='-amount']").fill(amount);
        await form.locator("input[id$='-date']").fill("2026-06-01");
        await form.locator("select[id$='-level']").selectOption("provincial");
        await form.locator("input[id$='-project']").fill(project);
        await form.locator("input[id$='-over']").fill(over);
        await form.getByRole("button").click();
        await confirmed(page);
      };
      await book("1000000");
      await expect.poll(() => form.getByRole("status").textContent()).not.toBe("");
      await book("2500000");
      await expect.poll(() => form.getByRole("alert").first().textContent()).toContain("500000");
      await book("2500000", "Advance agreed on by the ministry");
      await expect.poll(() => seen(page)).toContain("Advance agreed on by the ministry");
      expect((await asks("machines", "pay", { type: "disbursement", amount: "1", date: "2026-06-01", level: "provincial" })).status).toBe(403);
    });

    test("autumn: a milestone is late and flagged, with the payment above the award; its owner reaches it", { timeout }, async () => {
      await done("science", "record-put", {
        type: "milestone",
        data: { id: "first-layer", labels: { en: "First layer on a blade" }, project, department: "dept-science", owner: "inst-materials", due: "2026-09-30" },
      });
      now = "2026-10-15T02:00:00.000Z";
      const page = await desk("science", "/tracking");
      const flags = page.locator("tr", { hasText: "Ceramic coatings" });
      await expect
        .poll(() => flags.allTextContents())
        .toEqual(expect.arrayContaining([expect.stringMatching(/slip|First layer/), expect.stringContaining("over-spend")]));
      const list = await desk("materials", "/work");
      await expect.poll(() => seen(list)).toContain("First layer on a blade");
      expect(await seen(list)).not.toContain("Evaluate");
      await list.goto(`${office.address}/tracking`);
      const milestone = list.locator("article", { hasText: "First layer on a blade" });
      await milestone.getByLabel("Reached on").fill("2026-10-14");
      await milestone.getByRole("button", { name: "Mark as reached" }).click();
      await confirmed(list);
      await expect.poll(() => milestone.count()).toBe(0);
      // What leaves the list is told, and can be taken back.
      await expect.poll(() => seen(list)).toContain("“First layer on a blade” is marked as reached on 14 Oct 2026");
      await list.getByRole("button", { name: "Take it back" }).click();
      await expect.poll(() => milestone.count()).toBe(1);
      await milestone.getByLabel("Reached on").fill("2026-10-14");
      await milestone.getByRole("button", { name: "Mark as reached" }).click();
      await confirmed(list);
      await expect.poll(() => milestone.count()).toBe(0);
      await page.goto(`${office.address}/work`);
      await expect.poll(() => seen(page)).not.toContain("First layer on a blade");
    });

    test("winter: the programme is evaluated, the plan is the planner's alone, and the auditor finds the chain whole", { timeout }, async () => {
      now = "2027-01-20T02:00:00.000Z";
      await desk("science", "/work");
      const evaluated = await done("science", "evaluate", { year: 2026, type: "programme", id: "pr-generic" });
      expect(evaluated).toMatchObject({ evaluations: [{ subject: { id: "pr-generic" }, year: 2026 }] });
      expect((await asks("science", "plan-approve", {})).status).toBe(403);
      const page = await desk("auditor", "/log");
      await expect.poll(() => seen(page)).toContain("The chain is whole");
      await page.getByRole("searchbox", { name: "Who" }).fill("reviewer-li");
      await expect.poll(() => seen(page)).toContain("Review");
      expect(await page.locator("main tbody tr").count()).toBeGreaterThan(0);
      const book = await desk("auditor", "/money");
      await expect.poll(() => seen(book)).toContain("Advance agreed on by the ministry");
      expect(await book.getByRole("button", { name: "Book" }).count()).toBe(0);
      expect((await asks("auditor", "record-put", { type: "project", id: project, data: { description: "x" } })).status).toBe(403);
      expect(troubles).toEqual([]);
    });
  },
);
