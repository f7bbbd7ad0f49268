import type { PasskeyCeremonies } from "@quoin/core";

/** Loaded where a passkey is made or shown: it brings along a reader of certificates that nothing else needs. */
const library = () => import("@simplewebauthn/server");

/** Ceremonies by `@simplewebauthn/server`. Who made a holder is not asked (no attestation); that the holder knows its person is, so that a passkey is two factors. */
export const nodePasskeys: PasskeyCeremonies = {
  creation: async ({ site, account, office, challenge, known }) => {
    const { generateRegistrationOptions } = await library();
    return generateRegistrationOptions({
      rpName: office,
      rpID: site.host,
      userName: account,
      challenge: Uint8Array.from(Buffer.from(challenge, "base64url")),
      attestationType: "none",
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
  },
  created: async ({ site, challenge, response }) => {
    const { verifyRegistrationResponse } = await library();
    const shown = {
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
    };
    const { registrationInfo } = await verifyRegistrationResponse({ ...shown, requireUserVerification: true }).catch(() => ({ registrationInfo: undefined }));
    if (registrationInfo === undefined) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, public_key: Buffer.from(publicKey).toString("base64url"), counter, transports };
  },
  request: async ({ site, challenge }) => {
    const { generateAuthenticationOptions } = await library();
    return generateAuthenticationOptions({ rpID: site.host, challenge: Uint8Array.from(Buffer.from(challenge, "base64url")), userVerification: "required" });
  },
  signed: async ({ site, challenge, response, passkey }) => {
    const { verifyAuthenticationResponse } = await library();
    const credential = { id: passkey.id, publicKey: Uint8Array.from(Buffer.from(passkey.public_key, "base64url")), counter: passkey.counter };
    const shown = {
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      credential,
    };
    const said = await verifyAuthenticationResponse({ ...shown, requireUserVerification: true }).catch(() => null);
    return said?.verified === true ? said.authenticationInfo.newCounter : null;
  },
};
