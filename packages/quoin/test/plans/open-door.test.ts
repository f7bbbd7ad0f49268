import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

/** One office that opens its facilities to everybody, and one that says nothing of it. */
let office: Office;
let closed: Office;

const everyDay = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
const opening = {
  zone: "Asia/Shanghai",
  weekly: everyDay,
  slot_minutes: 60,
  approval: "instant",
  closed: [],
  quota_hours: [{ organisation: "secret-firm", hours: 3, per: "week" }],
};
const seed: Parameters<typeof openOffice>[1] = async ({ keep }) => {
  await keep("region", "r", { labels: { en: "North & South", zh: "南北" }, latitude: 40, longitude: 116 });
  await keep("region", "r2", { labels: { en: "Coast", zh: "沿海" }, latitude: 31, longitude: 121 });
  await keep("organisation", "host", { labels: { en: "Institute <of> Machines", zh: "机械所" } });
  await keep("organisation", "secret-firm", { labels: { en: "Secretive firm" } });
  const names = (en: string, zh: string) => ({ labels: { en, zh } });
  await keep("facility", "sem", {
    ...names("Microscope 'A'", "电镜甲"),
    host: "host",
    region: "r",
    description: "Ask Wang Xiaoming, 13800000000",
    sharing_grade: "poor",
  });
  await keep("facility", "dark", { ...names("Dark laboratory", "暗室"), host: "host", region: "r" });
  await keep("facility", "ended", { ...names("Former laboratory", "旧室"), host: "host" });
  await keep("facility", "xrd", { ...names("Diffractometer", "衍射仪"), host: "host", region: "r2" });
  await keep("opening", "o", { facility: "sem", ...opening });
  await keep("opening", "o2", { facility: "xrd", ...opening, approval: "officer", notice_hours: 480 });
  await keep("opening", "old", { facility: "ended", ...opening, valid_to: "2020-12-31" });
  const prices = [
    { for: "public", amount: "120.50", currency: "CNY", from: null },
    { for: "owner", amount: "7.77", currency: "CNY", from: null },
  ];
  await keep("service", "s", {
    ...names("Imaging", "成像"),
    facility: "sem",
    per: "hour",
    prices,
    what: { method: "scanning", quantity: null, capability: [] },
  });
  await keep("service", "s2", {
    ...names("Phases", "物相"),
    facility: "xrd",
    what: { method: "Diffraction", quantity: "Phase <1>", capability: ["crystals"] },
  });
  await keep("service", "hidden", { ...names("Unopened service", "未开放服务"), facility: "dark" });
  const hours = (day: string) => ({ facility: "sem", unit: 1, zone: "Asia/Shanghai", start: `${day}T01:00:00Z`, end: `${day}T02:00:00Z` });
  await keep("booking", "b", {
    ...hours("2026-04-02"),
    organisation: "secret-firm",
    person: "Li Si",
    purpose: "Secret alloy",
    status: "approved",
    asked_at: "2026-04-01T00:00:00Z",
  });
  await keep("closure", "c", { ...hours("2026-04-03"), unit: null, reason: "Wang is ill" });
  await keep("call", "open-call", { ...names("Call for bearings", "轴承指南"), status: "open", closes: "2026-12-31", department: "host" });
  await keep("call", "draft-call", { ...names("Draft call", "草拟指南"), status: "draft" });
  const owned = { owners: [{ organisation: "host", share: 1 }], offered_on: "2026-01-15", contact: "Wang Fang" };
  await keep("result", "coating", {
    ...names("Coating <hard>", "硬质涂层"),
    ...owned,
    open: true,
    kind: "process",
    terms: "licence",
    price_low: "100",
    currency: "CNY",
  });
  await keep("result", "dark-result", { ...names("Dark result", "暗室成果"), ...owned });
  await keep("result", "former-result", { ...names("Former result", "旧成果"), ...owned, open: true, withdrawn_on: "2026-02-01" });
  await keep("need", "bearing", {
    ...names("Dry bearing", "干轴承"),
    problem: "A bearing that runs dry & cold",
    shown: "public",
    region: "r",
    contact: "Wang Fang",
  });
  await keep("need", "hidden-need", { ...names("Secretive need", "暗室需求"), problem: "Secretive problem", shown: "members" });
  const policy = { instrument: "PI015", target_groups: [], currency: "CNY" };
  await keep("policy-instrument", "small", {
    ...names("For small ones", "小企业"),
    ...policy,
    eligible: [{ field: "staff", op: "at-most", value: "300" }],
    ceiling: "500000",
  });
  await keep("policy-instrument", "large", { ...names("For large ones", "大企业"), ...policy, eligible: [{ field: "staff", op: "at-least", value: "1000" }] });
  await keep("policy-instrument", "local", { ...names("For the coast", "沿海政策"), ...policy, eligible: [{ field: "region", op: "is", value: "r2" }] });
  await keep("call", "later-call", { ...names("Later call", "远期指南"), status: "open", opens: "2026-11-01", closes: "2026-12-31" });
  await keep("call", "past-call", { ...names("Past call", "过期指南"), status: "open", closes: "2026-01-31" });
};

