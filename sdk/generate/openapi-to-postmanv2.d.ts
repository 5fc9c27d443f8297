declare module 'openapi-to-postmanv2' {
  /** The part of the converter that is used here; it ships no types. */
  const converter: {
    convert(
      input: { type: 'json'; data: unknown },
      options: Record<string, unknown>,
      done: (
        error: Error | null,
        converted: { result: boolean; reason?: string; output?: { type: string; data: object }[] },
      ) => void,
    ): void;
  };
  export default converter;
}
