import type { ErrorEntry } from '../error-entry.js';

/** Who calls, and what they may do. */
export const authEntries = {
  'auth.credentials-wrong': {
    status: 401,
    meaning: 'The e-mail address or the password is wrong; which of them is not told.',
    remedy: 'Check both, or ask an admin to set a new password.',
  },
  'auth.sign-in-required': {
    status: 401,
    meaning:
      'The call has neither an access token nor an API key, or a token that has expired or is not ours.',
    remedy:
      'Send `Authorization: Bearer …` with a token from POST /api/v1/auth/login or /auth/refresh, or with an API key.',
  },
  'auth.refresh-token-invalid': {
    status: 401,
    meaning: 'The refresh token is unknown, expired, or was used before. A second use ends its session.',
    remedy: 'Sign in again; keep only the newest refresh token.',
  },
  'session.not-found': {
    status: 404,
    meaning: 'The user has no session with this id; it may have ended already.',
    remedy: 'List the sessions again.',
  },
  'auth.role-insufficient': {
    status: 403,
    meaning: 'The role of the account may not make this call.',
    remedy: 'Use an account of a role that `detail` names.',
  },
  'auth.api-key-invalid': {
    status: 401,
    meaning: 'The API key is unknown, revoked or expired, or the account of its owner is disabled.',
    remedy: 'Make a new key at POST /api/v1/api-keys and send it as `Authorization: Bearer tf_live_…`.',
  },
  'auth.scope-insufficient': {
    status: 403,
    meaning: 'The API key lacks the scope this call needs, or the call is closed to API keys.',
    remedy: 'Make a key with the scope that `detail` names, or sign in with e-mail and password.',
  },
  'auth.hidden-in-blind-review': {
    status: 403,
    meaning: 'Hiring managers review candidates without knowing who they are; the filter would tell.',
    remedy: 'Leave the filter out that `errors` names.',
  },
  'api-key.not-found': {
    status: 404,
    meaning: 'There is no such API key, it was revoked, or it is somebody else’s.',
    remedy: 'Take the id from GET /api/v1/api-keys.',
  },
  'api-key.too-many': {
    status: 409,
    meaning: 'You have as many API keys as a user may have.',
    remedy: 'Revoke those that are used no more: GET /api/v1/api-keys says when each was used last.',
  },
  'api-key.expiry-past': {
    status: 400,
    meaning: 'A new API key was to expire at a time that has passed.',
    remedy: 'Give a time to come, or leave `expiresAt` out.',
  },
  'auth.too-many-failures': {
    status: 429,
    meaning:
      'Too many sign-ins with a wrong password: several in a row for this e-mail address, or very many from this network address.',
    remedy:
      'Wait for the seconds of `Retry-After`, which grow with every further failure. A right password after the wait starts anew; sessions under way go on.',
  },
  'auth.busy': {
    status: 503,
    meaning: 'More sign-ins wait for their turn than can be served soon.',
    remedy: 'Wait for the seconds of `Retry-After` and send again.',
  },
  'auth.password-too-weak': {
    status: 422,
    meaning: 'The password breaks the rules for passwords.',
    remedy: 'Choose one of 15 to 128 characters.',
  },
  'auth.password-guessable': {
    status: 422,
    meaning:
      'The password is long enough, but among the first that are tried: a common one, a row of keys, a date, a repetition, or the name of the user or the product.',
    remedy: 'Choose several words that do not belong together, or let a password manager make one.',
  },
  'auth.password-wrong': {
    status: 422,
    meaning: 'The current password, which a change of it asks for, is wrong. Nothing was changed.',
    remedy: 'Send the present password, or ask an admin to set a new one.',
  },
  'user.not-found': {
    status: 404,
    meaning: 'There is no user with this id.',
    remedy: 'Look the user up in GET /api/v1/users.',
  },
  'user.email-taken': {
    status: 409,
    meaning: 'A user with this e-mail address exists, perhaps a disabled one.',
    remedy: 'Find the user by GET /api/v1/users?email=… and change or enable them.',
  },
  'user.last-admin': {
    status: 409,
    meaning:
      'The user is the only admin who may sign in, so they can be neither disabled nor given another role.',
    remedy: 'Make another user an admin first.',
  },
} as const satisfies Record<string, ErrorEntry>;
