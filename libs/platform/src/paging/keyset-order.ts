import { CursorInvalid, decodeCursor } from './cursor.js';
import type { SqlConditions } from './sql-conditions.js';

/** How a list is sorted. Ids, which grow with time, break ties. */
export interface Sorting {
  /** Of the list and the order; in every cursor, so that no other list takes it. */
  name: string;
  descending: boolean;
  /** The column of the id. */
  id: string;
  /**
   * What is sorted by before the id; null for the id alone. `bounds`: an index has the key but not the id beside it, so a
   * page says where in it to begin.
   */
  key: { sql: string; kind: 'text' | 'number'; bounds?: boolean } | null;
}

/** A row's place: its id, and the key of the order where there is one. */
export interface Place {
  id: string;
  key: string | number | null;
}

/** Puts the rows of a query into an order, and goes on after a cursor: the same cost on every page. */
export class KeysetOrder {
  constructor(private readonly sorting: Sorting) {}

  /** The key as the column `key`, to make the next cursor of. */
  get column(): string {
    return `${this.sorting.key?.sql ?? 'NULL'} AS key`;
  }

  get clause(): string {
    const direction = this.sorting.descending ? 'DESC' : 'ASC';
    return this.columns.map((column) => `${column} ${direction}`).join(', ');
  }

  /** Leaves out what the pages before had. @throws CursorInvalid when the cursor is not of this list and order */
  startAfter(cursor: string, conditions: SqlConditions): void {
    const { name, key, descending } = this.sorting;
    const [of, ...place] = decodeCursor(cursor, ['text', ...(key ? [key.kind] : []), 'uuid']);
    if (of !== name) throw new CursorInvalid();
    const parameters = place.map((value) =>
      typeof value === 'number' ? `${conditions.bind(value)}::float8` : conditions.bind(value),
    );
    const comes = descending ? '<' : '>';
    if (key?.bounds) conditions.and(`${key.sql} ${comes}= ${parameters[0]}`);
    conditions.and(`(${this.columns.join(', ')}) ${comes} (${parameters.join(', ')})`);
  }

  /** What the cursor of the next page holds. */
  placeOf({ id, key }: Place): (string | number)[] {
    return key === null ? [this.sorting.name, id] : [this.sorting.name, key, id];
  }

  private get columns(): string[] {
    const { key, id } = this.sorting;
    return key ? [key.sql, id] : [id];
  }
}
