import type { InputFault } from '#libs/platform';
import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { inputFaults } from './input-faults.js';
import { RequestInvalid } from './request.errors.js';

/** Carries what was found out of the base class, which does not know what the pointers start with. */
class RulesBroken extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('The input breaks the rules of its DTO.');
  }
}

/**
 * Checks bodies and queries against their DTOs: unknown fields are refused, every field's first fault is told. The
 * rules of a field are checked from the lowest decorator up, so the one that must hold first stands next to the field.
 */
@Injectable()
export class RequestValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => new RulesBroken(errors),
    });
  }

  /** @throws RequestInvalid */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const prefix = metadata.type === 'query' ? '?' : '/';
    const refused = inputFaults(value, prefix);
    if (refused.length > 0) throw new RequestInvalid(refused);
    try {
      return await super.transform(metadata.type === 'body' ? (value ?? {}) : value, metadata);
    } catch (error) {
      if (!(error instanceof RulesBroken)) throw error;
      throw new RequestInvalid(error.errors.flatMap((broken) => faults(broken, prefix)));
    }
  }
}

function faults(error: ValidationError, prefix: string): InputFault[] {
  const pointer = `${prefix}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({ pointer, code, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => faults(child, `${pointer}/`))];
}
