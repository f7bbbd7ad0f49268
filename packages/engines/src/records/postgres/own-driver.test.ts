import { expect, test } from "vitest";
import { guardedAddress } from "./own-driver.ts";
import { postgresEngine } from "./postgres-engine.ts";

test.each([
  ["postgresql://quoin@db.office.example/quoin", "postgresql://quoin@db.office.example/quoin?sslmode=verify-full"],
  ["postgresql://quoin@10.1.2.3:5433/quoin?application_name=q", "postgresql://quoin@10.1.2.3:5433/quoin?application_name=q&sslmode=verify-full"],
  ["postgresql://quoin@localhost.evil.example/quoin", "postgresql://quoin@localhost.evil.example/quoin?sslmode=verify-full"],
])("over a network it is TLS with a certificate that is looked at: %s", (url, guarded) => {
  expect(guardedAddress(url, {})).toBe(guarded);
});

test.each([
  "postgresql://quoin@localhost/quoin",
  "postgresql://quoin@127.0.0.1:5432/quoin",
  "postgresql://quoin@[::1]/quoin",
  "postgresql:///quoin?host=/run/postgresql",
  "postgresql://quoin@%2Frun%2Fpostgresql/quoin",
  "postgresql://quoin@db.office.example/quoin?sslmode=disable",
  "postgresql://quoin@db.office.example/quoin?sslmode=verify-full&sslrootcert=/etc/ca.pem",
  "localhost/quoin",
])("on the machine itself, or where somebody has said how, it stays as it is: %s", (url) => {
  expect(guardedAddress(url, {})).toBe(url);
});

test("PGSSLMODE says how, too", () => {
  expect(guardedAddress("postgresql://db.office.example/quoin", { PGSSLMODE: "disable" })).toBe("postgresql://db.office.example/quoin");
});

test.each([
  [{ message: "The server does not support SSL connections" }],
  [{ code: "SELF_SIGNED_CERT_IN_CHAIN", message: "self-signed certificate in certificate chain" }],
  [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT", message: "self-signed certificate" }],
  [{ code: "ERR_TLS_CERT_ALTNAME_INVALID", message: "Hostname/IP does not match" }],
])("a server without TLS, or with a certificate that nobody knows, is told as such: %o", (cause) => {
  expect(postgresEngine.fault(cause)).toEqual({ code: "register.no-tls", problem: cause.message });
});
