import { randomBytes } from 'node:crypto';
import { places } from './places.js';
import { runProgram } from './run-program.js';

export interface Credentials {
  email: string;
  password: string;
}

/** The demo's users, one of each role. */
export interface Users {
  admin: Credentials;
  recruiter: Credentials;
  hiringManager: Credentials;
}

/** Users with passwords of 144 random bits. */
export function newUsers(): Users {
  return {
    admin: newUser('admin'),
    recruiter: newUser('recruiter'),
    hiringManager: newUser('hiring.manager'),
  };
}

/** Creates the users in the database, or gives them these passwords again. */
export async function seedUsers(users: Users, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const roles = { admin: users.admin, recruiter: users.recruiter, hiring_manager: users.hiringManager };
  const lines = Object.entries(roles).map(([role, user]) => JSON.stringify({ ...user, role }));
  await runProgram(places.ensureUser, { env, signal, input: `${lines.join('\n')}\n` });
}

function newUser(name: string): Credentials {
  return { email: `${name}@talentflow.example`, password: randomBytes(18).toString('base64url') };
}
