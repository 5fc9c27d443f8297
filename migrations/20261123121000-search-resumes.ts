import type { Migration } from '#libs/platform';

/**
 * What resumes are searched and filtered by is kept beside each of them by the database itself, folded: lower case
 * without accents. The functions bind what they call when they are made, so a restored dump needs no search path.
 * A text vector holds at most 1 MB, so it is made of the first 100,000 characters; it weighs A the name, B titles,
 * C skills and organisations, D the rest.
 */
export const searchResumes: Migration = {
  version: 20261123121000,
  name: 'search-resumes',
  sql: `
    CREATE FUNCTION folded(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN replace(translate(
        regexp_replace(normalize(lower(value), NFD), '[\\u0300-\\u036f]', '', 'g'), 'łøđı’', 'lodi'''), 'ß', 'ss');
    CREATE FUNCTION folded_all(list text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN (SELECT array_agg(DISTINCT folded(value)) FROM unnest(list) AS value);
    CREATE FUNCTION texts_at(document jsonb, path jsonpath) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN (SELECT array_agg(value #>> '{}') FROM jsonb_path_query(document, path) AS value
              WHERE jsonb_typeof(value) = 'string');
    CREATE FUNCTION words_of(weight "char", list text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN setweight(to_tsvector('pg_catalog.simple', coalesce(folded(array_to_string(list, E'\\n')), '')), weight);
    CREATE FUNCTION search_of(parsed jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN words_of('A', texts_at(parsed, '$.contact.name.value'))
        || words_of('B', texts_at(parsed, '$.contact.headline.value') || texts_at(parsed, '$.experience[*].title.value'))
        || words_of('C', texts_at(parsed, '$.experience[*].company.value')
             || texts_at(parsed, '$.education[*].institution.value') || texts_at(parsed, '$.skills[*].value')
             || texts_at(parsed, '$.skills[*].normalized'))
        || words_of('D', ARRAY[left(parsed ->> 'text', 100000)]);
    CREATE FUNCTION search_query(words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN (nullif(plainto_tsquery('pg_catalog.simple', folded(words))::text, '') || ':*')::tsquery;

    ALTER TABLE resumes DROP COLUMN skill_names, DROP COLUMN located_in;
    DROP FUNCTION skill_names_of;
    ALTER TABLE resumes
      ADD COLUMN skill_names text[] GENERATED ALWAYS AS (folded_all(
        texts_at(parsed, '$.skills[*].value') || texts_at(parsed, '$.skills[*].normalized'))) STORED,
      ADD COLUMN located_in text GENERATED ALWAYS AS (folded(parsed #>> '{contact,location,value}')) STORED,
      ADD COLUMN spoken text[] GENERATED ALWAYS AS (folded_all(
        texts_at(parsed, '$.languages[*].name.value') || texts_at(parsed, '$.languages[*].name.normalized'))) STORED,
      ADD COLUMN search tsvector GENERATED ALWAYS AS (search_of(parsed)) STORED;
    CREATE INDEX resumes_skill_names ON resumes USING gin (skill_names);
    CREATE INDEX resumes_spoken ON resumes USING gin (spoken);
    CREATE INDEX resumes_search ON resumes USING gin (search);

    ALTER TABLE candidates ADD COLUMN sort_name text COLLATE "C" GENERATED ALWAYS AS (folded(name)) STORED;
  `,
};
