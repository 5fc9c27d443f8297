declare module '@jsonresume/schema' {
  interface Validator {
    /** Calls back with what is wrong, or null. */
    validate(resume: unknown, callback: (errors: { stack: string }[] | null, valid?: boolean) => void): void;
    readonly schema: object;
  }
  const validator: Validator;
  export default validator;
}
