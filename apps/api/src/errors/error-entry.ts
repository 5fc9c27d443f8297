/** What a client may read about a code at /errors/{code}. */
export interface ErrorEntry {
  /** HTTP status it is answered with; null when it only shows as the error of a background job or of a resume. */
  status: number | null;
  /** What happened, in one or two sentences. */
  meaning: string;
  /** What the client does about it. */
  remedy: string;
}
