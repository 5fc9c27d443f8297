import { CandidateRecall, type MeaningAndWords, type RecalledCandidate } from '#libs/ml';
import { Config, Logger } from '#libs/platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ScoringEngine } from '../scoring-engine.js';
import { MatchPoolTooLarge } from '../scoring.errors.js';
import { GistStore } from './gist-store.js';

/** Gists read at a time: some 1 MB, and 20 ms until the process sees to its other callers. */
const batchSize = 250;

/**
 * The gists of all candidates in the memory of this process, read when they are first asked for. Every search begins with
 * what was written since the one before, so it knows all that was committed when it was called.
 */
@Injectable()
export class CandidatePool implements OnApplicationShutdown {
  private recall: CandidateRecall | null = null;
  private lastChange = '0';
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly engine: ScoringEngine,
    private readonly gists: GistStore,
    private readonly log: Logger,
  ) {}

  /**
   * The `k` candidates nearest to what is wanted by meaning and by words, and among how many they were found.
   * @param among whom to look at; null for everybody
   * @throws MatchPoolTooLarge
   */
  async search(
    wanted: MeaningAndWords,
    k: number,
    among: readonly string[] | null,
  ): Promise<{ found: RecalledCandidate[]; searched: number }> {
    const recall = await this.refreshed();
    const options = among === null ? {} : { allow: recall.setOf(among) };
    return { found: await recall.recall(wanted, k, options), searched: recall.size };
  }

  /** Those who are gone from the database: no change tells of them. */
  forget(candidateIds: readonly string[]): void {
    for (const id of candidateIds) this.recall?.remove(id);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.recall?.close();
  }

  /** One reading after the other: one that began earlier need not know what this one has to. */
  private refreshed(): Promise<CandidateRecall> {
    const reading = this.turn.then(() => this.refresh());
    this.turn = reading.catch(() => undefined); // reported to the caller it was for
    return reading;
  }

  private async refresh(): Promise<CandidateRecall> {
    const { encoder } = await this.engine.load();
    const threads = this.config.embeddingThreads;
    const recall = (this.recall ??= new CandidateRecall({ dimensions: encoder.dimensions, threads }));
    const started = performance.now();
    let read = 0;
    for (;;) {
      const changed = await this.gists.changedAfter(this.lastChange, batchSize);
      for (const { candidateId, ...gist } of changed) recall.add(candidateId, gist);
      if (recall.bytes > this.config.matchMemoryMb * 2 ** 20)
        throw new MatchPoolTooLarge(this.config.matchMemoryMb);
      this.lastChange = changed.at(-1)?.change ?? this.lastChange;
      read += changed.length;
      if (changed.length < batchSize) break;
    }
    if (read >= batchSize) this.tell(recall, read, performance.now() - started);
    return recall;
  }

  private tell(recall: CandidateRecall, read: number, ms: number): void {
    const megabytes = Math.round(recall.bytes / 2 ** 20);
    this.log.info('candidates read for matching', {
      read,
      candidates: recall.size,
      megabytes,
      ms: Math.round(ms),
    });
  }
}
