// Whether this browser can check signatures at all.

/** Whether its WebCrypto knows Ed25519 (Chrome 137, Firefox 129, Safari 17, Node 20 and later): tried with the public key of RFC 8037, appendix A.2. */
export async function hasEd25519(): Promise<boolean> {
  try {
    await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }, { name: 'Ed25519' }, false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
