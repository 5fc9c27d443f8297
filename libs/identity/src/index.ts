export type { ApiKeyView } from './api-keys/api-key-view.js';
export { apiKeysPerUser } from './api-keys/api-key.entity.js';
export { scopes, type Scope } from './api-keys/scope.js';
export type { Account } from './account.js';
export { ChangePassword } from './commands/change-password/change-password.command.js';
export { CreateUser } from './commands/create-user/create-user.command.js';
export { UpdateUser } from './commands/update-user/update-user.command.js';
export { FindUser } from './queries/find-user/find-user.query.js';
export { ListUsers, type UserFilter } from './queries/list-users/list-users.query.js';
export { EndSession } from './commands/end-session/end-session.command.js';
export { EndSessions } from './commands/end-sessions/end-sessions.command.js';
export { CreateApiKey } from './commands/create-api-key/create-api-key.command.js';
export { EnsureUser } from './commands/ensure-user/ensure-user.command.js';
export { LogIn } from './commands/log-in/log-in.command.js';
export { LogOut } from './commands/log-out/log-out.command.js';
export { RefreshSession } from './commands/refresh-session/refresh-session.command.js';
export { RevokeApiKey } from './commands/revoke-api-key/revoke-api-key.command.js';
export { Caller, type CurrentUser } from './current-user.js';
export { SignInGuard } from './guards/sign-in.guard.js';
export {
  ApiKeyExpiryPast,
  TooManyApiKeys,
  ApiKeyInvalid,
  ApiKeyNotFound,
  CredentialsWrong,
  RefreshTokenInvalid,
  RoleInsufficient,
  SessionNotFound,
  ScopeInsufficient,
  SignInBusy,
  SignInRequired,
  SignInThrottled,
} from './identity.errors.js';
export { PasswordGuessable, PasswordTooWeak, PasswordWrong } from './passwords/password.errors.js';
export { EmailTaken, LastAdmin, UserNotFound } from './user.errors.js';
export { IdentityModule } from './identity.module.js';
export { ListSessions } from './queries/list-sessions/list-sessions.query.js';
export { FindPublicKeys } from './queries/find-public-keys/find-public-keys.query.js';
export type { PublicJwk } from './tokens/public-jwk.js';
export type { Session } from './sessions/session.js';
export type { SessionTokens } from './sessions/session-tokens.js';
export { SignInOrigin } from './sessions/sign-in-origin.js';
export { FindApiKey } from './queries/find-api-key/find-api-key.query.js';
export { ListApiKeys } from './queries/list-api-keys/list-api-keys.query.js';
export { roles, type Role } from './user.entity.js';
