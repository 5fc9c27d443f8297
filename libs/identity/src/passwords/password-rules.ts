import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { PasswordGuessable, PasswordTooWeak } from './password.errors.js';

/** Whose password it is: their own words are the first that are tried. */
export interface PasswordOwner {
  email: string;
  name?: string | null;
}

/** Guesses by zxcvbn's estimate (score 4): below, a stolen hash is broken in days, and sign-in needs no breaking. */
const fewestGuesses = 1e10;

const ownWords = ['talentflow', 'talentflow ai', 'talent', 'recruiter', 'recruiting', 'hiring', 'manager'];

/**
 * 15 to 128 characters of any script, nothing cut off, and not to be guessed from the common passwords, keyboard rows,
 * sequences, repetitions and dates, nor from the owner's or the product's name. There are no rules on which characters.
 * @throws PasswordTooWeak, PasswordGuessable
 */
export async function holdToPasswordRules(password: string, { email, name }: PasswordOwner): Promise<void> {
  const { length } = Array.from(password);
  if (length < 15 || length > 128) throw new PasswordTooWeak();
  const theirs = [email, ...email.split(/[^\p{L}\p{N}]+/u), name ?? '', ...(name ?? '').split(/\s+/)];
  const words = [...ownWords, ...theirs].filter((word) => word.length > 2);
  const { guesses } = (await estimator()).check(password, words);
  if (guesses < fewestGuesses) throw new PasswordGuessable();
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** Its 49,000 common passwords take 24 MB: loaded when the first password is chosen. */
function estimator(): Promise<ZxcvbnFactory> {
  loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) =>
      new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  );
  return loading;
}
