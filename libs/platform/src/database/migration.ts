/** One step of the schema, in SQL. Steps are applied in the order of their versions and never edited once released. */
export interface Migration {
  /** UTC time of writing as yyyymmddhhmmss. */
  version: number;
  name: string;
  sql: string;
}