beforeAll(async () => {
  office = await openOffice({}, seed, "open: true\n");
  closed = await openOffice({}, seed);
}, 120_000);
afterAll(async () => {
  await office.close();
  await closed.close();
});

const read = (path: string, language = "en", at = office) => at.visit(path, { headers: { "accept-language": language } });
const everyPage = [
  "/open",
  "/open/calls",
  "/open/unit/sem",
  "/open/unit/sem?hours=3",
  "/open?q=scanning&place=r",
  "/open?capability=crystals&within=2000&near=r&price=1",
  "/open/results",
  "/open/needs?q=bearing",
  "/open/instruments?kind=sme&staff=120",
  "/open/sitemap.xml",
];

test("nothing is open by default, and an address that is not there looks the same", async () => {
  for (const path of everyPage) expect([path, (await read(path, "en", closed)).status]).toEqual([path, 404]);
  for (const path of ["/open/unit/dark", "/open/unit/ended", "/open/unit/none", "/open/bookings", "/open/unit/%2e%2e%2fsem"])
    expect([path, (await read(path)).status]).toEqual([path, 404]);
  expect((await office.visit("/open", { method: "POST" })).status).toBe(404);
});

test.each(everyPage)("%s names no person, nobody who has hours, no reason, and no record that nobody opened", async (path) => {
  for (const language of ["en", "zh", "de"]) {
    const { status, text } = await read(path, language);
    expect(status).toBe(200);
    for (const secret of [
      "Wang",
      "13800000000",
      "Li Si",
      "Secretive",
      "secret-firm",
      "alloy",
      "7.77",
      "Dark",
      "暗室",
      "Former",
      "Unopened",
      "Draft call",
      "Past call",
      "Later call",
      "poor",
    ])
      expect([language, secret, text.includes(secret)]).toEqual([language, secret, false]);
    expect(text).not.toMatch(/<script|javascript:|onerror=/i);
  }
});

test("a unit says what it does and takes, when it is open and free, in the marks of schema.org; what is typed stays text", async () => {
  const { text } = await read("/open/unit/sem");
  expect(text).toContain("Microscope &#39;A&#39;");
  expect(text).toContain("Institute &lt;of&gt; Machines");
  expect(text).toContain("North &amp; South");
  for (const type of ["Place", "Service", "Offer", "OpeningHoursSpecification", "Organization"])
    expect(text).toContain(`itemtype="https://schema.org/${type}"`);
  expect(text).toContain('itemprop="price" content="120.5');
  // Booked from nine to ten on the clocks of the place on 2 April, closed on the third.
  expect(text).toContain('datetime="2026-04-02T02:00:00Z">2026-04-02 10:00');
  expect(text).not.toContain('datetime="2026-04-02T01:00:00Z"');
  expect(text).not.toContain('datetime="2026-04-03T01:00:00Z"');
});

test("words and places narrow the list, each language has its own page, and the map of the site names all of them", async () => {
  expect((await read("/open?q=scanning")).text).toContain("Microscope");
  expect((await read("/open?q=lathe")).text).not.toContain("Microscope");
  expect((await read("/open?place=elsewhere")).text).toContain("Nothing is opened that bears these words.");
  expect((await read("/open?lang=zh")).text).toContain("电镜甲");
  expect((await read("/open", "de")).text).toContain("Anlagen und Geräte");
  expect((await read(`/open?q=${encodeURIComponent('"><img src=x>')}`)).text).not.toContain("<img");
  expect((await read("/open/calls")).text).toContain("Call for bearings");
  const map = (await read("/open/sitemap.xml")).text;
  expect(map.match(/<loc>/g)).toHaveLength(21);
  expect(map).toContain("/open/unit/sem?lang=de</loc>");
});

