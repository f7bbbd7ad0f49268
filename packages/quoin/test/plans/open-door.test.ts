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
  expect(map.match(/<loc>/g)).toHaveLength(12);
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
