import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { findChromium } from "../chromium.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";
import { axeFaults, openReader, settled } from "./page-checks.ts";

const timeout = 300_000;
const path = await findChromium();
const password = "four words make it";
const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;

/** A holder of keys as Chromium itself has it (CTAP 2), built in, which knows its person. */
const authenticator = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

describe.skipIf(path === undefined && process.env["CI"] === undefined)(
  `passkeys in a browser that has a holder of keys${path === undefined ? " (no Chromium: set QUOIN_CHROMIUM)" : ""}`,
  () => {
    let office: ServedWorkspace;
    let browser: Browser;
    /** Keys are of a name, and never of a number. */
    let address: string;
    /** A page of somebody else on the same machine: for browsers its name is the same, its origin is another. */
    let stranger: Server;
    let strangersPage: string;

    beforeAll(async () => {
      if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
      [office, browser] = await Promise.all([
        serveMade(async (dir) => {
          const made = await createWorkspace(dir, null, owner);
          if (!made.ok) throw new Error(JSON.stringify(made.notes));
        }),
        chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] }),
      ]);
      address = office.address.replace("127.0.0.1", "localhost");
      await office.run("user-add", { name: "boss", password, roles: ["administrator"] });
      await office.run("user-add", { name: "li", password, roles: ["viewer"] });
      stranger = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html><title>Prizes</title>"));
      await new Promise<void>((done) => stranger.listen(0, "127.0.0.1", done));
      strangersPage = `http://localhost:${(stranger.address() as AddressInfo).port}/`;
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await office?.close();
      stranger?.close();
    });

    const holding = async (page: Page): Promise<{ readonly cdp: CDPSession; readonly authenticatorId: string }> => {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("WebAuthn.enable");
      return { cdp, ...(await cdp.send("WebAuthn.addVirtualAuthenticator", { options: authenticator })) };
    };
    const logInByPassword = async (page: Page) => {
      await page.goto(`${address}/accounts`);
      await page.locator("input[name=username]").fill("li");
      await page.locator("input[name=password]").fill(password);
      await page.locator("form button[type=submit]").click();
      await page.getByRole("heading", { name: "Passkeys" }).waitFor();
    };
    const passkeys = (page: Page) => page.getByRole("region", { name: "Passkeys" });
    const whoIs = (page: Page) => page.evaluate(async () => (await (await fetch("/session")).json()).name as unknown);
    /** Without a session, at the door. */
    const atTheDoor = async (page: Page) => {
      await page.context().clearCookies();
      await page.goto(`${address}/accounts`);
      await page.locator("input[name=username]").waitFor();
      return page.getByRole("button", { name: "Log in with a passkey" });
    };
    const sent = async (method: string, body: object) => {
      const answer = await fetch(`${address}/session/passkeys/log-in`, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return { status: answer.status, answer: (await answer.json()) as Record<string, unknown>, cookies: answer.headers.getSetCookie().join() };
    };
    /** The offer of the office, answered by the keys of whatever page is open. */
    const shownFrom = (page: Page, offer: Record<string, unknown>) =>
      page.evaluate(async (options) => {
        const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as PublicKeyCredentialRequestOptionsJSON);
        const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
        return credential.toJSON() as unknown as Record<string, unknown>;
      }, offer);

    test("is added on the own page, lets in without name and password, answers no other page, and lets nobody in once it is taken away", {
      timeout,
    }, async () => {
      const { page, troubles } = await openReader(browser, address, "en");
      const { cdp, authenticatorId } = await holding(page);
      await logInByPassword(page);
      troubles.length = 0;
      await passkeys(page).getByLabel("Your password").fill(password);
      await passkeys(page).getByLabel("What you call it").fill("This laptop");
      await passkeys(page).getByRole("button", { name: "Add a passkey" }).click();
      await passkeys(page).getByText("This laptop, added on").waitFor();
      await settled(page);
      expect(await axeFaults(page)).toEqual([]);
      const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId });
      expect(credentials).toMatchObject([{ rpId: "localhost", isResidentCredential: true }]);

      await (await atTheDoor(page)).click();
      await page.getByRole("heading", { name: "Passkeys" }).waitFor();
      expect(await whoIs(page)).toBe("li");
      expect(await passkeys(page).getByText("last used never").count()).toBe(0);

      // A holder that does not know its person hands nothing on.
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
      const door = await atTheDoor(page);
      troubles.length = 0;
      await door.click();
      await page.getByText("The browser handed on no passkey.").waitFor();
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
      expect(troubles).toEqual([]);

      // What the own page shows opens a session; the same key, asked by a page of another origin that hands the offer on, opens none.
      const own = await sent("PUT", { response: await shownFrom(page, (await sent("POST", {})).answer) });
      expect([own.status, own.cookies.includes("quoin-session=")]).toEqual([200, true]);
      await page.goto(strangersPage);
      const offer = (await sent("POST", {})).answer;
      const lured = await sent("PUT", { response: await shownFrom(page, offer) });
      expect([lured.status, lured.cookies.includes("quoin-session=")]).toEqual([401, false]);

      await page.context().clearCookies();
      await logInByPassword(page);
      await passkeys(page).getByLabel("Your password").fill(password);
      await passkeys(page).getByRole("button", { name: "Take This laptop away" }).click();
      await passkeys(page).getByText("You have none yet.").waitFor();
      await (await atTheDoor(page)).click();
      await page.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
      expect(await page.locator("input[name=username]").count()).toBe(1);
      expect(await whoIs(page)).toBeUndefined();
      await page.close();
    });
  },
);
