export { scopes, type Scope } from './api-keys/scope.js';
export { EnsureUser } from './commands/ensure-user/ensure-user.command.js';
export { LogIn } from './commands/log-in/log-in.command.js';
export { LogOut } from './commands/log-out/log-out.command.js';
export { RefreshSession } from './commands/refresh-session/refresh-session.command.js';
export { Caller, type CurrentUser } from './current-user.js';
export { SignInGuard } from './guards/sign-in.guard.js';
export {
  CredentialsWrong,
  PasswordTooWeak,
  RefreshTokenInvalid,
  RoleInsufficient,
  SignInBusy,
  SignInRequired,
} from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export type { Session } from './session.js';
export { roles, type Role } from './user.entity.js';
