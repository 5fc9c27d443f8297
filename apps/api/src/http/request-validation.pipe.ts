import type { InputFault } from '#libs/platform';
import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { RequestInvalid } from './request.errors.js';

/** Checks bodies and queries against their DTOs; unknown fields are refused, every fault is told at once. */
@Injectable()
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({ transform: true, whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  }

  /** @throws RequestInvalid */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const prefix = metadata.type === 'query' ? '?' : '/';
    const unstorable = unstorableTexts(value, '');
    if (unstorable.length > 0) throw new RequestInvalid(unstorable.map((path) => textFault(prefix + path)));
    const faultsOf = (errors: ValidationError[]) =>
      new RequestInvalid(errors.flatMap((error) => faults(error, prefix)));
    this.exceptionFactory = (errors) => faultsOf(errors);
    return super.transform(metadata.type === 'body' ? (value ?? {}) : value, metadata);
  }
}

function faults(error: ValidationError, prefix: string): InputFault[] {
  const pointer = `${prefix}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({ pointer, code, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => faults(child, `${pointer}/`))];
}

/** Postgres stores neither U+0000 nor lone surrogates. */
function unstorableTexts(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unstorableTexts(inner, path ? `${path}/${key}` : key),
  );
}

const textFault = (pointer: string): InputFault => ({
  pointer,
  code: 'isStorableText',
  detail: 'The text holds U+0000 or half a surrogate pair.',
});
