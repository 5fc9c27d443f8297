import { applyDecorators, Header, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RequestInvalid } from '../request.errors.js';

/** Metadata key of calls whose answer shows a secret. */
export const answersSecret = 'talentflow:answers-secret';

/** The mark of such calls in the OpenAPI document. */
export const answersSecretExtension = 'x-answers-secret';

/** The call answers with a secret that is shown once. Nobody keeps its answer, so it takes no `Idempotency-Key`. */
export const AnswersSecret = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(answersSecret, true),
    Header('cache-control', 'no-store'),
    ApiExtension(answersSecretExtension, true),
  );

/** Metadata key of calls whose answer is committed with their data. */
export const commitsWithAnswer = 'talentflow:commits-with-answer';

/**
 * The answer of a call with a key is kept in the transaction of what the call did. For calls that end with their
 * command's unit of work: nothing may be read after it, since others see it only when the answer is there.
 */
export const CommitsWithAnswer = (): MethodDecorator => SetMetadata(commitsWithAnswer, true);

/** The most characters of a key. */
export const keyMaxLength = 255;

/** The key of a call that may change something; null when it has none. @throws RequestInvalid */
export function idempotencyKeyOf({ method, headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined || method === 'GET' || method === 'HEAD') return null;
  if (typeof key === 'string' && key.length <= keyMaxLength && /^[\x21-\x7e]+$/.test(key)) return key;
  throw new RequestInvalid([
    {
      pointer: 'Idempotency-Key',
      code: 'isKey',
      detail: `The header takes 1 to ${keyMaxLength} visible ASCII characters; a UUID is a good one.`,
    },
  ]);
}
