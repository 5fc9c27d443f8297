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
    meaning: 'The call has no access token, or one that has expired or is not ours.',
    remedy: 'Send `Authorization: Bearer …`; get a token at POST /api/v1/auth/login or /auth/refresh.',
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
} as const satisfies Record<string, ErrorEntry>;
