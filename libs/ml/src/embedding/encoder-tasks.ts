/** Texts to be cut into windows of token ids, [CLS] and [SEP] included. The reply is a list of windows a text. */
export interface SplitTask {
  readonly kind: 'split';
  readonly texts: readonly string[];
}

/** Windows of equal length to be embedded. The reply is their vectors, one behind the other. */
export interface EmbedTask {
  readonly kind: 'embed';
  readonly windows: readonly Int32Array[];
}

export type EncoderTask = SplitTask | EmbedTask;
