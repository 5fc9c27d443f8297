import type { Migration } from '#libs/platform';

/**
 * What a search of resumes looks at for most of its rows lies in small columns: titles and places by their words, with an index
 * each, and for the order by relevance all that is said outside of the running text, in the row itself. A slash or a full
 * stop would make one word of two ("Frankfurt/Main"), so it parts them. Names have an index in the order they are shown in.
 */
export const findResumesBySmallColumns: Migration = {
  version: 20261123153000,
  name: 'find-resumes-by-small-columns',
  sql: `
    CREATE FUNCTION field_words(list text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN to_tsvector('pg_catalog.simple', translate(folded(array_to_string(list, E'\\n')), '/.', '  '));
    CREATE FUNCTION field_query(words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN search_query(translate(words, '/.', '  '));
    CREATE FUNCTION head_of(parsed jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN words_of('A', texts_at(parsed, '$.contact.name.value'))
        || words_of('B', texts_at(parsed, '$.contact.headline.value') || texts_at(parsed, '$.experience[*].title.value'))
        || words_of('C', texts_at(parsed, '$.experience[*].company.value')
             || texts_at(parsed, '$.education[*].institution.value') || texts_at(parsed, '$.skills[*].value')
             || texts_at(parsed, '$.skills[*].normalized'));

    ALTER TABLE resumes
      DROP COLUMN located_in,
      ADD COLUMN title_words tsvector GENERATED ALWAYS AS (field_words(
        texts_at(parsed, '$.contact.headline.value') || texts_at(parsed, '$.experience[*].title.value'))) STORED,
      ADD COLUMN place_words tsvector GENERATED ALWAYS AS (field_words(texts_at(parsed, '$.contact.location.value'))) STORED,
      ADD COLUMN head tsvector GENERATED ALWAYS AS (head_of(parsed)) STORED,
      ALTER COLUMN head SET STORAGE MAIN;
    CREATE INDEX resumes_title_words ON resumes USING gin (title_words);
    CREATE INDEX resumes_place_words ON resumes USING gin (place_words);
    CREATE INDEX resumes_of_nobody ON resumes (id) WHERE candidate_id IS NULL;
    DROP INDEX candidates_sort_name;
    CREATE INDEX candidates_by_name ON candidates ((coalesce(sort_name, E'\\U0010FFFD')), id);
    ANALYZE resumes, candidates;
  `,
};
