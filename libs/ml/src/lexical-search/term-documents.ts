import { PostingList } from './posting-list.js';

/** What a removed document has for an owner. */
const nobody = -1;

/** Removed documents are kept until there are so many, and more of them than of the others. */
const fewRemoved = 1024;

/**
 * Which documents have which terms. A document belongs to a candidate; whoever gets new words gets a new document with the next
 * number, so that posting lists only ever grow at their end. Documents that were removed stay in the lists, without an
 * owner, until most are such: then all lists are written anew, some 10 ns a posting.
 */
export class TermDocuments {
  /** Documents with an owner, and the terms of all of them, repeats counted. */
  live = 0;
  liveTerms = 0;
  private lists = new Map<string, PostingList>();
  /** By document: its candidate, and how many terms it has. */
  owners = new Int32Array(0);
  lengths = new Int32Array(0);
  /** The numbers of documents run from 0 to one less. */
  count = 0;
  private readonly documents = new Map<number, number>();

  /** Bytes of lists and arrays; the terms themselves are not counted. */
  get bytes(): number {
    let sum = this.owners.byteLength + this.lengths.byteLength;
    for (const list of this.lists.values()) sum += list.byteLength;
    return sum;
  }

  listOf(term: string): PostingList | undefined {
    return this.lists.get(term);
  }

  add(owner: number, terms: readonly string[]): void {
    this.remove(owner);
    if (terms.length === 0) return;
    const document = this.count;
    if (document === this.owners.length) this.grow();
    this.owners[document] = owner;
    this.lengths[document] = terms.length;
    this.count += 1;
    this.documents.set(owner, document);
    this.live += 1;
    this.liveTerms += terms.length;
    for (const list of this.counted(terms)) list.appendPending(document);
  }

  remove(owner: number): void {
    const document = this.documents.get(owner);
    if (document === undefined) return;
    this.documents.delete(owner);
    this.owners[document] = nobody;
    this.live -= 1;
    this.liveTerms -= this.lengths[document]!;
    const removed = this.count - this.live;
    if (removed > fewRemoved && removed > this.live) this.writeAnew();
  }

  /** The lists of the terms, each once, with how often the term occurs: one look-up a term and no map of them. */
  private counted(terms: readonly string[]): PostingList[] {
    const counted: PostingList[] = [];
    for (const term of terms) {
      const list = this.listFor(term);
      if (list.pending === 0) counted.push(list);
      list.pending += 1;
    }
    return counted;
  }

  private listFor(term: string): PostingList {
    let list = this.lists.get(term);
    if (!list) this.lists.set(term, (list = new PostingList()));
    return list;
  }

  private grow(): void {
    const room = Math.max(1024, 2 * this.owners.length);
    const [owners, lengths] = [new Int32Array(room), new Int32Array(room)];
    owners.set(this.owners);
    lengths.set(this.lengths);
    Object.assign(this, { owners, lengths });
  }

  /** The same lists without the removed documents; the others move up. */
  private writeAnew(): void {
    const moved = this.moveUp();
    const old = this.lists;
    this.lists = new Map();
    for (const [term, list] of old) {
      const documents = new Int32Array(list.count);
      const frequencies = new Int32Array(list.count);
      list.read(documents, frequencies);
      for (let at = 0; at < list.count; at += 1) {
        const document = moved[documents[at]!]!;
        if (document !== nobody) this.listFor(term).append(document, frequencies[at]!);
      }
    }
  }

  /** @returns the new number of each document, or `nobody` */
  private moveUp(): Int32Array {
    const moved = new Int32Array(this.count).fill(nobody);
    let next = 0;
    for (let document = 0; document < this.count; document += 1) {
      const owner = this.owners[document]!;
      if (owner === nobody) continue;
      moved[document] = next;
      this.owners[next] = owner;
      this.lengths[next] = this.lengths[document]!;
      this.documents.set(owner, next++);
    }
    this.count = next;
    return moved;
  }
}

/** How often each term occurs. */
export function frequenciesOf(terms: readonly string[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return frequencies;
}