test("facets narrow the list by links and the form, a circle of the map leads to its place, and neither needs a script", async () => {
  const found = async (path: string) => [...(await read(path)).text.matchAll(/itemprop="name">([A-Z]\w+)/g)].map(([, name]) => name ?? "");
  expect((await found("/open")).toSorted()).toEqual(["Diffractometer", "Microscope"]);
  expect(await found("/open?method=DIFFRACTION")).toEqual(["Diffractometer"]);
  expect(await found("/open?free=week")).toEqual(["Microscope"]);
  expect(await found("/open?approval=officer")).toEqual(["Diffractometer"]);
  expect(await found("/open?place=r2")).toEqual(["Diffractometer"]);
  expect(await found("/open?near=r&within=100")).toEqual(["Microscope"]);
  expect((await found("/open?near=r&within=2000")).toSorted()).toEqual(["Diffractometer", "Microscope"]);
  // Of the diffractometer no price is known.
  expect(await found("/open?price=121")).toEqual(["Microscope"]);
  expect(await found("/open?price=120")).toEqual([]);
  const { text } = await read("/open");
  expect(text).toMatch(/<a href="\/open\?method=Diffraction&amp;lang=en">Diffraction<\/a> <span class="count">1</);
  expect(text).toContain("Phase &lt;1&gt;");
  expect(text).toMatch(/<a href="\/open\?place=r2&amp;lang=en" aria-label="Coast: 1"><title>Coast: 1<\/title><circle/);
  // What was chosen stays through the form and the other languages, and leads back.
  const chosen = (await read("/open?method=scanning")).text;
  expect(chosen).toContain('<input type="hidden" name="method" value="scanning">');
  expect(chosen).toContain('href="/open?method=scanning&amp;lang=zh"');
  expect(chosen).toMatch(/<a href="\/open\?lang=en" aria-current="true">scanning</);
  for (const path of ["/open?method=%3Cimg%20src%3Dx%3E", "/open?within=-1&price=x&near=none", "/open?capability=%00"]) {
    const strange = await read(path);
    expect([path, strange.status, strange.text.includes("<img")]).toEqual([path, 200, false]);
  }
});

test("results and needs that are shown to everybody, the words that narrow them, and nothing that is typed as a mark", async () => {
  const results = (await read("/open/results")).text;
  expect(results).toContain("Coating &lt;hard&gt;");
  expect(results).toContain('itemtype="https://schema.org/CreativeWork"');
  expect(results).toContain("Offered as: licence");
  expect((await read("/open/results?q=lathe")).text).toContain("No result is shown that bears these words.");
  expect((await read("/open/results", "de")).text).toContain("Ergebnisse im Angebot");
  expect((await read("/open/needs")).text).toContain("A bearing that runs dry &amp; cold");
  expect((await read("/open/needs?lang=zh&page=7")).text).toContain("技术需求");
  for (const path of ["/open/results?q=%3Cimg%20src%3Dx%3E&page=-1", "/open/needs?q=%00&page=1e9"]) {
    const strange = await read(path);
    expect([path, strange.status, strange.text.includes("<img")]).toEqual([path, 200, false]);
  }
});

test("six answers say what is open, what is not and what would have to be known; without an answer nothing is told", async () => {
  const counts = async (path: string) => [...(await read(path)).text.matchAll(/<h2[^>]*>[^<]+: (\d+)<\/h2>/g)].map(([, count]) => Number(count));
  expect(await counts("/open/instruments")).toEqual([]);
  expect(await counts("/open/instruments?staff=120")).toEqual([1, 1, 1]);
  expect(await counts("/open/instruments?staff=120&region=r2")).toEqual([2, 0, 1]);
  expect(await counts("/open/instruments?staff=120&region=-")).toEqual([1, 0, 2]);
  expect(await counts("/open/instruments?staff=1e3&founded=x&turnover=-1")).toEqual([0, 3, 0]);
  // What an asker says of itself is kept by no cache; pages that are everybody's are.
  const cachingOf = async (path: string) => (await read(path)).caching;
  expect(await cachingOf("/open/instruments?staff=120")).toBe("no-store");
  for (const path of ["/open/instruments", "/open/results"]) expect([path, await cachingOf(path)]).toEqual([path, "public, max-age=60"]);
  const { text } = await read("/open/instruments?staff=120");
  expect(text).toContain("Staff at most 300 (yours: 120)");
  expect(text).toContain("Up to: 500000 CNY");
  expect((await read("/open/instruments?kind=%3Cimg%20src%3Dx%3E")).text).not.toContain("<img");
});

test("who reads much is asked to wait, and others are not", async () => {
  const answers = [];
  for (let n = 0; n < 260; n++) answers.push((await office.visit("/open/calls", { from: "10.9.9.9" })).status);
  expect(answers).toContain(429);
  expect((await office.visit("/open/calls", { from: "10.9.9.8" })).status).toBe(200);
});

test("the day of what is told is the office's own", async () => {
  const behind = await openOffice({}, seed, "open: true\n");
  try {
    await behind.run("settings-set", { path: "time_zone", value: "Pacific/Pago_Pago", reason: "moved" });
    const days = await Promise.all([office, behind].map(async (at) => /<footer>.*?(\d{4}-\d{2}-\d{2})/s.exec((await read("/open/calls", "en", at)).text)?.[1]));
    // Both clocks stand early on a day of UTC, which is the day before in Samoa.
    expect(days[0]).toMatch(/^\d/);
    expect(Date.parse(days[0] ?? "") - Date.parse(days[1] ?? "")).toBe(86_400_000);
  } finally {
    await behind.close();
  }
});
