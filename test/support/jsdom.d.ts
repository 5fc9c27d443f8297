/** What the tests use of jsdom, which ships without types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Record<string, unknown>;
  }
}
