/** How a document that was sent to the sandbox ended, and what was seen meanwhile. */
export interface Ending {
  file: string;
  /** `parsed`, or the code of the failure. */
  outcome: string;
  milliseconds: number;
  /** Largest resident memory seen of a parse process, in megabytes; 0 where the system does not tell. */
  peakMegabytes: number;
  /** Connections that were made to the listener. */
  connections: number;
  /** Files made outside the sandbox. */
  written: string[];
  /** Whether what was parsed holds contents of the machine's own files. */
  leaked: boolean;
  /** Whether what was parsed holds text that a database refuses: U+0000 or half a surrogate pair. */
  unstorable: boolean;
}
