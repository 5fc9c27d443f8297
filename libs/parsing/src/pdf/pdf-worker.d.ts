/** The reading half of pdf.js; the package has no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Answers all messages that come through the port. */
    initializeFromPort(port: object): void;
  };
}
