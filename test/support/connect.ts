import { Client } from 'pg';

/** A connection of a test's own to a database: to look at what is stored, and to store in bulk. */
export async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // the query in hand reports it
  await client.connect();
  return client;
}
