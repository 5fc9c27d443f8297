import type { ErrorEntry } from '../error-entry.js';

/** Refusals of a request as such, before any business rule looks at it. */
export const requestEntries = {
  'request.invalid': {
    status: 400,
    meaning: 'A field of the body, the query or the path breaks a rule, or is not known to this call.',
    remedy:
      'Read `errors`: each entry has a `pointer` to the wrong place (`/title` in the body, `?limit` in the query, `/id` in the path), a `code` and a sentence. Correct them all and send again.',
  },
  'request.malformed': {
    status: 400,
    meaning: 'The request cannot be read: it is no HTTP, no JSON, or a multipart body that breaks off.',
    remedy: 'Compare what is sent with the OpenAPI document; `detail` says what could not be read.',
  },
  'request.multipart-required': {
    status: 415,
    meaning: 'This call takes a file, and the body is not multipart.',
    remedy: 'Send multipart/form-data with the document in the field `file`.',
  },
  'request.unsupported-media-type': {
    status: 415,
    meaning: 'The body is of a content type that this call does not take.',
    remedy: 'Send application/json unless the call says otherwise.',
  },
  'request.too-large': {
    status: 413,
    meaning: 'The body is larger than this call takes.',
    remedy: 'Send less at once.',
  },
  'request.timed-out': {
    status: 408,
    meaning: 'The request did not arrive whole within two minutes.',
    remedy: 'Send again, over a faster connection or in smaller parts.',
  },
  'request.headers-too-large': {
    status: 431,
    meaning: 'The headers of the request are too large.',
    remedy: 'Send fewer or smaller headers; look at cookies that grew.',
  },
  'request.refused': {
    status: 400,
    meaning: 'The server refused the request for a reason without a code of its own.',
    remedy: 'Read `status` and `detail`.',
  },
  'idempotency-key.in-use': {
    status: 409,
    meaning: 'The first call with this `Idempotency-Key` has not ended yet.',
    remedy: 'Wait for the seconds of `Retry-After` and send the same call with the same key again.',
  },
  'idempotency-key.reused': {
    status: 422,
    meaning: 'The `Idempotency-Key` was used within a day for a call with another method, address or body.',
    remedy: 'Make a new key for every new call; keep the key of a call that is repeated.',
  },
  'idempotency-key.unsupported': {
    status: 400,
    meaning:
      'The call answers with a secret that is shown once. Its answer is not kept, so it cannot be repeated by key.',
    remedy:
      'Leave the `Idempotency-Key` out. When the answer was lost, revoke what was made and make another.',
  },
  'request.precondition-failed': {
    status: 412,
    meaning:
      'What was to be changed is not what the client has read: `If-Match` does not hold. Nothing was done.',
    remedy: 'Read it again, decide anew, and send with its new `ETag`.',
  },
  'request.rate-limited': {
    status: 429,
    meaning: 'The caller has made more calls in this minute than are allowed.',
    remedy:
      'Wait for the seconds of `Retry-After`. Every answer says in `RateLimit` how many calls are left and for how long.',
  },
  'request.method-not-allowed': {
    status: 405,
    meaning: 'The path exists, but not for this method.',
    remedy: 'Use one of the methods that `Allow` names; OPTIONS asks for them.',
  },
  'route.not-found': {
    status: 404,
    meaning: 'No call has this path.',
    remedy: 'Look the path up in the OpenAPI document; every path starts with /api/v1.',
  },
  'error-code.not-found': {
    status: 404,
    meaning: 'No error has the code that was looked up.',
    remedy: 'GET /errors lists the codes there are.',
  },
  'cursor.invalid': {
    status: 400,
    meaning: 'The cursor was not made by this list.',
    remedy:
      'Pass `nextCursor` of the page before, unchanged, to the same list with the same filters and order.',
  },
} as const satisfies Record<string, ErrorEntry>;
