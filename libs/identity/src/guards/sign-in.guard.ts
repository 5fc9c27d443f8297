import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignInRequired } from '../identity.errors.js';

/** Lets a call pass when its access token is good, and puts the user it speaks for on the request. */
@Injectable()
export class SignInGuard extends AuthGuard('jwt') {
  override handleRequest<U>(error: unknown, user: U | false): U {
    if (error) throw error as Error;
    if (!user) throw new SignInRequired();
    return user;
  }
}
