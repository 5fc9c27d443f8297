import type { Migration } from '#libs/platform';

export const createModels: Migration = {
  version: 20261122180400,
  name: 'create-models',
  sql: `
    CREATE TABLE model_versions (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      version int NOT NULL CHECK (version > 0),
      artifact_sha256 text NOT NULL,
      parameters jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (name, version),
      UNIQUE (name, artifact_sha256)
    );

    CREATE TABLE model_aliases (
      alias text PRIMARY KEY CHECK (alias IN ('champion', 'challenger', 'shadow', 'previous')),
      model_version_id uuid NOT NULL REFERENCES model_versions (id)
    );
  `,
};
